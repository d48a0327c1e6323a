/// How a skill presents itself: its invocation name, and its description in a store.
public struct SkillListing: Sendable, Hashable {
    /// The name by which a person opens the skill: two words or more, in lower case.
    public var invocationName: String
    /// Its name in a store.
    public var name: String
    /// What it is, in a sentence.
    public var summary: String
    /// What it is, at length.
    public var description: String
    /// Example phrases: at most three, the first of which opens the skill.
    public var examplePhrases: [String]
    /// The store's category.
    public var category: String
    /// Search keywords.
    public var keywords: [String]
    /// The interfaces that the skill's directives need.
    public var interfaces: [SkillInterface]
    /// The permissions that the skill may ask for; a card that asks for any other opens nothing.
    public var permissions: [Permission]

    /// The same in other languages.
    private var translations: [Language: SkillListing] = [:]

    /// Describes a skill.
    /// - Parameters:
    ///   - invocationName: The name by which a person opens the skill: two words or more, in lower case.
    ///   - name: Its name in a store; made of the invocation name unless given.
    ///   - summary: What it is, in a sentence.
    ///   - description: What it is, at length; the summary unless given.
    ///   - examplePhrases: Example phrases for use once the skill is open.
    ///   - category: The store's category.
    ///   - keywords: Search keywords.
    ///   - interfaces: The interfaces that the skill's directives need; `check` finds those that are missing.
    ///   - permissions: What the person is asked to permit, such as ``Permission/reminders``.
    public init(
        invocationName: String,
        name: String? = nil,
        summary: String,
        description: String? = nil,
        examplePhrases: [String] = [],
        category: String = "NOVELTY",
        keywords: [String] = [],
        interfaces: [SkillInterface] = [],
        permissions: [Permission] = []
    ) {
        self.invocationName = invocationName
        self.name =
            name
            ?? invocationName.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
        self.summary = summary
        self.description = description ?? summary
        self.examplePhrases = Array((["Alexa, open \(invocationName)"] + examplePhrases).prefix(3))
        self.category = category
        self.keywords = keywords
        self.interfaces = interfaces
        self.permissions = permissions
    }

    /// The same listing with a translation added.
    public func with(_ listing: SkillListing, in language: Language) -> Self {
        var copy = self
        copy.translations[language] = listing
        return copy
    }

    /// The listing in a language; itself if there is no translation.
    public func listing(in language: Language) -> SkillListing { translations[language] ?? self }

    /// Why Alexa rejects the invocation name; `nil` if it is valid.
    var invocationFinding: String? {
        let name = invocationName
        if !(2...50).contains(name.count) { return "it has \(name.count) characters; 2 to 50 are allowed" }
        let isPlain = name.allSatisfy { ($0.isLetter && !$0.isUppercase) || $0 == " " || $0 == "'" || $0 == "." }
        if !isPlain {
            return "only lower-case letters, spaces, apostrophes and full stops are allowed; numbers as words"
        }
        let reserved = name.split(separator: " ").first { Self.reserved.contains(String($0)) }
        return reserved.map { "'\($0)' is Alexa's own word" }
    }

    private static let reserved: Set<String> = ["alexa", "amazon", "echo", "computer", "skill", "app"]
}
