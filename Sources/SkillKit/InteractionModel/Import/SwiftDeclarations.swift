/// Writes the Swift declarations of an imported model: a file that compiles as it is.
struct SwiftDeclarations {
    private let model: ImportedModel
    /// The Swift names of the intents and of the types, by the model's names.
    private var intentNames: [String: String] = [:]
    private var typeNames: [String: String] = [:]

    /// Amazon's types that SkillKit has a name for.
    private static let known: [String: String] = [
        "AMAZON.NUMBER": ".number", "AMAZON.FOUR_DIGIT_NUMBER": ".fourDigitNumber", "AMAZON.Ordinal": ".ordinal",
        "AMAZON.DATE": ".date", "AMAZON.TIME": ".time", "AMAZON.DURATION": ".duration",
        "AMAZON.SearchQuery": ".searchQuery", "AMAZON.Movie": ".movie", "AMAZON.Person": ".person",
        "AMAZON.FirstName": ".firstName", "AMAZON.City": ".city", "AMAZON.Color": ".color",
    ]

    /// Names that the file itself needs for something else.
    private static let taken: Set<String> = [
        "Intent", "IntentName", "Utterance", "SlotType", "String", "Int", "CodingKey", "CodingKeys", "ImportedTypes",
        "Type",
        "Self", "Protocol", "Any", "Decodable", "Sendable", "Swift", "SkillKit",
    ]

    private static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "open", "operator", "private", "protocol", "public", "static", "struct", "subscript",
        "typealias", "var", "break", "case", "continue", "default", "defer", "do", "else", "fallthrough", "for",
        "guard",
        "if", "in", "repeat", "return", "switch", "where", "while", "as", "catch", "false", "is", "nil", "rethrows",
        "super", "self", "throw", "throws", "true", "try", "name", "samples", "slotTypes",
    ]

    init(_ model: ImportedModel) {
        self.model = model
        var taken = Self.taken
        for intent in model.intents where !intent.name.hasPrefix("AMAZON.") {
            intentNames[intent.name] = Self.free(Self.camel(intent.name, isType: true), &taken)
        }
        var members: Set<String> = []
        let used = Set(model.intents.flatMap(\.slots).map(\.type))
        for name in used.sorted() where Self.known[name] == nil {
            typeNames[name] = Self.free(Self.camel(name, isType: false), &members)
        }
    }

    /// The whole file.
    var source: String {
        var parts = [heading]
        parts += model.intents.filter { !$0.name.hasPrefix("AMAZON.") }.map(declaration)
        if !typeNames.isEmpty { parts.append(types) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        var lines: [String] = []
        if let name = model.invocationName { lines.append("// The skill is called \(Self.quoted(name)).") }
        let builtIn = model.intents.map(\.name).filter { $0.hasPrefix("AMAZON.") }
        if !builtIn.isEmpty {
            lines.append("// Amazon's intents, which need routes alone: \(builtIn.joined(separator: ", ")).")
        }
        if !model.lost.isEmpty { lines.append("// Not carried over:") }
        lines += model.lost.map { "// - \($0.split(whereSeparator: \.isNewline).joined(separator: " "))" }
        return (lines + (lines.isEmpty ? [] : [""]) + ["import SkillKit"]).joined(separator: "\n")
    }

    private func declaration(_ intent: ImportedModel.Intent) -> String {
        var lines = [
            "struct \(intentNames[intent.name] ?? intent.name): Intent {",
            "    static let name: IntentName = \(Self.quoted(intent.name))", "    static let samples: [Utterance] = [",
        ]
        lines += intent.samples.map { "        \(Self.quoted($0))," } + ["    ]"]
        guard !intent.slots.isEmpty else { return (lines + ["}"]).joined(separator: "\n") }
        var taken: Set<String> = []
        let slots = intent.slots.map { (slot: $0, property: Self.free(Self.camel($0.name, isType: false), &taken)) }
        lines.append("    static let slotTypes: [String: SlotType] = [")
        lines += slots.map { "        \(Self.quoted($0.slot.name)): \(type($0.slot.type))," } + ["    ]"]
        lines += slots.map { slot, property in
            "    var \(Self.escaped(property)): \(slot.isList ? "[String]?" : "String?")"
        }
        lines.append("")
        lines.append("    private enum CodingKeys: String, CodingKey {")
        lines +=
            slots.map { "        case \(Self.escaped($0.property)) = \(Self.quoted($0.slot.name))" } + ["    }", "}"]
        return lines.joined(separator: "\n")
    }

    private func type(_ name: String) -> String {
        Self.known[name] ?? "ImportedTypes.\(Self.escaped(typeNames[name] ?? name))"
    }

    private var types: String {
        var lines = ["/// The slot types.", "enum ImportedTypes {"]
        for (name, member) in typeNames.sorted(by: { $0.value < $1.value }) {
            let values = model.types[name] ?? []
            let escaped = Self.escaped(member)
            if name.hasPrefix("AMAZON.") {
                let examples = values.prefix(20).map { Self.quoted($0.name) }
                let given = examples.isEmpty ? [Self.quoted("something")] : examples
                lines.append("    static let \(escaped) = SlotType(")
                lines.append("        amazon: \(Self.quoted(name)),")
                lines.append("        examples: [\(given.joined(separator: ", "))]")
                lines.append("    )")
            } else if values.isEmpty {
                // Its values were elsewhere: any words may be said.
                lines.append("    static let \(escaped) = SlotType.searchQuery")
            } else {
                lines.append("    static let \(escaped) = SlotType(")
                lines += ["        \(Self.quoted(Self.typeName(name))),", "        values: ["]
                lines += values.map { "            \(Self.value($0))," } + ["        ]", "    )"]
            }
        }
        return (lines + ["}"]).joined(separator: "\n")
    }

    private static func value(_ value: SlotType.Value) -> String {
        var text = "SlotType.Value(\(quoted(value.name))"
        if let id = value.id { text += ", id: \(quoted(id))" }
        if !value.synonyms.isEmpty { text += ", synonyms: [\(value.synonyms.map(quoted).joined(separator: ", "))]" }
        return text + ")"
    }

    /// A name that Alexa takes: letters and underscores.
    private static func typeName(_ name: String) -> String {
        String(name.map { $0.isLetter || $0 == "_" ? $0 : "_" })
    }

    // MARK: Names and strings

    private static func camel(_ name: String, isType: Bool) -> String {
        let words = name.split { !$0.isLetter && !$0.isNumber }.filter { $0 != "AMAZON" }
        var camel = words.map {
            $0.prefix(1).uppercased()
                + ($0.allSatisfy(\.isUppercase) ? $0.dropFirst().lowercased() : String($0.dropFirst()))
        }
        .joined()
        if !isType { camel = camel.prefix(1).lowercased() + camel.dropFirst() }
        if camel.first?.isNumber != false { camel = (isType ? "Intent" : "slot") + camel }
        return camel
    }

    private static func free(_ name: String, _ taken: inout Set<String>) -> String {
        var free = name
        var number = 2
        while !taken.insert(free).inserted {
            free = "\(name)\(number)"
            number += 1
        }
        return free
    }

    private static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n", "\r", "\t": quoted += " "
            case _ where scalar.value < 0x20: break
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
