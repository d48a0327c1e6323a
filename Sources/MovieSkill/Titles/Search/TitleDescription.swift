/// Words that describe a film instead of naming it, or along with its title.
enum TitleDescription {
    /// A place in a series.
    enum Place: Equatable {
        case number(Int)
        case last
        /// The first of a title.
        case original
        /// The first of several films with one title.
        case oldest
        /// A film with the same title as an earlier one.
        case remake

        /// Whether it is the first film with a title.
        var isOriginal: Bool { self == .original || self == .oldest }
    }

    /// The place that words give, and the name of the series: *the third Matrix movie*, *the sequel to Shrek*, *Scream,
    /// the first one*.
    static func place(in words: [[UInt8]]) -> (place: Place, name: [[UInt8]])? {
        let texts = words.map { String(decoding: $0, as: UTF8.self) }
        for (index, text) in texts.enumerated() {
            let part = part(words[index...])
            guard let place = part ?? places[text] ?? ages[text] else { continue }
            let before = words[..<index].filter { !isAround($0) }
            let next = index + (part == nil ? 1 : 2)
            // "The first Saw", but "the first one I saw".
            let start = words.indices[next...].first { place in
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
        var before: UInt8 = 0
        let space = words.utf8.indices.first { place in
            defer { before = words.utf8[place] }
            return words.utf8[place] == UInt8(ascii: " ") && before == UInt8(ascii: "s")
        }
        guard let space, space > words.index(after: words.startIndex) else { return nil }
        let person = words[..<space].dropLast()
        let isMarked = person.hasSuffix("'") || person.hasSuffix("\u{2019}")
        return (isMarked ? person.dropLast() : person, words[words.index(after: space)...])
    }

    /// The words before a title that say something about the film; none if they lead to no title.
    static func telling(_ words: ArraySlice<[UInt8]>) -> [[UInt8]] {
        words.filter { !isAround($0) }
    }

    /// Whether all of some words are true of a film: its people, what kind it is and what it is about, when and where it
    /// was made, and by which company.
    ///
    /// By name, its characters and the words of its title count as well: *the Bond film*.
    static func holds(_ words: [[UInt8]], of film: Film, byName: Bool = false) -> Bool {
        var facts: Set<String> = []
        let names = film.directors + film.cast + film.companies + (byName ? film.characters.prefix(5) : [])
        for name in names.compactMap({ PersonName($0) }) {
            facts.formUnion(name.words.map { String(decoding: $0, as: UTF8.self) })
        }
        let kinds = film.genres.compactMap(Genre.init(rawValue:)).flatMap(\.synonyms)
        for text in film.genres + kinds + film.themes + film.countries + (byName ? [film.title, film.series] : []) {
            facts.formUnion(WordReader.words(of: text).map { String(decoding: $0, as: UTF8.self) })
        }
        if facts.contains("music") { facts.insert("musical") }
        if facts.contains("animation") { facts.formUnion(["disney", "pixar"]) }
        if facts.contains("romance") { facts.insert("romantic") }
        // What one calls a thriller is a mystery for another.
        if !facts.isDisjoint(with: ["crime", "mystery", "action", "horror"]) { facts.insert("thriller") }
        if !facts.isDisjoint(with: ["history", "war", "romance", "crime", "thriller"]) { facts.insert("drama") }
        return words.allSatisfy { word in
            let text = String(decoding: word, as: UTF8.self)
            // An apostrophe is no letter, so a possessive ends in an s.
            return facts.contains(text) || text.hasSuffix("s") && facts.contains(String(text.dropLast()))
                || TitleYear.years(called: word).map { ($0.lowerBound - 1)...($0.upperBound + 1) ~= film.year } == true
                || Subject(text).map { !$0.themes.allSatisfy { !film.themes.contains($0) } } == true
                || Origin(rawValue: text)?.origin.contains(countries: film.countries, languages: film.languages) == true
        }
    }

    /// Whether words are those of a title with some left out: numbers and words that only connect others, or up to as many
    /// as are left, but not the last: *Indiana Jones, Crystal Skull*.
    static func are(_ words: [[UInt8]], partsOf title: [[UInt8]]) -> Bool {
        var rest = words[...]
        var others = 0
        for word in title {
            if word == rest.first {
                rest.removeFirst()
            } else if !TitleWords.isNumber(word), !SmallWords.binding.contains(word) {
                others += 1
            }
        }
        return rest.isEmpty && (others == 0 || words.count > 2 && others <= words.count && words.last == title.last)
    }

    /// The name of a series without what follows it.
    private static func trimmed(_ words: ArraySlice<[UInt8]>) -> [[UInt8]] {
        var words = words
        while words.count > 1, let last = words.last, isAround(last) { words.removeLast() }
        return Array(words)
    }

    private static func isAround(_ word: [UInt8]) -> Bool { SmallWords.aroundPlaces.contains(word) }

    /// The place of *part three of* and *number two in*.
    private static func part(_ words: ArraySlice<[UInt8]>) -> Place? {
        guard words.count > 3, SmallWords.placing.contains(words[words.startIndex + 2]) else { return nil }
        let number = TitleWords(words: Array(words.prefix(2))).all
        guard number.count == 2, SmallWords.parts.contains(number[0]) else { return nil }
        return Int(String(decoding: number[1], as: UTF8.self)).map(Place.number)
    }

    /// Which film of one title is meant, by how old it is.
    private static let ages: [String: Place] = [
        "old": .oldest, "older": .oldest, "oldest": .oldest, "earlier": .oldest, "earliest": .oldest,
        "newer": .last, "recent": .last, "reboot": .remake,
    ]
    private static let places: [String: Place] = [
        "first": .number(1), "original": .original, "second": .number(2), "sequel": .number(2), "third": .number(3),
        "fourth": .number(4), "fifth": .number(5), "sixth": .number(6), "seventh": .number(7), "eighth": .number(8),
        "last": .last, "latest": .last, "newest": .last, "final": .last, "new": .last, "remake": .remake,
    ]
}
