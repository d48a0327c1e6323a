/// What a device may have to tell others about the skill: its name, and what can be said to it.
public struct SkillProfile: Sendable {
    /// The invocation name: `movie recommender`.
    public var name: String
    /// What it is, in a sentence.
    public var summary: String
    /// The version of the program that serves it.
    public var version = "1.0.0"
    /// The locales that it serves, its own first.
    public var locales: [LocaleName]
    /// The locale in which people speak to a device whose messages don't say; the skill's own if `nil`.
    public var locale: LocaleName?
    /// Its intents, with what people say for them; derived on each call.
    public var declarations: @Sendable () -> [IntentDeclaration]
    /// The intents with which a dialogue begins; all of them if the skill doesn't say which.
    public var openings: [IntentName]

    /// Describes a skill.
    /// - Parameters:
    ///   - conversation: The skill's dialogue.
    ///   - name: The invocation name.
    ///   - summary: What it is, in a sentence; the name unless given.
    public init<C: Conversation>(of conversation: C.Type, called name: String, summary: String? = nil) {
        self.name = name
        self.summary = summary ?? name
        locales = C.languages.flatMap(\.locales)
        openings = C.expected(in: C.start.kind)
        declarations = { C.declarations(in: C.language) }
    }

    /// The name as one word: `movie-recommender`.
    var slug: String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "skill" : words.joined(separator: "-")
    }
}
