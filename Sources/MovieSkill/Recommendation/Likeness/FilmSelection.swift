/// The films of a model that pass a ``FilmFilter``, except some.
struct FilmSelection {
    private let excluded: Set<Int>
    private let kinds: [[Set<Int>]]
    private let otherKinds: [[Set<Int>]]
    private let people: People
    private let filter: FilmFilter
    private let model: ModelView

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
        self.people = people
        self.filter = filter
        self.model = model
        let section = TermSection(model[.genres])
        let isOfAll = filter.kinds.isEmpty && filter.withoutKinds.isEmpty
        let names = isOfAll ? [] : section.names.map { $0.lowercased() }
        func films(of genre: String) -> Set<Int> {
            names.firstIndex(of: genre.lowercased()).map { Set(section.films(with: $0)) } ?? []
        }
        kinds = filter.kinds.map { $0.map(films) }
        otherKinds = filter.withoutKinds.map { $0.map(films) }
    }

    /// Whether a film passes.
    func contains(_ position: Int) -> Bool {
        func isOf(_ kind: [Set<Int>]) -> Bool { kind.allSatisfy { $0.contains(position) } }
        let year = FilmRecord.year(at: position, in: model)
        return !excluded.contains(position)
            && filter.years?.contains(year) != false
            && !filter.withoutYears.contains { $0.contains(year) }
            && filter.minutes?.contains(FilmRecord.minutes(at: position, in: model)) != false
            && filter.fame?.contains(FilmRecord.fame(at: position, in: model)) != false
            && (kinds.isEmpty || kinds.contains(where: isOf))
            && people.of?.contains(position) != false
            && !people.without.contains(position)
            && !otherKinds.contains(where: isOf)
            && isFromWhereItMust(position)
            && isAboutNothingUnwanted(position)
    }

    /// Whether a film has a required origin; that needs its text, so everything else is checked first.
    private func isFromWhereItMust(_ position: Int) -> Bool {
        if filter.origins.isEmpty, filter.withoutOrigins.isEmpty { return true }
        let (countries, languages) = FilmRecord.origin(at: position, in: model)
        func has(_ origin: FilmOrigin) -> Bool { origin.contains(countries: countries, languages: languages) }
        return (filter.origins.isEmpty || filter.origins.contains(where: has))
            && !filter.withoutOrigins.contains(where: has)
    }

    private func isAboutNothingUnwanted(_ position: Int) -> Bool {
        if filter.withoutThemes.isEmpty { return true }
        return !FilmRecord.film(at: position, in: model).themes
            .contains { FilmFilter.names($0, oneOf: filter.withoutThemes) }
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
