/// The name by which a person calls a skill on a device that serves others too.
///
/// "Movie recommender", "open movie recommender" and "movie recommender, more" reach the skill by its name.
struct Invocation: Sendable {
    /// The name as it is said: `movie recommender`.
    let name: String
    private let nameWords: [String]

    init(_ name: String) {
        self.name = name
        nameWords = Self.words(of: name)
    }

    /// What somebody wants of the skill: to open it, or whatever the words without its name say.
    ///
    /// Words that don't begin with the name are taken as they are.
    func happening(of text: String, in language: Language) -> Heard.Happening {
        let phrases = language.vocabulary.invocation
        var rest = text[...]
        if let verb = phrases.verbs.lazy.compactMap({ Self.drop($0, from: rest) }).first { rest = verb }
        for article in phrases.articles { rest = Self.drop(article, from: rest) ?? rest }
        guard let behind = Self.drop(nameWords, from: rest) else { return .words(text) }
        rest = behind
        if let joined = phrases.joints.lazy.compactMap({ Self.drop($0, from: rest) }).first { rest = joined }
        return rest.contains { $0.isLetter || $0.isNumber } ? .words(Self.trimmed(rest)) : .opened
    }

    /// The text after the words with which it begins; `nil` if it doesn't begin with them.
    private static func drop(_ words: [String], from text: Substring) -> Substring? {
        guard !words.isEmpty else { return nil }
        var rest = text
        for word in words {
            rest = rest.drop { !isPart($0) }
            let next = rest.prefix { isPart($0) }
            guard next.lowercased() == word else { return nil }
            rest = rest.dropFirst(next.count)
        }
        return rest
    }

    private static func words(of text: String) -> [String] {
        text.split { !isPart($0) }.map { $0.lowercased() }
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "'"
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0.isWhitespace || $0 == "," || $0 == ":" })
    }
}
