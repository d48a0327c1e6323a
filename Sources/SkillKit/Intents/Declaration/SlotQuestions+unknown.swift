extension SlotQuestions {
    /// The most values that are named to somebody who said another; nobody remembers more.
    private static var mostNamed: Int { 4 }

    /// What is asked after words that are not a value of the slot: the declared rule's words, or else the question with what
    /// was heard before it, and with the values behind it if they are few and the question names none.
    ///
    /// - Returns: The wordings, with slots in braces; none if nothing is asked for the slot.
    func unknown(_ slot: SlotDeclaration, in language: Language) -> [String] {
        if let declared = validations.first(where: { $0.rule == .known }) { return declared.questions }
        let words = language.vocabulary.prompts
        let heard = (slot.type.isAmazons ? words.notUnderstood : words.unknown)("{\(slot.name)}")
        let names = slot.type.values.map(\.name)
        return questions.map { question in
            let asked = question.lowercased()
            let isNamed = names.isEmpty || names.contains { asked.contains($0.lowercased()) }
            let choice = isNamed || names.count > Self.mostNamed ? "" : " " + words.choice(names)
            return "\(heard) \(question)\(choice)"
        }
    }

    /// The rules of the slot, with the one that it has by itself, as Alexa's dialog model has them.
    func rules(_ slot: SlotDeclaration, in language: Language) -> [SlotValidation] {
        // Alexa looks up values of a skill's own types only.
        let isLookedUp = !slot.isOpen && !slot.isList && !slot.type.isAmazons
        guard isLookedUp, !questions.isEmpty, !validations.contains(where: { $0.rule == .known }) else {
            return validations
        }
        var known = SlotValidation(.known)
        known.questions = unknown(slot, in: language)
        return [known] + validations
    }
}
