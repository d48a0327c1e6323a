extension DeclarationCheck {
    /// The mistakes in how an intent's slots are asked for.
    static func fillingFindings(in intent: IntentDeclaration) -> [DeclarationFinding] {
        let filling = intent.filling
        var findings: [DeclarationFinding] = []
        func find(_ reason: String) { findings.append(.mistakenFilling(intent: intent.name, because: reason)) }
        var seen: Set<String> = []
        for questions in filling.slots {
            if intent.slot(questions.slot) == nil {
                find("it asks for '\(questions.slot)', which is not a slot of the intent")
            }
            if !questions.isRequired, !questions.questions.isEmpty, intent.slot(questions.slot)?.isRequired == true {
                find(
                    """
                    '\(questions.slot)' need not be said, but its property is not an optional: write .required, so that \
                    the device asks for it, or give the property a question mark, so that the skill can
                    """
                )
            }
            if !seen.insert(questions.slot).inserted { find("it asks for '\(questions.slot)' twice") }
            for answer in questions.answers {
                let slots = answer.parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
                if !slots.contains(questions.slot) {
                    find("the answer \"\(answer)\" has no place for {\(questions.slot)}")
                }
                for slot in slots where intent.slot(slot) == nil { find("the answer \"\(answer)\" names {\(slot)}") }
            }
        }
        let prompts =
            filling.confirmations
            + filling.slots.flatMap { $0.questions + $0.confirmations + $0.validations.flatMap(\.questions) }
        for prompt in prompts {
            if !prompt.contains(where: { $0.isLetter || $0.isNumber }) {
                find("the question \"\(prompt)\" says nothing")
            }
            for part in Utterance(prompt).parts {
                if case .slot(let slot) = part, intent.slot(slot) == nil {
                    find("the question \"\(prompt)\" names {\(slot)}, which is not a slot of the intent")
                }
            }
        }
        for slot in filling.slots where slot.validations.contains(where: \.questions.isEmpty) {
            find("a validation of '\(slot.slot)' has no question")
        }
        return findings
    }
}
