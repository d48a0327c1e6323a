extension TitleSearch {
    /// The most titles with the same words that are looked at.
    private static let mostTitles = 64
    /// How much less known than the best known film of a series another may be: films below that only share its name.
    private static let range = 30
    /// How many of a film's characters may give their name to its series.
    private static let heroes = 2

    /// The film at a place in a series, in the order of release: *the third Matrix movie*, *the second Batman film by
    /// Christopher Nolan*.
    /// - Returns: `nil` if no place was said, no series has the name, or the catalogue lacks a film up to that place.
    func atPlace(in words: [[UInt8]]) -> TitleOutcome? {
        if let credits = CarrierWords.credits(in: words) {
            let people = TitleDescription.telling(words[credits...])
            if let found = atPlace(in: Array(words[..<credits]), by: people) { return found }
        }
        return atPlace(in: words, by: [])
    }

    /// The film at a place among those by people whose names have all of some words; among all films without any.
    private func atPlace(in words: [[UInt8]], by people: [[UInt8]]) -> TitleOutcome? {
        guard words.count <= Self.longest, let (place, name) = TitleDescription.place(in: words) else { return nil }
        // "The second Scary Movie", before "the second Matrix movie".
        let start = words.indices.first { words[$0...].starts(with: name) } ?? 0
        let longer = Array(words[start...].prefix(name.count + 1))
        for name in longer.count > name.count ? [longer, name] : [name] {
            if place == .oldest, people.isEmpty, let film = oldest(called: name) {
                return outcome([film], in: nil, score: 0.93)
            }
            guard let series = series(called: name, by: people) else { continue }
            guard let film = series.film(at: place) else { return nil }
            // The original of the only film with a title may be one that is not in the catalogue.
            return outcome([film], in: nil, score: place.isOriginal && !series.isSeveral ? 0.8 : 0.93)
        }
        return nil
    }

    /// The oldest of several films with one title, however little it is known.
    private func oldest(called name: [[UInt8]]) -> Int? {
        let films = Set(forms(saying: TitleWords(words: name).telling).filter { $0.kind == .title }.map(\.film))
        return films.count > 1
            ? films.min { FilmRecord.year(at: $0, in: model) < FilmRecord.year(at: $1, in: model) } : nil
    }

    private func series(called name: [[UInt8]], by people: [[UInt8]]) -> SeriesByName? {
        let words = TitleWords(words: name).telling
        guard !words.isEmpty else { return nil }
        let series = SeriesByName(titles: titles(with: words), isTelling: words.count > 1, in: self, by: people)
        if series.isSeveral { return series }
        // Few titles have the hero's name in them. Words of talk are nobody's, and all films would be read to find that.
        if name.allSatisfy(TalkWords.contains) { return series.isNone ? nil : series }
        return SeriesByName(hero: name, in: self, by: people) ?? (series.isNone ? nil : series)
    }

    /// The films that have some words next to each other in their titles.
    private func titles(with words: [[UInt8]]) -> SeriesByName.Titles {
        let text = Array(words.joined(separator: [0x20]))
        var titles = SeriesByName.Titles()
        for form in forms(saying: words) where form.kind != .rest {
            titles.films.insert(form.film)
            if form.kind == .title { titles.exact.insert(form.film) }
            titles.beginning.insert(form.film)
        }
        // Something must have exactly this name, or several films: "the first knight" is not any knight.
        for place in index.places(of: text, atMost: Self.mostTitles) {
            let form = index.form(place.form)
            titles.films.insert(form.film)
            let after = form.text.dropFirst(place.place + text.count).drop { $0 == 0x20 }
            let number = after.prefix { $0 != 0x20 }
            if place.place > 0 { continue }
            titles.beginning.insert(form.film)
            if let number = Int(String(decoding: number, as: UTF8.self)) { titles.numbers[form.film] = number }
        }
        return titles
    }

    /// The films of the series that has most of some films, or of two such series the one with the best known film;
    /// without those that hardly anybody knows.
    /// - Parameters:
    ///   - films: The films that have the name.
    ///   - isOne: Whether the name is so telling that all of them are in one series.
    /// - Returns: All films of the series, and those that have the name, in the order of release.
    fileprivate func series(of films: Set<Int>, isOne: Bool) -> (all: [Int], named: [Int]) {
        let traits = model[.traits]
        let groups = Dictionary(grouping: films) { FilmTraits(at: $0, in: traits).series }
        let best = groups.max { one, other in
            let (ours, theirs) = (one.value.map(fame).max() ?? 0, other.value.map(fame).max() ?? 0)
            return (one.value.count, ours, other.key) < (other.value.count, theirs, one.key)
        }
        guard let best else { return ([], []) }
        let count = FilmRecord.count(in: model)
        let all = (0..<count).filter { FilmTraits(at: $0, in: traits).series == best.key }
        let known = (all.map(fame).max() ?? 0) - Self.range
        func sorted(_ films: [Int]) -> [Int] {
            films.filter { fame($0) >= known }.sorted {
                (FilmRecord.year(at: $0, in: model), $0) < (FilmRecord.year(at: $1, in: model), $1)
            }
        }
        let named = sorted(isOne ? Array(films) : best.value)
        return (isOne ? sorted(Array(films.union(all))) : sorted(all), named)
    }

    /// The films in which one of the first characters has a name with some words in it.
    ///
    /// Time grows with the number of films.
    fileprivate func films(withHero name: [[UInt8]]) -> Set<Int> {
        var films: Set<Int> = []
        for film in 0..<FilmRecord.count(in: model) {
            FilmRecord.forEachCharacter(at: film, in: model) { character, place in
                guard place < Self.heroes, let words = PersonName(utf8: character)?.words else { return }
                if words.indices.contains(where: { words[$0...].starts(with: name) }) { films.insert(film) }
            }
        }
        return films
    }
}

