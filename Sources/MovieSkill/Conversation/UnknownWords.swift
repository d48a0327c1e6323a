/// What words may be that were heard in place of a title and are none that is known.
enum UnknownWords {
    /// A title, as far as anybody can tell.
    case title
    /// A kind of films: "a superhero movie".
    case kind
    /// Films by the people in them: "something with Ann Field".
    case people
    /// Words that are not for saying them again.
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
        } else if begins(Self.beforeNames) || has(Self.beforeNamesAnywhere)
            || (words.first == "a" && words.contains("with"))
        {
            self = .people
        } else if words.count > 1,
            ["movie", "movies", "film", "films", "flick"].contains(words.last) || begins(Self.beforeSubjects)
        {
            self = .kind
        } else {
            self = .title
        }
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
    private static let beforeNames = [
        "by", "with", "starring", "directed by", "something by", "something with", "anything by", "anything with",
        "another by", "films by", "movies by", "films with", "movies with", "more by", "more with", "made by",
    ]
    private static let beforeNamesAnywhere = [
        "starring", "directed by", "movie by", "movie with", "film by", "film with",
    ]
    private static let beforeSubjects = [
        "a movie about", "movies about", "a film about", "films about", "something about", "anything about",
        "based on", "something based on", "a movie based on", "for", "an oscar winner", "but",
    ]
}
