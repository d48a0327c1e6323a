/// Words that describe a film instead of naming it, or along with its title.
enum TitleDescription {
    /// A place in a series.
    enum Place: Equatable {
        case number(Int)
        case last
        /// The first of a title.
        case original
        /// A film with the same title as an earlier one.
        case remake
    }

    /// The place that words give, and the name of the series: *the third Matrix movie*, *the sequel to Shrek*, *Scream,
    /// the first one*.
    static func place(in words: [[UInt8]]) -> (place: Place, name: [[UInt8]])? {
        let texts = words.map { String(decoding: $0, as: UTF8.self) }
        for (index, text) in texts.enumerated() {
            guard let place = places[text] else { continue }
            let before = words[..<index].filter { !isAround($0) }
            // "The first Saw", but "the first one I saw".
            let start = words.indices[(index + 1)...].first { place in
                !isAround(words[place]) || SmallWords.seriesVerbs.contains(words[place]) && texts[place - 1] != "i"
            }
            let after = words[(start ?? words.count)...]
            let name = after.isEmpty ? before : before.isEmpty ? trimmed(after) : []
            if !name.isEmpty { return (place, name) }
        }
        return nil
    }

    /// The name after a place in a series or a year: *the first Shrek*, *the 1989 Batman*.
    static func name(behindPlaceIn words: String) -> Substring? {
        var rest = words[...]
        if rest.hasPrefix("the ") { rest = rest.dropFirst(4) }
        guard let space = rest.firstIndex(of: " ") else { return nil }
        let place = rest[..<space]
        guard Film.year(place) != nil || places[String(place)] != nil else { return nil }
        return rest[rest.index(after: space)...]
    }

    /// Whose film it is said to be, and the words after that: *Hitchcock's Psycho*, also without the apostrophe.
    static func possessive(in words: String) -> (person: Substring, name: Substring)? {
        let space = words.indices.first { words[$0] == " " && words[..<$0].last == "s" }
        guard let space, space > words.index(after: words.startIndex) else { return nil }
        let person = words[..<space].dropLast()
        let isMarked = person.hasSuffix("'") || person.hasSuffix("\u{2019}")
        return (isMarked ? person.dropLast() : person, words[words.index(after: space)...])
    }

    /// The words without an edition at the end; `nil` if there is none.
    static func withoutEdition(_ words: [[UInt8]]) -> [[UInt8]]? {
        let texts = words.map { String(decoding: $0, as: UTF8.self) }
        guard let last = texts.last, editions.contains(last) else { return nil }
        let rest = words.enumerated().reversed().drop { editions.contains(texts[$0.offset]) || isAround($0.element) }
        return rest.isEmpty ? nil : rest.reversed().map(\.element)
    }

    /// The words before a title that say something about the film; none if they lead to no title.
    static func telling(_ words: ArraySlice<[UInt8]>) -> [String] {
        words.filter { !isAround($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether all of some words are true of a film: its people, its genres, its year, its makers.
    static func holds(_ words: [String], of film: Film) -> Bool {
        let people = (film.directors + film.cast.prefix(5) + film.companies).compactMap(PersonName.init)
        let names = Set(people.flatMap(\.words).map { String(decoding: $0, as: UTF8.self) })
        var kinds = Set(film.genres.flatMap { $0.lowercased().split(separator: " ").map(String.init) })
        if kinds.contains("music") { kinds.insert("musical") }
        if kinds.contains("animation") { kinds.formUnion(["animated", "cartoon", "disney", "pixar"]) }
        if kinds.contains("romance") { kinds.insert("romantic") }
        return words.allSatisfy { word in
            // An apostrophe is no letter, so a possessive ends in an s.
            names.contains(word) || word.hasSuffix("s") && names.contains(String(word.dropLast()))
                || kinds.contains(word) || Int(word) == film.year && film.year > 0
        }
    }

    /// The words without numbers and articles.
    static func withoutNumbers(_ words: [[UInt8]]) -> [[UInt8]] {
        words.filter { !TitleWords.isNumber($0) && !TitleWords.isArticle($0) }
    }

    /// The name of a series without what follows it.
    private static func trimmed(_ words: ArraySlice<[UInt8]>) -> [[UInt8]] {
        var words = words
        while words.count > 1, let last = words.last, isAround(last) { words.removeLast() }
        return Array(words)
    }

    private static func isAround(_ word: [UInt8]) -> Bool { SmallWords.aroundPlaces.contains(word) }

    private static let places: [String: Place] = [
        "first": .number(1), "original": .original, "second": .number(2), "sequel": .number(2), "third": .number(3),
        "fourth": .number(4), "fifth": .number(5), "sixth": .number(6), "seventh": .number(7), "eighth": .number(8),
        "last": .last, "latest": .last, "newest": .last, "final": .last, "new": .last, "remake": .remake,
    ]
    private static let editions: Set = [
        "cut", "edition", "final", "directors", "director's", "director", "extended", "special", "theatrical",
        "remastered", "uncut", "redux", "unrated", "s",
    ]
}
