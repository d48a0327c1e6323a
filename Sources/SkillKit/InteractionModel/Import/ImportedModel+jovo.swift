extension ImportedModel {
    /// Reads a Jovo model, of version 4 (objects by name) or before (arrays of objects with names).
    init(jovo root: JSONPart) {
        self.init()
        invocationName = root["invocation"].filled ?? root["invocation"].members.compactMap(\.part.filled).first
        for (name, type) in Self.named(root["inputTypes"]) + Self.named(root["entityTypes"]) {
            types[name] = type["values"].elements.compactMap { value in
                Self.value(value["value"].json == nil ? value : value["value"], value["id"], value["synonyms"])
            }
        }
        for (name, intent) in Self.named(root["intents"]) {
            var imported = Intent(name: Self.amazonName(intent) ?? name)
            for (slotName, slot) in Self.named(intent["inputs"]) + Self.named(intent["entities"]) {
                imported.slots.append(Slot(name: slotName, type: Self.type(slot["type"])))
            }
            imported.samples = (intent["phrases"].elements + intent["samples"].elements).compactMap(\.filled)
            note(
                intent,
                besides: ["name", "phrases", "samples", "inputs", "entities", "alexa", "dialogflow"],
                of: name
            )
            intents.append(imported)
        }
        for platform in ["alexa", "dialogflow", "googleAssistant"] where root[platform].json != nil {
            lose("what is said for \(platform) alone")
        }
    }

    /// The elements of an array by their names, or the members of an object.
    private static func named(_ part: JSONPart) -> [(String, JSONPart)] {
        part.elements.compactMap { element in element["name"].filled.map { ($0, element) } }
            + part.members.map { ($0.name, $0.part) }
    }

    /// Amazon's intent that stands for one of the model's.
    private static func amazonName(_ intent: JSONPart) -> String? {
        guard let name = intent["alexa"]["name"].filled, name.hasPrefix("AMAZON.") else { return nil }
        return name
    }

    /// Alexa's type where the model names several; free text for Dialogflow's.
    private static func type(_ part: JSONPart) -> String {
        let name = part.string ?? part["alexa"].filled ?? ""
        return name.isEmpty || name.hasPrefix("@") ? "AMAZON.SearchQuery" : name
    }
}
