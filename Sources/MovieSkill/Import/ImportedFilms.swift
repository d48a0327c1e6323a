/// Films merged from several sources, by identifier.
struct ImportedFilms {
    /// The most items kept of a list such as keywords: several times what any film has.
    static let longestList = 200

    private(set) var films: [Film] = []
    private var positions: [FilmID: Int] = [:]

    /// Adds a film.
    /// - Returns: `false` if there is already one with its identifier, which stays unchanged.
    mutating func add(_ film: Film) -> Bool {
        guard positions[film.id] == nil else { return false }
        positions[film.id] = films.count
        films.append(film)
        return true
    }

    /// Changes a film.
    /// - Returns: `false` if there is no film with the identifier.
    mutating func change(_ id: FilmID, _ change: (inout Film) -> Void) -> Bool {
        guard let position = positions[id] else { return false }
        change(&films[position])
        return true
    }

    /// Whether there is a film with an identifier.
    func contains(_ id: FilmID) -> Bool { positions[id] != nil }

    /// The film with an identifier.
    subscript(id: FilmID) -> Film? { positions[id].map { films[$0] } }

    /// Merges films that are the same under several numbers into the best known of them, its gaps filled.
    /// - Returns: The films that are gone, and which each became.
    mutating func mergeTwins() -> [FilmID: FilmID] {
        var kept: [Film] = []
        var byTitle: [String: [Int]] = [:]
        var became: [FilmID: FilmID] = [:]
        for film in films {
            let twin = byTitle[film.title]?.first { kept[$0].isCertainly(film) }
            guard let twin else {
                byTitle[film.title, default: []].append(kept.count)
                kept.append(film)
                continue
            }
            let (known, other) = kept[twin].fame < film.fame ? (film, kept[twin]) : (kept[twin], film)
            kept[twin] = known
            kept[twin].fillGaps(from: other)
            became[other.id] = known.id
        }
        films = kept
        positions = Dictionary(uniqueKeysWithValues: kept.indices.map { (kept[$0].id, $0) })
        return became.mapValues { id in
            var last = id
            while let next = became[last] { last = next }
            return last
        }
    }

    /// Adds a film, or whatever is not yet known about it.
    mutating func merge(_ film: Film) {
        let isThere = change(film.id) { known in known.fillGaps(from: film) }
        if !isThere { _ = add(film) }
    }
}

extension Film {
    /// Fills unknown properties from another film.
    mutating func fillGaps(from other: Film) {
        if year == 0 { year = other.year }
        for title in [other.title] + other.otherTitles where title != self.title { otherTitles.add(title) }
        if series.isEmpty { series = other.series }
        if directors.isEmpty { directors = other.directors }
        if cast.isEmpty { (cast, characters) = (other.cast, other.characters) }
        if genres.isEmpty { genres = other.genres }
        for theme in other.themes { themes.add(theme) }
        if countries.isEmpty { countries = other.countries }
        if languages.isEmpty { languages = other.languages }
        if companies.isEmpty { companies = other.companies }
        if sentence.isEmpty { sentence = other.sentence }
        if tagline.isEmpty { tagline = other.tagline }
        if minutes == 0 { minutes = other.minutes }
        if budget == 0 { budget = other.budget }
        if revenue == 0 { revenue = other.revenue }
        if fame == 0 { fame = other.fame }
        if liking == 0 { liking = other.liking }
    }
}

extension [String] {
    /// Adds an item unless it is already in the list or the list is full.
    mutating func add(_ item: String) {
        if count < ImportedFilms.longestList, !contains(item) { append(item) }
    }
}
