extension DialogModel {
    /// The dialogs of intents, and what is said in them; `nil` if no intent has one.
    static func of(
        _ declarations: [IntentDeclaration],
        in language: Language
    ) -> (model: DialogModel, prompts: [ModelPrompt])? {
        let asking = declarations.filter { !$0.filling.isNone }
        guard !asking.isEmpty else { return nil }
        var prompts: [ModelPrompt] = []
        func prompt(_ id: String, _ wordings: [String]) -> String? {
            guard !wordings.isEmpty else { return nil }
            var prompt = ModelPrompt()
            prompt.id = id
            prompt.variations = wordings.map { wording in
                var variation = ModelPrompt.Variation()
                (variation.type, variation.value) = ("PlainText", wording)
                return variation
            }
            prompts.append(prompt)
            return id
        }
        var model = DialogModel()
        model.delegationStrategy = "ALWAYS"
        model.intents = asking.map { declared in
            var intent = DialogIntent()
            intent.name = declared.name.rawValue
            intent.delegationStrategy = declared.filling.delegation == .always ? "ALWAYS" : "SKILL_RESPONSE"
            intent.prompts = DialogPrompts()
            intent.prompts?.confirmation = prompt("Confirm.Intent.\(declared.name)", declared.filling.confirmations)
            intent.confirmationRequired = intent.prompts?.confirmation != nil
            // Alexa wants all slots here, even those that nobody asks for.
            intent.slots = declared.slots.map { slot in
                DialogSlot(slot, declared.filling.questions(of: slot.name), of: declared.name, in: language, prompt)
            }
            return intent
        }
        return (model, prompts)
    }
}

extension DialogSlot {
    fileprivate init(
        _ declared: SlotDeclaration,
        _ questions: SlotQuestions?,
        of intent: IntentName,
        in language: Language,
        _ prompt: (String, [String]) -> String?
    ) {
        name = declared.name
        type = declared.type.name
        prompts = DialogPrompts()
        // Alexa doesn't ask for a slot that need not be said; the skill does, in its own words.
        let asked = questions.flatMap { $0.isRequired ? $0.questions : [] } ?? []
        prompts?.elicitation = prompt("Elicit.Slot.\(intent).\(declared.name)", asked)
        prompts?.confirmation = prompt("Confirm.Slot.\(intent).\(declared.name)", questions?.confirmations ?? [])
        elicitationRequired = prompts?.elicitation != nil
        confirmationRequired = prompts?.confirmation != nil
        guard let rules = questions?.rules(declared, in: language), !rules.isEmpty else { return }
        validations = rules.enumerated().map { number, rule in
            let id = "Slot.Validation.\(intent).\(declared.name).\(number + 1)"
            var validation = DialogValidation(rule.rule)
            validation.prompt = prompt(id, rule.questions)
            return validation
        }
    }
}

extension DialogValidation {
    fileprivate init(_ rule: SlotValidation.Rule) {
        switch rule {
        case .known: type = "hasEntityResolutionMatch"
        case .atLeast(let least): (type, value) = ("isGreaterThanOrEqualTo", "\(least)")
        case .atMost(let most): (type, value) = ("isLessThanOrEqualTo", "\(most)")
        case .oneOf(let all): (type, values) = ("isInSet", all)
        case .noneOf(let all): (type, values) = ("isNotInSet", all)
        }
    }
}
