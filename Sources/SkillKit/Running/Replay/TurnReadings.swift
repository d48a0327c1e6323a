/// How the words of a turn can be understood: the reading that was taken, and those that lost.
struct TurnReadings<C: Conversation>: Sendable {
    /// A reading, for a person.
    struct Candidate {
        var intent: String
        var slots: String
        var confidence: Double
        var reason: String
        /// Whether it is the intent that the skill was sent.
        var isChosen: Bool
    }

    private let recognizers: [Language: Once<IntentRecognizer>]

    init(_ skill: Skill<C>) {
        recognizers = C.languages.reduce(into: [:]) { recognizers, language in
            recognizers[language] = Once { IntentRecognizer(skill, in: language) }
        }
    }

    /// The candidates, the best first; none for a turn whose words were not recorded.
    func readings(of turn: ReplayedTurn) -> [Candidate] {
        guard let said = turn.recorded.said, let request = turn.request?["request"], let intent = request["intent"]
        else { return [] }
        let language = C.language(for: request["locale"]?.string.map(LocaleName.init)) ?? C.language
        let state = turn.record.stateBefore.flatMap { C.State.Kind(rawValue: $0) } ?? C.start.kind
        let readings = recognizers[language]?.get().readings(of: said, expecting: C.expected(in: state)) ?? []
        let name = intent["name"]?.string
        return readings.prefix(6).map { reading in
            Candidate(
                intent: reading.intent.rawValue,
                slots: reading.slots.names.sorted().compactMap { name in
                    reading.slots[name]?.spoken.map { "\(name) \"\($0)\"" }
                }.joined(separator: ", "),
                confidence: (reading.confidence * 100).rounded() / 100,
                reason: reading.reason,
                isChosen: reading.intent.rawValue == name
            )
        }
    }
}
