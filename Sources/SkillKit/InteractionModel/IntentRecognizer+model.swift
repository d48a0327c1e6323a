extension IntentRecognizer {
    /// Learns from anybody's interaction model, in any language.
    ///
    /// It is read leniently: what is missing or odd is left out. The language is told from the samples' words; a model
    /// in one that SkillKit does not know is understood without its help.
    public init(model: InteractionModel) {
        let declarations = IntentDeclaration.all(in: model)
        self.init(declarations, in: Language.guess(declarations))
    }
}

extension Language {
    /// The language that samples are in, by its words of grammar; `nil` if it is not a known one.
    static func guess(_ declarations: [IntentDeclaration]) -> Language? {
        var words = 0
        var known = all.map { _ in 0 }
        for part in declarations.flatMap(\.samples).flatMap(\.parts) {
            guard case .word(let word) = part else { continue }
            words += 1
            for (number, language) in all.enumerated() {
                let talk = language.vocabulary.talk
                let isKnown = talk.grammar.contains(word) || talk.answers.contains(word) || talk.expansions[word] != nil
                if isKnown { known[number] += 1 }
            }
        }
        guard let best = known.indices.max(by: { known[$0] < known[$1] }) else { return nil }
        // Nothing but names: most models are in English.
        return words == 0 || known[best] * 5 >= words ? all[best] : nil
    }
}

extension IntentDeclaration {
    /// The intents of an interaction model.
    static func all(in model: InteractionModel) -> [IntentDeclaration] {
        let language = model.language
        let types = Dictionary(
            (language?.types ?? []).compactMap { type in type.name.map { ($0, SlotType(type, named: $0)) } }
        ) { first, _ in first }
        var names: Set<String> = []
        return (language?.intents ?? []).compactMap { intent in
            guard let name = intent.name, names.insert(name).inserted else { return nil }
            return IntentDeclaration(intent, named: name, types)
        }
    }

    private init(_ intent: ModelIntent, named name: String, _ types: [SlotTypeName: SlotType]) {
        let slots = (intent.slots ?? []).compactMap { slot -> SlotDeclaration? in
            guard let name = slot.name else { return nil }
            let typeName = slot.type ?? .searchQuery
            let type = types[typeName] ?? SlotType(amazon: typeName, examples: [])
            return SlotDeclaration(
                name: name,
                type: type,
                isRequired: false,
                isList: slot.multipleValues?.enabled == true,
                isOpen: true
            )
        }
        let known = Set(slots.map(\.name))
        let samples = (intent.samples ?? []).map { Utterance(Self.plain($0, known)) }
        self.init(IntentName(rawValue: name), samples: samples)
        self.slots = slots
    }

    /// A sample with its slots as they are written today: `{slot}` for `{words|slot}`, and words for what is not a
    /// slot.
    private static func plain(_ sample: String, _ slots: Set<String>) -> String {
        var text = ""
        for (place, piece) in sample.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard place > 0 else {
                text += piece
                continue
            }
            let inside = piece.prefix { $0 != "}" }
            let parts = inside.split(separator: "|").map { $0.filter { !$0.isWhitespace } }
            if let name = parts.last(where: slots.contains) ?? parts.first(where: slots.contains) {
                text += "{\(name)}"
            } else {
                text += " \(inside) "
            }
            text += piece.dropFirst(inside.count + 1)
        }
        return text
    }
}

extension SlotType {
    fileprivate init(_ type: ModelSlotType, named name: SlotTypeName) {
        let values = (type.values ?? []).compactMap { value -> Value? in
            guard let text = value.name?.value, !text.isEmpty else { return nil }
            return Value(text, id: value.id, synonyms: value.name?.synonyms ?? [])
        }
        self.init(name, values: values)
    }
}
