/// The films of a model that pass a ``FilmFilter``, except some.
struct FilmSelection {
    private let excluded: Set<Int>
    /// The films of the right genres, people and themes; `nil` for all.
    private let chosen: FilmBits?
    /// The sketches of a large model, and which kinds are of the right genres; `chosen` is then without these.
    private let kinds: (sketches: SketchSection, areRight: [Bool])?
    private let filter: FilmFilter
    private let model: ModelView
    /// Whether a film's text has to be read to tell whether it passes.
    private let needsTexts: Bool
    private let needsNumbers: Bool

    /// The films of the people that a filter names.
    struct People {
        /// The films of those who must be in them; `nil` if nobody must.
        var of: Set<Int>?
        /// The films of those who must not.
        var without: Set<Int> = []
    }

    /// Looks up what the filter names, except people.
    init(_ filter: FilmFilter, without excluded: Set<FilmID>, of people: People = People(), in model: ModelView) {
        self.excluded = Set(excluded.compactMap { FilmRecord.position(of: $0, in: model) })
        self.filter = filter
        self.model = model
        kinds = Self.kinds(filter, in: model)
        chosen = Self.chosen(filter, people, byGenres: kinds == nil, in: model)
        needsTexts = !filter.origins.isEmpty || !filter.withoutOrigins.isEmpty
        needsNumbers =
            filter.years != nil || !filter.withoutYears.isEmpty || filter.minutes != nil || filter.fame != nil
    }

    private static func chosen(
        _ filter: FilmFilter,
        _ people: People,
        byGenres: Bool,
        in model: ModelView
    ) -> FilmBits? {
        var filter = filter
        if !byGenres { (filter.kinds, filter.withoutKinds) = ([], []) }
        let isOfAnyKind = filter.kinds.isEmpty && filter.withoutKinds.isEmpty
        let isAboutAnything = filter.themes.isEmpty && filter.companies.isEmpty
        let isOfAnyTheme = isAboutAnything && filter.withoutThemes.isEmpty && filter.withoutCompanies.isEmpty
        if isOfAnyKind, people.of == nil, people.without.isEmpty, isOfAnyTheme { return nil }
        let count = FilmRecord.count(in: model)
        let section = TermSection(model[.genres])
        let names = isOfAnyKind ? [] : section.names.map { $0.lowercased() }
        func films(of kind: Set<String>) -> FilmBits {
            var all: FilmBits?
            for genre in kind {
                let term = names.firstIndex(of: genre.lowercased())
                let films = FilmBits(term.map { section.films(with: $0) } ?? [], of: count)
                all?.formIntersection(films)
                all = all ?? films
            }
            // A kind without a genre fits any film.
            return all ?? FilmBits(all: count)
        }
        var chosen: FilmBits
        if filter.kinds.isEmpty {
            chosen = people.of.map { FilmBits($0, of: count) } ?? FilmBits(all: count)
        } else {
            chosen = FilmBits(none: count)
            for kind in filter.kinds { chosen.formUnion(films(of: kind)) }
            if let films = people.of { chosen.formIntersection(FilmBits(films, of: count)) }
        }
        if !isAboutAnything {
            chosen.formIntersection(ThemeSearch.films(about: filter.themes, by: filter.companies, in: model))
        }
        for kind in filter.withoutKinds { chosen.subtract(films(of: kind)) }
        if !people.without.isEmpty { chosen.subtract(FilmBits(people.without, of: count)) }
        if !filter.withoutThemes.isEmpty || !filter.withoutCompanies.isEmpty {
            chosen.subtract(ThemeSearch.films(about: filter.withoutThemes, by: filter.withoutCompanies, in: model))
        }
        return chosen
    }

    /// Which kinds of a large model's films are of the right genres.
    private static func kinds(
        _ filter: FilmFilter,
        in model: ModelView
    ) -> (sketches: SketchSection, areRight: [Bool])? {
        guard !filter.kinds.isEmpty || !filter.withoutKinds.isEmpty, let sketches = SketchSection(in: model) else {
            return nil
        }
        let section = TermSection(model[.genres])
        let names = section.names.map { $0.lowercased() }
        func terms(_ kind: Set<String>) -> [Int?] { kind.map { names.firstIndex(of: $0.lowercased()) } }
        let (wanted, unwanted) = (filter.kinds.map(terms), filter.withoutKinds.map(terms))
        let areRight = (0..<sketches.kinds).map { kind in
            let own = section.terms(of: sketches.example(of: kind)).map(\.term)
            func isOf(_ terms: [Int?]) -> Bool { terms.allSatisfy { term in term.map(own.contains) == true } }
            return (wanted.isEmpty || wanted.contains(where: isOf)) && !unwanted.contains(where: isOf)
        }
        return (sketches, areRight)
    }

    /// Whether films of a kind may pass; see ``FilmSketch``.
    func mayContain(kind: Int) -> Bool { kinds?.areRight[kind] != false }

    /// Whether films of a year may pass.
    func mayContain(year: Int) -> Bool {
        filter.years?.contains(year) != false && !filter.withoutYears.contains { $0.contains(year) }
    }

    /// Whether a film passes.
    func contains(_ position: Int) -> Bool { mayContain(position) && containsText(position) }

    /// Whether a film passes as far as can be told without reading its text.
    @inline(__always)
    func mayContain(_ position: Int) -> Bool {
        chosen?.contains(position) != false && (excluded.isEmpty || !excluded.contains(position))
            && kinds.map { $0.areRight[$0.sketches[position].kind] } != false
            && (!needsNumbers || containsNumbers(position))
    }

    /// Whether a film passes by its text; that costs more than all else, so everything else is asked first.
    @inline(__always)
    func containsText(_ position: Int) -> Bool {
        !needsTexts || isFromWhereItMust(position)
    }

    /// The films that may pass, if that is known and they are few of all.
    var few: [Int]? {
        guard let chosen, chosen.count < 512 + FilmRecord.count(in: model) / 256 else { return nil }
        return chosen.positions
    }

    /// Whether some films are all left out by their genres and people.
    func excludes(_ films: Range<Int>) -> Bool { chosen?.isDisjoint(with: films) == true }

    private func containsNumbers(_ position: Int) -> Bool {
        mayContain(year: FilmRecord.year(at: position, in: model))
            && filter.minutes?.contains(FilmRecord.minutes(at: position, in: model)) != false
            && filter.fame?.contains(FilmRecord.fame(at: position, in: model)) != false
    }

    private func isFromWhereItMust(_ position: Int) -> Bool {
        if filter.origins.isEmpty, filter.withoutOrigins.isEmpty { return true }
        let (countries, languages) = FilmRecord.origin(at: position, in: model)
        func has(_ origin: FilmOrigin) -> Bool { origin.contains(countries: countries, languages: languages) }
        return (filter.origins.isEmpty || filter.origins.contains(where: has))
            && !filter.withoutOrigins.contains(where: has)
    }
}

extension FilmSelection.People {
    /// Looks up the people that a filter names; the index is made only if there are any.
    init(in filter: FilmFilter, _ index: () -> PersonIndex) {
        for person in filter.people {
            let films = index().films(of: person)
            of = of?.intersection(films) ?? films
        }
        without = filter.withoutPeople.reduce(into: []) { $0.formUnion(index().films(of: $1)) }
    }
}
