extension InteractionModel {
    /// Creates the model of a skill from its intents' declarations.
    ///
    /// The Amazon intents that every skill must have are added if they are not declared.
    /// - Parameters:
    ///   - declarations: The intents.
    ///   - invocationName: What a person calls the skill by.
    ///   - language: The language that they are declared in.
    public init(_ declarations: [IntentDeclaration], invocationName: String, in language: Language = .english) {
        var model = LanguageModel()
        model.invocationName = invocationName.lowercased()
        let missing = Self.required.filter { name in !declarations.contains { $0.name == name } }
        let intents = declarations + missing.map { IntentDeclaration($0, samples: []) }
        model.intents = intents.map(ModelIntent.init)
        var types: [SlotType] = []
        for slot in intents.flatMap(\.slots) where !slot.type.isAmazons {
            if !types.contains(where: { $0.name == slot.type.name }) { types.append(slot.type) }
        }
        model.types = types.map(ModelSlotType.init)
        self.init(model)
        guard let (dialog, prompts) = DialogModel.of(intents, in: language) else { return }
        (self.dialog, self.prompts) = (dialog, prompts)
    }

    /// The intents that Alexa requires, and those that a person may say at any time.
    private static let required: [IntentName] = [.cancel, .help, .stop, .navigateHome, .fallback]
}

extension ModelIntent {
    init(_ intent: IntentDeclaration) {
        name = intent.name.rawValue
        // Alexa finds out by itself what is not meant for the skill, and takes no samples for that.
        samples = intent.name == .fallback ? [] : Self.unique(intent.samples.map(\.modelText))
        if !intent.slots.isEmpty {
            slots = intent.slots.map { slot in
                var model = ModelSlot(slot)
                let answers = intent.filling.questions(of: slot.name)?.answers ?? []
                if !answers.isEmpty { model.samples = Self.unique(answers.map(\.modelText)) }
                return model
            }
        }
    }

    /// The texts without duplicates; Alexa does not distinguish upper and lower case.
    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0.lowercased()).inserted }
    }
}

extension ModelSlot {
    init(_ slot: SlotDeclaration) {
        name = slot.name
        type = slot.type.name
        if slot.isList {
            multipleValues = Multiple()
            multipleValues?.enabled = true
        }
    }
}

extension ModelSlotType {
    init(_ type: SlotType) {
        name = type.name
        values = type.values.map { value in
            var model = ModelValue()
            model.id = value.id
            var name = ModelValue.Name()
            name.value = value.name
            if !value.synonyms.isEmpty { name.synonyms = value.synonyms }
            model.name = name
            return model
        }
    }
}

extension Utterance {
    /// The form for an interaction model: letters, spaces, slots, and only punctuation inside words.
    var modelText: String {
        var text = ""
        var isInSlot = false
        for character in description {
            switch character {
            case "{": isInSlot = true
            case "}": isInSlot = false
            case "’":
                text.append("'")
                continue
            case "_", "-", "'", ".": break
            case _ where character.isLetter || character.isNumber || isInSlot: break
            default:
                if text.last != " " { text.append(" ") }
                continue
            }
            if !(isInSlot && character.isWhitespace) { text.append(character) }
        }
        while text.last == " " || text.last == "." { text.removeLast() }
        return String(text.drop { $0 == " " })
    }
}
