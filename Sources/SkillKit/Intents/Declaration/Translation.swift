/// A skill's samples and slot values in a language other than the one they are declared in.
///
/// ```swift
/// extension Translation {
///     static let german = Translation(
///         into: .german,
///         samples: [
///             OrderTea.name: ["ich hätte gern {Tea}", "eine {Size} Tasse {Tea}"],
///             ChooseSize.name: ["{Size} bitte"],
///         ],
///         values: ["Size": ["small": ["klein", "kleine"], "large": ["groß", "große"]]]
///     )
/// }
/// ```
///
/// A conversation names its translations in ``Conversation/translations``, and answers in the language of ``Turn/language``.
public struct Translation: Sendable {
    /// The language.
    public let language: Language
    private let content: @Sendable () -> Content

    private struct Content {
        var samples: [IntentName: [Utterance]]
        var values: [SlotTypeName: [String: [String]]]
        var fillings: [IntentName: SlotFilling]
    }

    /// Describes a translation; its tables are built on first use, which no turn needs.
    /// - Parameters:
    ///   - language: The language.
    ///   - samples: What a person may say for each intent; Amazon's own intents need none.
    ///   - values: For each slot type, by its name, and each of its values, by its identifier or else its name: what it is
    ///     called, and what people also call it. Types that are left out have the same values in both languages.
    ///   - fillings: How the slots of intents are asked for.
    public init(
        into language: Language,
        samples: @autoclosure @escaping @Sendable () -> [IntentName: [Utterance]],
        values: @autoclosure @escaping @Sendable () -> [SlotTypeName: [String: [String]]] = [:],
        fillings: @autoclosure @escaping @Sendable () -> [IntentName: SlotFilling] = [:]
    ) {
        self.language = language
        content = { Content(samples: samples(), values: values(), fillings: fillings()) }
    }

    /// Declarations with their samples and values replaced by those of this language.
    public func of(_ declarations: [IntentDeclaration]) -> [IntentDeclaration] {
        let content = content()
        return declarations.map { intent in
            var intent = intent
            intent.samples = content.samples[intent.name] ?? []
            intent.filling = content.fillings[intent.name] ?? .none
            for index in intent.slots.indices {
                let type = intent.slots[index].type
                if let names = content.values[type.name] { intent.slots[index].type = type.renamed(names) }
            }
            return intent
        }
    }

    /// The mistakes in this translation of the declarations.
    func findings(of declarations: [IntentDeclaration]) -> [DeclarationFinding] {
        let content = content()
        let intents = Set(declarations.map(\.name))
        let types = declarations.flatMap(\.slots).reduce(into: [:]) { $0[$1.type.name] = $1.type }
        var findings = content.samples.keys.filter { !intents.contains($0) }
            .map { "\($0) is not an intent of the skill" }
        for intent in declarations where !intent.filling.isNone && content.fillings[intent.name] == nil {
            findings.append("\(intent.name) asks for its slots, and has no filling here")
        }
        for (name, values) in content.values {
            guard let type = types[name] else {
                findings.append("\(name) is not a slot type of the skill")
                continue
            }
            let known = Set(type.values.map(\.key))
            findings += values.keys.filter { !known.contains($0) }.map { "'\($0)' is not a value of \(name)" }
            findings += known.filter { values[$0]?.isEmpty != false }.map { "the value '\($0)' of \(name) has no name" }
        }
        return findings.sorted().map { .translation(language, $0) }
            + DeclarationCheck.findings(in: of(declarations)).map { .translation(language, "\($0)") }
    }
}

extension SlotType {
    /// The type with its values renamed; the names are by the values' identifiers.
    fileprivate func renamed(_ names: [String: [String]]) -> Self {
        SlotType(
            name,
            values: values.map { value in
                guard let names = names[value.key], let name = names.first else { return value }
                return Value(name, id: value.key, synonyms: Array(names.dropFirst()))
            }
        )
    }
}

extension SlotType.Value {
    /// What identifies it in a program.
    fileprivate var key: String { id ?? name }
}
