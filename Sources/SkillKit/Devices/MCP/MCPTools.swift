/// A skill's intents as tools that an assistant calls.
struct MCPTools: Sendable {
    private static let say = "say"
    private static let open = "open"
    /// The most values of a type that a schema lists; an assistant reads them all.
    private static let mostValues = 200

    private let declarations: [IntentDeclaration]
    private let summary: String

    init(_ profile: SkillProfile) {
        // Nobody calls for what was not understood, and no assistant has a home screen.
        declarations = profile.declarations().filter { $0.name != .fallback && $0.name != .navigateHome }
        summary = profile.summary
    }

    func has(_ name: String) -> Bool { name == Self.say || name == Self.open || intent(name) != nil }

    private func intent(_ name: String) -> IntentDeclaration? {
        declarations.first { Self.toolName($0.name) == name }
    }

    /// `RecommendMovieIntent` is called `recommend_movie`, and `AMAZON.YesIntent` `yes`.
    static func toolName(_ intent: IntentName) -> String {
        var name = intent.rawValue[...]
        if name.hasPrefix("AMAZON.") { name = name.dropFirst("AMAZON.".count) }
        if name.hasSuffix("Intent"), name.count > "Intent".count { name = name.dropLast("Intent".count) }
        var tool = ""
        for character in name {
            if character.isUppercase, let last = tool.last, last != "_" { tool += "_" }
            tool += character.isASCII && (character.isLetter || character.isNumber) ? character.lowercased() : "_"
        }
        return tool == say || tool == open ? "\(tool)_intent" : tool
    }

    /// What a call of a tool means to the skill.
    func happening(_ name: String, _ arguments: JSONPart) throws(InputError) -> Heard.Happening {
        if name == Self.say { return .words(try arguments["words"].required()) }
        guard let intent = intent(name) else { return .opened }
        var slots: [Slot] = []
        for declared in intent.slots {
            let argument = arguments[declared.name]
            guard let json = argument.json else { continue }
            if case .object = json { throw argument.unfit("a string") }
            if let slot = Slot(declared.name, json: json) { slots.append(slot) }
        }
        return .intent(IntentRequest(intent.name, slots: Slots(slots)))
    }

    /// The tools as `tools/list` tells them.
    var list: [JSON] {
        let words: JSON = ["type": "string", "description": "What the person said, word for word."]
        let say = Self.tool(
            Self.say,
            "\(summary) Takes what the person said, and answers what to say to them.",
            ["words": words],
            required: ["words"]
        )
        let open = Self.tool(Self.open, "Opens the skill: welcomes the person, and asks what they want.", [:])
        return [say, open] + declarations.map(Self.tool)
    }

    private static func tool(_ intent: IntentDeclaration) -> JSON {
        var properties: [String: JSON] = [:]
        for slot in intent.slots { properties[slot.name] = schema(of: slot) }
        let required = intent.slots.filter(\.isRequired).map { JSON.string($0.name) }
        return tool(toolName(intent.name), description(of: intent), properties, required: required)
    }

    private static func description(of intent: IntentDeclaration) -> String {
        let samples = intent.samples + Language.english.utterances(for: intent.name)
        guard !samples.isEmpty else { return "What a person means by \(intent.name)." }
        let quoted = samples.prefix(5).map { "\"\($0.description)\"" }
        return "What a person means by \(quoted.joined(separator: ", "))."
    }

    private static func schema(of slot: SlotDeclaration) -> JSON {
        var schema: [String: JSON] = ["type": "string"]
        let type = slot.type
        let values = type.values.map { JSON.string($0.name) }
        if !values.isEmpty, values.count <= mostValues, !slot.isOpen {
            schema["enum"] = .array(values)
        } else {
            let examples = (values.isEmpty ? type.examples : type.values.map(\.name)).prefix(10)
            if !examples.isEmpty { schema["description"] = .string("Such as \(examples.joined(separator: ", ")).") }
        }
        return slot.isList ? ["type": "array", "items": .object(schema)] : .object(schema)
    }

    private static func tool(
        _ name: String,
        _ description: String,
        _ properties: [String: JSON],
        required: [JSON] = []
    ) -> JSON {
        var all = properties
        all["conversation"] = [
            "type": "string",
            "description": "The conversation to continue, as its last answer named it. Without it, the only one.",
        ]
        var input: [String: JSON] = ["type": "object", "properties": .object(all)]
        if !required.isEmpty { input["required"] = .array(required) }
        return [
            "name": .string(name), "description": .string(description), "inputSchema": .object(input),
            "outputSchema": output,
        ]
    }

    private static let output: JSON = [
        "type": "object",
        "properties": [
            "speech": ["type": "string", "description": "What to say to the person."],
            "reprompt": ["type": "string", "description": "What to say if the person stays silent."],
            "listening": ["type": "boolean", "description": "Whether the skill waits for an answer."],
            "conversation": ["type": "string", "description": "Which conversation this is."],
            "card": ["type": "object", "properties": ["title": ["type": "string"], "text": ["type": "string"]]],
        ], "required": ["speech", "listening", "conversation"],
    ]
}
