extension Conversation {
    /// The intents as they are understood: with what people answer when asked for their slots.
    static func declarationsWithAnswers(in language: Language) -> [IntentDeclaration] {
        let declarations = declarations(in: language)
        let confirms = declarations.contains { intent in
            // A skill that leads a dialog may have anything confirmed.
            !intent.filling.confirmations.isEmpty || intent.filling.slots.contains { !$0.confirmations.isEmpty }
                || intent.filling.delegation == .bySkill
        }
        let missing = confirms ? [.yes, .no].filter { name in !declarations.contains { $0.name == name } } : []
        return declarations.map(\.withAnswers) + missing.map { IntentDeclaration($0, samples: []) }
    }
}

extension IntentDeclaration {
    /// The same with the answers to its questions among its samples.
    fileprivate var withAnswers: Self {
        guard !filling.isNone else { return self }
        var copy = self
        let answers = filling.slots.flatMap { $0.questions.isEmpty ? [] : $0.answers + [Utterance("{\($0.slot)}")] }
        copy.answers = answers.filter { !samples.contains($0) }
        copy.samples += copy.answers
        return copy
    }
}
