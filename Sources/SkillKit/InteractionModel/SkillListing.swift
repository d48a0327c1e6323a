/// How a skill presents itself: what it is called by, and what a store says of it.
public struct SkillListing: Sendable, Hashable {
    /// What a person calls the skill by: two words or more, in small letters.
    public var invocationName: String
    /// Its name in a store.
    public var name: String
    /// What it is, in a sentence.
    public var summary: String
    /// What it is, at length.
    public var description: String
    /// What to say to it, for example: three at most, of which the first opens it.
    public var examplePhrases: [String]
    /// The store's category.
    public var category: String
    /// What it may be looked for by.
    public var keywords: [String]

    /// The same in other languages.
    private var translations: [Language: SkillListing] = [:]

    /// Describes a skill.
    /// - Parameters:
    ///   - invocationName: What a person calls the skill by: two words or more, in small letters.
    ///   - name: Its name in a store; made of the invocation name unless given.
    ///   - summary: What it is, in a sentence.
    ///   - description: What it is, at length; the summary unless given.
    ///   - examplePhrases: What to say to it, for example, after it was opened.
    ///   - category: The store's category.
    ///   - keywords: What it may be looked for by.
    public init(
        invocationName: String,
        name: String? = nil,
        summary: String,
        description: String? = nil,
        examplePhrases: [String] = [],
        category: String = "NOVELTY",
        keywords: [String] = []
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
    }

    /// The same listing, with what it says in another language.
    public func with(_ listing: SkillListing, in language: Language) -> Self {
        var copy = self
        copy.translations[language] = listing
        return copy
    }

    /// What it says in a language; itself where it was not translated.
    public func listing(in language: Language) -> SkillListing { translations[language] ?? self }

    /// Why Alexa does not take the invocation name; `nil` when it does.
    var invocationFinding: String? {
        let name = invocationName
        if !(2...50).contains(name.count) { return "it has \(name.count) characters, and 2 to 50 are taken" }
        let isPlain = name.allSatisfy { ($0.isLetter && !$0.isUppercase) || $0 == " " || $0 == "'" || $0 == "." }
        if !isPlain { return "small letters, spaces, apostrophes and full stops are taken, and numbers in words" }
        let reserved = name.split(separator: " ").first { Self.reserved.contains(String($0)) }
        return reserved.map { "'\($0)' is Alexa's own word" }
    }

    private static let reserved: Set<String> = ["alexa", "amazon", "echo", "computer", "skill", "app"]
}
