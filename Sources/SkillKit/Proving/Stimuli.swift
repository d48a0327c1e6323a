#if Workbench
/// Everything that is tried in a conversation: what a device can always send, and each intent with typical slot values.
struct Stimuli: Sendable {
    /// What is tried in a state.
    private(set) var common: [Stimulus] = []
    /// The number of leading elements of ``common`` that are one of each sort: each intent once.
    private(set) var basic = 0
    /// The number of leading elements of ``common`` that people really say; the rest are odd, and not tried with each
    /// backend.
    private(set) var usual = 0
    /// The requests of ``common``.
    private(set) var requests: Set<Request.Kind> = []
    /// All stimuli in groups that random dialogues pick equally often: one for each intent, and the rest.
    private(set) var groups: [[Stimulus]] = []

    /// The number of examples of a slot that are tried in every state.
    private static let mostExamples = 5
    /// How many of the given examples, in intents after the first that has the slot.
    private static let mostAgain = 2
    /// How many examples of all slots of an intent together, unless they were given; at least one each.
    private static let mostOfIntent = 20

    /// Slot values that mean nothing, or mean trouble.
    private static let oddities = ["</speak> & \"Sons\"", "?", String(repeating: "and so on ", count: 120)]

    init<C: Conversation>(of router: IntentRouter<C.Event>, _ plan: ExplorationPlan<C>) {
        let language = plan.language
        var given: Set<String> = []
        let intents = C.declarations(in: language).map { intent in
            // What one intent does with an example, others that have the slot do with any of its sort.
            var examples = plan.examples
            for slot in intent.slots where !given.insert(slot.name).inserted {
                examples[slot.name] = examples[slot.name].map { Array($0.prefix(Self.mostAgain)) }
            }
            return Self.intents(intent, examples, language)
        }
        let unknown = [IntentName.fallback, "UnknownIntent"].filter { !router.hasRoute(for: $0) }
        let others =
            unknown.map { Stimulus(kind: .intent(IntentRequest($0)), said: "(\($0))") }
            + plan.requests.map { Stimulus(kind: $0, said: "(\($0.content.type))") } + Self.others
        // The plain ones first: of two dialogues of the same length, the first is shown.
        let basic = [.launch] + intents.compactMap(\.plain.first) + others
        self.basic = basic.count
        common = basic + intents.flatMap { $0.plain.dropFirst() }
        usual = common.count
        common += intents.flatMap(\.odd)
        requests = Set(common.map(\.kind))
        groups = intents.map { $0.plain + $0.odd + $0.rare } + [[.launch] + others]
    }

    private static var others: [Stimulus] {
        let failure = SessionEndedRequest(reason: .error, error: .init(type: "INVALID_RESPONSE", message: nil))
        return [
            Stimulus(kind: .other(type: "Exploration.UnknownRequest"), said: "(a request of another type)"),
            Stimulus(kind: .sessionEnded(SessionEndedRequest(reason: .userInitiated)), said: "(ends the session)"),
            Stimulus(kind: .sessionEnded(SessionEndedRequest(reason: .exceededMaxReprompts)), said: "(stays silent)"),
            Stimulus(kind: .sessionEnded(failure), said: "(the session fails)"),
        ]
    }

    /// What is tried for one intent.
    private struct Ways {
        var plain: [Stimulus]
        var odd: [Stimulus]
        var rare: [Stimulus]
    }

    /// An intent with its slots filled in all ways: the required ones, alone and with each other slot in each way; all
    /// slots; and fewer than required.
    private static func intents(
        _ intent: IntentDeclaration,
        _ examples: [String: [String]],
        _ language: Language
    ) -> Ways {
        let share = max(1, min(mostExamples, mostOfIntent / max(1, intent.slots.count)))
        var types: Set<SlotTypeName> = []
        let values = intent.slots.map { slot in
            // What is odd in one slot is odd in others of its type.
            let isFirst = types.insert(slot.type.name).inserted
            let more = examples[slot.name] ?? []
            return Values(slot, more, atMost: more.isEmpty ? share : mostExamples, withOdd: isFirst)
        }
        let full = values.compactMap(\.plain.first)
        let required = Set(intent.slots.filter(\.isRequired).map(\.name))
        let least = full.filter { required.contains($0.name) }
        func each(_ some: (Values) -> ArraySlice<Slot>) -> [[Slot]] {
            values.flatMap { value in some(value).map { slot in least.filter { $0.name != slot.name } + [slot] } }
        }
        let lacking = least.map { slot in least.filter { $0.name != slot.name } }
        func stimulus(_ slots: [Slot]) -> Stimulus {
            let request = IntentRequest(intent.name, slots: Slots(slots))
            return Stimulus(kind: .intent(request), said: words(intent, slots, language))
        }
        let plain = (each { $0.plain[...] } + [full, least] + lacking).reduce(into: [[Slot]]()) { known, slots in
            if !known.contains(where: { Slots($0) == Slots(slots) }) { known.append(slots) }
        }
        return Ways(
            plain: plain.map(stimulus),
            odd: each { $0.odd[...] }.map(stimulus),
            rare: each { $0.rare[...] }.map(stimulus)
        )
    }

    /// What is tried for a slot.
    private struct Values {
        /// The first of its examples.
        var plain: [Slot]
        /// Odd or unclear values.
        var odd: [Slot]
        /// The rest of the examples.
        var rare: [Slot]

        init(_ slot: SlotDeclaration, _ more: [String], atMost most: Int, withOdd hasOdd: Bool) {
            let type = slot.type
            let words = more + type.examples.filter { !more.contains($0) }
            plain = words.prefix(most).map { Slot(slot.name, example: $0, of: type) }
            odd = hasOdd ? oddities.map { Slot(slot.name, example: $0, of: type) } : []
            rare = words.dropFirst(most).map { Slot(slot.name, example: $0, of: type) }
            guard hasOdd, let first = type.values.first, !type.isAmazons else { return }
            let authority = "amzn1.er-authority.skill.\(type.name)"
            let values = type.values.prefix(2).map { ResolvedValue(name: $0.name, id: $0.id) }
            let looks =
                (values.count > 1 ? [ResolutionAuthority(name: authority, code: .match, values: values)] : [])
                + [ResolutionAuthority(name: authority, code: .timeout)]
            odd += looks.map { Slot(slot.name, spoken: first.name, resolutions: Resolutions([$0])) }
        }
    }

    /// What a person says for an intent with these slots: the first sample with exactly them.
    private static func words(_ intent: IntentDeclaration, _ slots: [Slot], _ language: Language) -> String {
        let names = Set(slots.map(\.name))
        let samples = intent.samples + language.utterances(for: intent.name)
        let sample = samples.first { sample in
            Set(sample.parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }) == names
        }
        guard let sample else {
            let filled = slots.map { "\($0.name): \($0.spoken ?? "")" }.joined(separator: ", ")
            return filled.isEmpty ? "(\(intent.name))" : "(\(intent.name), \(filled))"
        }
        return slots.reduce(sample.description) { $0.replacing("{\($1.name)}", with: $1.spoken ?? "") }
    }
}
#endif
