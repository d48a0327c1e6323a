/// What words may be that were heard as a title and are not a known one.
enum UnknownWords {
    /// A title, as far as anybody can tell.
    case title
    /// A kind of films: "a superhero movie".
    case kind
    /// Films by the people in them: "something with Ann Field".
    case people(String)
    /// Words that must not be repeated.
    case rude
    /// Words of somebody who does not want to live.
    case despair

    /// Looks at words.
    init(_ heard: String) {
        let words = heard.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
        let text = " " + words.joined(separator: " ") + " "
        func has(_ phrases: [String]) -> Bool { phrases.contains { text.contains(" \($0) ") } }
        func begins(_ phrases: [String]) -> Bool { phrases.contains { text.hasPrefix(" \($0) ") } }
        if has(Self.ofDespair) {
            self = .despair
        } else if has(Self.rudeWords) {
            self = .rude
        } else if let name = Self.name(in: words) {
            self = .people(name)
        } else if Self.isKind(words) || begins(Self.beforeSubjects) {
            self = .kind
        } else {
            self = .title
        }
    }

    /// Whether words end like a kind of films: "a spy movie", "heist movies".
    private static func isKind(_ words: [String]) -> Bool {
        guard let last = words.last, words.count > 1 else { return false }
        return ["movies", "films", "flicks"].contains(last)
            || (["movie", "film", "flick"].contains(last) && ["a", "an", "some", "any"].contains(words[0]))
    }

    /// Whether words may be read back as a title: short, and not a sentence.
    static func looksLikeATitle(_ heard: String) -> Bool {
        let words = heard.lowercased().split(separator: " ")
        return words.count <= 7 && !words.contains { ofSentences.contains(String($0)) }
    }

    /// Whether words may say what a film is about: few, and not a sentence.
    static func nameASubject(_ heard: String) -> Bool {
        looksLikeATitle(heard) && heard.split(separator: " ").count <= 3
    }

    /// Whether words only say how good a film should be: "the best", "a really good one".
    static func areOnlyPraise(_ heard: String) -> Bool {
        let words = heard.lowercased().split(separator: " ").map(String.init)
        return words.contains(where: praise.contains) && words.allSatisfy { praise.contains($0) || around.contains($0) }
    }

    private static let praise: Set = [
        "amazing", "best", "better", "decent", "excellent", "fantastic", "good", "great", "nice", "popular", "top",
    ]
    private static let ofSentences: Set = [
        "i", "i'm", "i'd", "i've", "i'll", "we're", "we'd", "it's", "that's", "want", "wanna", "need", "like", "likes",
        "liked", "prefer", "please", "something", "anything", "whatever", "watch", "recommend", "suggest", "don't",
        "didn't", "can't", "wouldn't", "maybe", "really", "same", "similar", "because", "actually", "just", "learn",
    ]
    private static let ofDespair = [
        "kill myself", "killing myself", "hurt myself", "hurting myself", "end my life", "want to die",
        "commit suicide",
    ]
    private static let rudeWords = [
        "fuck", "fucking", "fucked", "fucker", "motherfucker", "shit", "bullshit", "bitch", "cunt", "cock", "dick",
        "pussy", "tits", "boobs", "asshole", "porn", "porno", "whore", "slut", "nigger", "nigga", "faggot", "fag",
        "retard", "rape", "kill yourself", "naked", "nude", "nudes",
    ]
    /// Whether words in the place of a name are one: "with my wife" says who watches.
    static func isName(_ words: String) -> Bool {
        let noName: Set = [
            "a", "an", "friends", "her", "him", "it", "kids", "lots", "my", "no", "our", "some", "that", "the", "them",
            "this",
        ]
        return words.lowercased().split(separator: " ").first.map { !noName.contains(String($0)) } ?? false
    }

    /// The name after a word that introduces people, near the beginning.
    private static func name(in words: [String]) -> String? {
        guard let place = words.prefix(6).firstIndex(where: ["by", "with", "starring", "featuring"].contains) else {
            return nil
        }
        let before = words[..<place].filter { !around.contains($0) }
        let name = words[(place + 1)...].filter { $0 != "it" && $0 != "in" }.joined(separator: " ")
        return before.isEmpty && isName(name) ? name : nil
    }

    private static let around: Set = [
        "a", "an", "another", "anything", "directed", "ever", "film", "films", "made", "more", "movie", "movies", "one",
        "rated", "really", "some", "something", "the", "very",
    ]
    private static let beforeSubjects = [
        "a movie about", "movies about", "a film about", "films about", "something about", "anything about",
        "based on", "something based on", "a movie based on", "for", "an oscar winner", "but",
    ]
}