/// The films of a series, as far as a catalogue has them.
private struct SeriesByName {
    /// Films whose titles have the name of a series in them.
    struct Titles {
        var films: Set<Int> = []
        /// Those that begin with it.
        var beginning: Set<Int> = []
        /// Those whose whole title it is.
        var exact: Set<Int> = []
        /// The numbers that follow it.
        var numbers: [Int: Int] = [:]
    }

    /// In the order of release.
    private let films: [Int]
    private let named: [Int]
    private let titles: Titles
    private let themes: (Int) -> Set<String>

    /// The series that has most of some titles.
    init(titles: Titles, isTelling: Bool, in search: TitleSearch, by people: [[UInt8]]) {
        let (all, named) = search.series(of: titles.films, isOne: isTelling)
        // "The Dark Knight" is a name of few of the films with Batman, and "The Lord of the Rings" of half of its.
        let films = named.count * 2 > all.count ? all : named
        self.init(films, named, titles, in: search, by: people)
    }

    /// The series that has most of the films with a hero; `nil` if there are not several.
    init?(hero: [[UInt8]], in search: TitleSearch, by people: [[UInt8]]) {
        let films = search.films(withHero: hero)
        let (all, named) = search.series(of: films, isOne: false)
        // "Bond" is one hero, and "man" is many.
        let others = films.count - named.count
        guard named.count > 1, named.count > others else { return nil }
        self.init(all, [], Titles(), in: search, by: people)
    }

    private init(_ films: [Int], _ named: [Int], _ titles: Titles, in search: TitleSearch, by people: [[UInt8]]) {
        let model = search.model
        func areTheirs(_ film: Int) -> Bool {
            people.isEmpty || TitleDescription.holds(people, of: FilmRecord.film(at: film, in: model))
        }
        self.films = films.filter(areTheirs)
        self.named = named.filter(areTheirs)
        self.titles = people.isEmpty ? titles : Titles()
        themes = { Set(FilmRecord.themes(at: $0, in: model)) }
    }

    private static let remakes: Set = ["remake", "reboot"]

    /// Whether there are several.
    var isSeveral: Bool { films.count > 1 }
    /// Whether there are none.
    var isNone: Bool { films.isEmpty }

    /// The film at a place; `nil` if there is none, or one before it is missing.
    func film(at place: TitleDescription.Place) -> Int? {
        let exact = named.filter(titles.exact.contains)
        switch place {
        case .remake:
            let remake = exact.first { !themes($0).isDisjoint(with: Self.remakes) }
            return remake ?? (exact.count > 1 ? exact.last : nil)
        case .last:
            // Puss in Boots is in the series, and is not a Shrek.
            return named.count > 1 ? named.last : isSeveral || !exact.isEmpty ? films.last : nil
        case .original, .oldest: return first(exact)
        case .number(1): return first(exact)
        case .number(let number):
            if let film = named.first(where: { titles.numbers[$0] == number }) { return film }
            guard films.indices.contains(number - 1), exact.isEmpty || first(exact) == films[0] else { return nil }
            let film = films[number - 1]
            return titles.numbers[film].map { $0 == number } == false ? nil : film
        }
    }

    /// The first film; `nil` if it is missing: a remake and a sequel are not the first.
    private func first(_ exact: [Int]) -> Int? {
        guard let first = named.first else { return films.first }
        if exact.isEmpty { return isSeveral && (titles.numbers[first] ?? 1) == 1 ? films.first : nil }
        guard themes(first).isDisjoint(with: Self.remakes) else { return nil }
        if exact.contains(first) { return first }
        // Beneath the Planet of the Apes does not begin a series, Star Trek: The Motion Picture does.
        let isBeginning = titles.beginning.contains(first) && (titles.numbers[first] ?? 1) == 1
        return isBeginning && !themes(first).contains("sequel") ? first : nil
    }
}
