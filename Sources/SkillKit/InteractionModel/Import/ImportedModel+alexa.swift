extension ImportedModel {
    /// Reads an interaction model as Alexa's console and `ask` write it.
    init(alexa root: JSONPart) {
        self.init()
        let content = root["interactionModel"].json == nil ? root : root["interactionModel"]
        let model = content["languageModel"]
        invocationName = model["invocationName"].filled
        for type in model["types"].elements {
            guard let name = type["name"].filled else { continue }
            types[name] = type["values"].elements.compactMap {
                Self.value($0["name"]["value"], $0["id"], $0["name"]["synonyms"])
            }
            note(type, besides: ["name", "values"], of: "the type \(name)")
        }
        for intent in model["intents"].elements {
            guard let name = intent["name"].filled else {
                lose("an intent without a name")
                continue
            }
            var imported = Intent(name: name)
            for slot in intent["slots"].elements {
                guard let slotName = slot["name"].filled else { continue }
                imported.slots.append(
                    Slot(
                        name: slotName,
                        type: slot["type"].filled ?? "AMAZON.SearchQuery",
                        isList: slot["multipleValues"]["enabled"].json == true
                    )
                )
                if !slot["samples"].elements.isEmpty { lose("the samples of the slot \(slotName) of \(name)") }
            }
            imported.samples = intent["samples"].elements.compactMap(\.filled).map(Self.plain)
            note(intent, besides: ["name", "slots", "samples"], of: name)
            intents.append(imported)
        }
        if content["dialog"].json != nil { lose("the dialog model: ask for slots in the conversation") }
        if content["prompts"].json != nil { lose("the prompts of the dialog model") }
        note(model, besides: ["invocationName", "types", "intents"], of: "the language model")
    }

    /// A value of a type; `nil` without a name.
    static func value(_ name: JSONPart, _ id: JSONPart, _ synonyms: JSONPart) -> SlotType.Value? {
        guard let name = name.json?.spokenWords, !name.isEmpty else { return nil }
        return SlotType.Value(name, id: id.filled, synonyms: synonyms.elements.compactMap { $0.json?.spokenWords })
    }

    /// Notes members that could not be carried over.
    mutating func note(_ part: JSONPart, besides known: Set<String>, of what: String) {
        for (name, _) in part.members where !known.contains(name) { lose("'\(name)' of \(what)") }
    }

    /// A sample with its slots as they are written today: `{slot}` for `{words|slot}`.
    private static func plain(_ sample: String) -> String {
        sample.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { place, piece in
            guard place > 0 else { return String(piece) }
            let inside = piece.prefix { $0 != "}" }
            return "{\(inside.split(separator: "|").last ?? "")\(piece.dropFirst(inside.count))"
        }.joined()
    }
}
