extension Language {
    /// Amazon's intents that are understood without samples.
    static let builtInIntents: [IntentName] = [
        .yes, .no, .help, .stop, .cancel, .repeat, .startOver, .navigateHome, .next, .previous,
    ]

    /// What people say for one of Amazon's intents, which an interaction model declares without samples; empty for an
    /// intent that is not Amazon's.
    public func utterances(for intent: IntentName) -> [Utterance] {
        vocabulary.utterances(for: intent.rawValue)?.listed.map { Utterance($0) } ?? []
    }

    /// What people say for slots of one of Amazon's types, for example.
    func examples(of type: SlotType) -> [String] { vocabulary.examples(for: type.name.rawValue)?.listed ?? [] }

    /// The words between two of several things.
    var conjunctions: [String] { vocabulary.conjunctions }
}
