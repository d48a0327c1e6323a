/// A language that people speak to a skill in, with all that SkillKit must know of it.
///
/// A skill has one of its own, see ``Conversation/language``, and may have others, see ``Translation``. Each turn tells in
/// which of them the person speaks:
///
/// ```swift
/// switch turn.language {
/// case .german: .ask("Welchen Tee möchtest du?")
/// default: .ask("Which tea would you like?")
/// }
/// ```
public struct Language: Sendable {
    let vocabulary: any Vocabulary.Type

    init(_ vocabulary: any Vocabulary.Type) { self.vocabulary = vocabulary }

    /// The language's code in ISO 639: `en`.
    public var code: String { vocabulary.code }

    /// The locales in which Alexa speaks it, the one that tools use unless told otherwise first: `en-US`, `en-GB`.
    public var locales: [String] { vocabulary.locales }

    /// Whether a locale, such as `en-ZA`, is of this language.
    public func covers(locale: String) -> Bool {
        let code = locale.prefix { $0 != "-" && $0 != "_" }
        return code.lowercased() == self.code
    }
}

extension Language {
    /// The languages that SkillKit knows: one line each.
    public static let all: [Language] = [.english, .german]

    /// English.
    public static let english = Language(English.self)

    /// German.
    public static let german = Language(German.self)
}

extension Language: Hashable {
    public static func == (one: Self, other: Self) -> Bool { one.vocabulary == other.vocabulary }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(vocabulary)) }
}

extension Language: CustomStringConvertible {
    public var description: String { code }
}
