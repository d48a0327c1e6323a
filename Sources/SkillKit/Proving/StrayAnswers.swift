#if Workbench
/// Finds answers to the question for a slot that another intent takes.
struct StrayAnswers: Sendable {
    private let declarations: [IntentDeclaration]

    init(_ declarations: [IntentDeclaration]) { self.declarations = declarations }

    /// The intent with a sample that answers an open question too: the value alone, or with the words that are declared
    /// around it.
    func taker(of open: OpenDialog) -> (intent: IntentName, answer: Utterance)? {
        guard let slot = open.slot, let intent = declarations.first(where: { $0.name == open.intent.name }),
            intent.slot(slot) != nil
        else { return nil }
        let answers = [Utterance("{\(slot)}")] + (intent.filling.questions(of: slot)?.answers ?? [])
        for answer in answers {
            let wanted = Self.pattern(of: answer, intent)
            let other = declarations.first { other in
                other.name != intent.name && other.samples.contains { Self.pattern(of: $0, other) == wanted }
            }
            if let other { return (other.name, answer) }
        }
        return nil
    }

    /// A sample with the types of its slots in place of their names, in lower case.
    private static func pattern(of sample: Utterance, _ intent: IntentDeclaration) -> [String] {
        sample.parts.map { part in
            switch part {
            case .word(let word): word
            case .slot(let name): "{\(intent.slot(name)?.type.name.rawValue ?? name)}"
            }
        }
    }
}
#endif
