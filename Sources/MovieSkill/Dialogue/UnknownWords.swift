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

    /// What films are said to be about, in words that were heard as a title: "love" in "film about love".
    static func subject(of heard: String) -> String? {
        let words = heard.lowercased().split(separator: " ").map(String.init)
        guard let about = words.firstIndex(of: "about"), about > 0, about + 1 < words.count,
            words[..<about].allSatisfy({
                SmallWords.anyOne.contains($0) || SmallWords.oneFilm.contains($0)
                    || SmallWords.severalFilms.contains($0)
            })
        else { return nil }
        return words[(about + 1)...].joined(separator: " ")
    }

    /// Whether words end like a kind of films: "a spy movie", "heist movies".
    private static func isKind(_ words: [String]) -> Bool {
        guard let last = words.last, words.count > 1 else { return false }
        return SmallWords.severalFilms.contains(last)
            || (SmallWords.oneFilm.contains(last) && SmallWords.anyOne.contains(words[0]))
    }

    /// Whether words may be read back as a title: short, and not a sentence.
    static func looksLikeATitle(_ heard: String) -> Bool {
        let words = heard.lowercased().split(separator: " ")
        return words.count <= 7 && !words.contains { SmallWords.ofSentences.contains(String($0)) }
    }

    /// Whether words may say what a film is about: few, and not a sentence.
    static func nameASubject(_ heard: String) -> Bool {
        looksLikeATitle(heard) && heard.split(separator: " ").count <= 3
    }

    /// Whether words are few enough to say what films are about; more are a sentence that was misheard.
    static func areFew(_ heard: String) -> Bool { heard.split(separator: " ").count <= 5 }

    /// Whether words only say how good a film should be: "the best", "a really good one".
    static func areOnlyPraise(_ heard: String) -> Bool {
        let words = heard.lowercased().split(separator: " ").map(String.init)
        return words.contains(where: SmallWords.praise.contains)
            && words.allSatisfy { SmallWords.praise.contains($0) || SmallWords.aroundWishes.contains($0) }
    }

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
        let words = words.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, !SmallWords.noNames.contains(first) else { return false }
        // "Into account" is nobody.
        return words.count <= 4 && !words.contains(where: SmallWords.inNoName.contains)
    }

    /// The name after a word that introduces people, near the beginning.
    private static func name(in words: [String]) -> String? {
        guard let place = words.prefix(6).firstIndex(where: SmallWords.introducing.contains) else {
            return nil
        }
        let before = words[..<place].filter { !SmallWords.aroundWishes.contains($0) }
        let name = words[(place + 1)...].filter { $0 != "it" && $0 != "in" }.joined(separator: " ")
        return before.isEmpty && isName(name) ? name : nil
    }

    private static let beforeSubjects = [
        "a movie about", "movies about", "a film about", "films about", "something about", "anything about",
        "based on", "something based on", "a movie based on", "for", "an oscar winner", "but",
    ]
}
