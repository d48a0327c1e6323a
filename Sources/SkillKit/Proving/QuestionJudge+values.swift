#if Workbench
/// Whether a question for a value takes one.
extension QuestionJudge {
    /// The most values that are tried as answers to one question.
    private static var mostValues: Int { 6 }

    /// Whether what is asked for is understood, and leads on.
    func values(
        _ heard: Response,
        _ situation: Situation<C.State>,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> [Found] {
        guard let open = situation.open else { return named(heard, situation, rehearsal) }
        return try await elicited(open, situation, &rehearsal)
    }

    /// Whether some value of a slot that is asked for leads on.
    private func elicited(
        _ open: OpenDialog,
        _ situation: Situation<C.State>,
        _ rehearsal: inout Rehearsal<C>
    ) async throws -> [Found] {
        guard let name = open.slot, let intent = open.intent.name.flatMap(reader.filler.declaration),
            let slot = intent.slot(name)
        else { return [] }
        var first: Stimulus?
        for value in answers(for: slot, intent.filling.questions(of: name)) {
            let slots = Slots([Slot(name, example: value, of: slot.type)])
            let stimulus = Stimulus(kind: .intent(IntentRequest(intent.name, slots: slots)), said: value)
            let next = try await rehearsal.take(stimulus, over: 0, from: situation).next
            guard let next, next.open?.slot == name, next.open?.intent.name == intent.name else { return [] }
            first = first ?? stimulus
        }
        guard let first else { return [] }
        let advice = """
            every answer to the question for {\(name)}, such as "\(first.said)", is asked for again; if another would do, name \
            it in the plan's examples
            """
        return [found(.deadQuestion, first, advice, at: situation, rehearsal, detail: name)]
    }

    /// Values that the slot may take: those of its type and of the plan, and those that its rules allow.
    private func answers(for slot: SlotDeclaration, _ questions: SlotQuestions?) -> ArraySlice<String> {
        let allowed = (questions?.validations ?? []).flatMap { validation in
            switch validation.rule {
            case .atLeast(let number), .atMost(let number): ["\(number)"]
            case .oneOf(let values): Array(values.prefix(2))
            case .known, .noneOf: [] as [String]
            }
        }
        return (allowed + (examples[slot.name] ?? []) + slot.type.examples).prefix(Self.mostValues)
    }

    /// Whether it is declared what a plant alone means after "Which plant?", if there is a slot of that name.
    ///
    /// Words that are a value and nothing else are understood anyway, but as an intent that nobody chose, and by Alexa not at
    /// all.
    private func named(_ heard: Response, _ situation: Situation<C.State>, _ rehearsal: Rehearsal<C>) -> [Found] {
        let kind = situation.state.kind
        guard let thing = prompts(heard.plainText).thing, C.expected(in: kind).isEmpty,
            C.expectedSlots(in: kind).isEmpty,
            let slot = declarations.flatMap(\.slots).first(where: { Self.isNamed($0, thing) }),
            !declarations.contains(where: { Self.takesAlone(slot.type, $0) }), let value = slot.type.examples.first
        else { return [] }
        let advice = """
            it asks which \(thing), but no intent has a sample that is a \(thing) alone, so "\(value)" means nothing, or \
            anything; ask with .elicit(slot: "\(slot.name)", asking: ...), or give an intent the sample "{\(slot.name)}"
            """
        return [found(.lostAnswer, stimulus(value, at: situation), advice, at: situation, rehearsal, detail: thing)]
    }

    /// Whether a slot has values of the skill's own, and goes by a name.
    private static func isNamed(_ slot: SlotDeclaration, _ name: String) -> Bool {
        !slot.type.values.isEmpty && [slot.name, slot.type.name.rawValue].contains { $0.lowercased() == name }
    }

    /// Whether an intent has a sample that is a value of a type, with at most a word besides.
    private static func takesAlone(_ type: SlotType, _ intent: IntentDeclaration) -> Bool {
        intent.samples.contains { sample in
            let slots = sample.parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
            return slots.count == 1 && sample.parts.count <= 2 && intent.slot(slots[0])?.type.name == type.name
        }
    }
}
#endif
