/// What the words for what films are like come down to, in terms of what is known of films.
extension Genre {
    /// The genre that a word for what films are like means; `nil` if it means none, as with "chess".
    init?(theme: String) {
        switch theme.lowercased() {
        case "funny", "fun", "hilarious", "silly", "sillier", "cheerful", "feel-good", "feel good", "light",
            "easy", "easygoing", "undemanding", "lighthearted",
            "uplifting", "heartwarming", "sweet", "sweeter", "laughs", "laugh", "a laugh", "a good laugh", "smile":
            self = .comedy
        case "scary", "spooky", "creepy", "terrifying", "frightening", "jump scares", "gory", "gore", "blood":
            self = .horror
        case "romantic", "romance", "love", "kissing", "a love triangle": self = .romance
        case "cheer me up", "warm my heart", "melt my heart": self = .comedy
        case "break my heart", "sad", "emotional", "moving", "depressing", "heartbreaking": self = .drama
        case "tense", "gripping", "suspenseful", "thrilling": self = .thriller
        case "exciting", "action packed", "fighting", "explosions", "car chases", "guns", "violent", "violence":
            self = .action
        case "singing", "music", "dancing": self = .music
        case "war", "the war", "world war two": self = .war
        case "the wild west", "cowboys": self = .western
        case "animated": self = .animation
        case "easy english", "simple english", "simple", "simple language": self = .family
        default:
            // "Frightened out of my wits".
            let words = theme.lowercased().split(separator: " ")
            guard words.count <= Self.mostWords else { return nil }
            guard let genre = words.lazy.compactMap({ Self.moods[String($0)] }).first else { return nil }
            self = genre
        }
    }

    /// A longer text is a story, not a mood.
    private static let mostWords = 6

    /// Words that tell a mood, whatever surrounds them.
    private static let moods: [String: Genre] = {
        let words: [(Genre, StaticString)] = [
            (
                .comedy,
                "chuckle chuckles chuckling giggle giggles giggling laugh laughs laughing laughter stitches"
            ),
            (.horror, "frighten frightened scare scared scares scaring terrify terrified spook spooked shiver shivers"),
            (.drama, "weep weeping sob sobbing cry crying tears tissues tearjerker"),
            (.romance, "snuggle snuggling cuddle cuddling swoon swooning smooch"),
            (.mystery, "whodunit detective detectives sleuth sleuths"),
            (.thriller, "suspense goosebumps seat seats guessing"),
        ]
        var moods: [String: Genre] = [:]
        for (genre, text) in words {
            for word in text.description.split(separator: " ") { moods[String(word)] = genre }
        }
        return moods
    }()

    /// The genres in which people are hurt.
    static let violent: [Genre] = [.action, .horror, .thriller, .crime, .war]

    /// The genres that a person who does not want films to be like this does not want to see: several have violence in
    /// them.
    static func ruledOut(by theme: String) -> [Genre] {
        switch theme.lowercased() {
        case "violent", "violence", "gory", "gore", "blood", "guns", "fighting", "fights", "killing", "killings",
            "shooting",
            "shootings", "shootouts", "murder", "murders", "brutal":
            violent
        case "childish", "too childish", "babyish", "kiddie", "for babies", "for kids": [.family]
        default: Genre(theme: theme).map { [$0] } ?? []
        }
    }
}

extension Direction {
    /// The direction that a word for what films are like points in, if it is more than a genre.
    init?(theme: String) {
        switch theme.lowercased() {
        case "scary", "spooky", "creepy", "terrifying", "frightening": self = .scarier
        case "dark", "serious", "heavy": self = .darker
        case "slow", "boring", "gentle", "gentler", "relaxing", "calm", "cosy", "cozy", "peaceful": self = .calmer
        case "real people", "real actors", "live action": self = .realPeople
        case "weird", "strange": self = .weirder
        case "famous", "mainstream", "popular": self = .betterKnown
        case "obscure", "unknown": self = .lesserKnown
        default: return nil
        }
    }
}
