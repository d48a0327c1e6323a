extension Reason: CustomStringConvertible {
    /// The reason in a few English words about the named film and the recommended one.
    public var description: String {
        switch self {
        case .series: "they're in the same series"
        case .directors(let names): "\(Self.list(names)) directed both"
        case .cast(let names): "\(Self.list(names)) \(names.count == 1 ? "is" : "are") in both"
        case .themes(let themes): Self.about(themes)
        case .genres(let genres, let ofOneTime):
            "both are \(Self.list(genres.map { $0.lowercased() })) movies\(ofOneTime ? " from around the same time" : "")"
        case .taste: "people who like one tend to like the other"
        }
    }

    /// The most themes and names to say; people don't remember more.
    private static let most = 3

    /// `both are about friendship and time travel`; `they share the theme hacker`.
    ///
    /// Themes are keywords. Films are "about revenge" but not "about hacker", and which keyword takes an article is not
    /// written anywhere; so those that take none are preferred, and the others said only if there are no such.
    private static func about(_ themes: [String]) -> String {
        let plain = themes.filter(takesNoArticle)
        if !plain.isEmpty { return "both are about \(list(plain))" }
        return "they share the \(themes.count == 1 ? "theme" : "themes") \(list(themes))"
    }

    /// Whether a keyword can follow "about" unchanged: something abstract, or a plural.
    private static func takesNoArticle(_ theme: String) -> Bool {
        guard let last = theme.split(separator: " ").last, theme.allSatisfy({ !$0.isNumber }) else { return false }
        if uncountable.contains(String(last)) { return true }
        if last.hasSuffix("s") { return !last.hasSuffix("ss") && !last.hasSuffix("us") && !places.contains(theme) }
        return abstract.contains(where: last.hasSuffix) && !countable.contains(String(last))
    }

    private static let abstract = [
        "ship", "ness", "ism", "ity", "ence", "ance", "hood", "dom", "ation", "tion", "cide", "ment", "ery", "acy",
        "ing",
    ]
    /// Words that end like abstract ones but are countable.
    private static let countable: Set<String> = [
        "audience", "battleship", "building", "city", "community", "competition", "cemetery", "exhibition",
        "expedition",
        "experiment", "friday", "government", "invention", "investigation", "invitation", "king", "kingdom",
        "monastery",
        "monument", "nation", "neighbourhood", "neighborhood", "nursery", "painting", "ring", "robin hood", "sibling",
        "spaceship", "starship", "station", "university", "wedding", "apartment", "hearing", "being", "vacation",
        "convention", "celebrity", "identity", "ambulance", "bakery", "brewery", "gallery", "surgery", "instrument",
    ]
    private static let uncountable: Set<String> = [
        "adultery", "age", "ambition", "amnesia", "anger", "art", "betrayal", "bureaucracy", "cannibalism", "christmas",
        "chess", "class", "crime", "dance", "death", "democracy", "divorce", "dystopia", "envy", "espionage", "faith",
        "fame", "family", "fate", "fear", "food", "football", "freedom", "gambling", "greed", "grief", "guilt",
        "halloween",
        "hatred", "heroism", "homophobia", "honor", "hope", "humanity", "identity", "insomnia", "jealousy",
        "journalism",
        "justice", "love", "loyalty", "madness", "magic", "marriage", "memory", "money", "murder", "music", "mythology",
        "nature", "paranoia", "politics", "poverty", "power", "pride", "racism", "reality", "redemption", "religion",
        "revenge", "rivalry", "sacrifice", "science", "self-discovery", "sex", "slavery", "survival", "technology",
        "television", "terrorism", "time", "torture", "travel", "trust", "truth", "vengeance", "war", "wealth",
        "witchcraft",
    ]
    private static let places: Set<String> = [
        "los angeles", "las vegas", "texas", "paris", "wales", "massachusetts", "illinois", "arkansas", "kansas",
        "st louis",
        "new orleans", "buenos aires", "dallas", "memphis", "minneapolis", "indianapolis", "united states",
        "netherlands",
        "athens", "cyprus", "naples", "venus", "mars", "brussels",
    ]

    /// The first few names or themes, as a list.
    private static func list(_ items: [String]) -> String { items.prefix(most).listed("and") }
}
