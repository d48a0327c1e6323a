/// The films of a model that pass a ``FilmFilter``, except some.
struct FilmSelection {
    private let excluded: Set<Int>
    private let genres: [Set<Int>]
    private let otherGenres: [Set<Int>]
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
        let isOfAll = filter.genres.isEmpty && filter.withoutGenres.isEmpty
        let names = isOfAll ? [] : section.names.map { $0.lowercased() }
        func films(of genre: String) -> Set<Int> {
            names.firstIndex(of: genre.lowercased()).map { Set(section.films(with: $0)) } ?? []
        }
        genres = filter.genres.map(films)
        otherGenres = filter.withoutGenres.map(films)
    }

    /// Whether a film passes.
    func contains(_ position: Int) -> Bool {
        !excluded.contains(position)
            && filter.years?.contains(FilmRecord.year(at: position, in: model)) != false
            && filter.withoutYears?.contains(FilmRecord.year(at: position, in: model)) != true
            && filter.minutes?.contains(FilmRecord.minutes(at: position, in: model)) != false
            && filter.fame?.contains(FilmRecord.fame(at: position, in: model)) != false
            && genres.allSatisfy { $0.contains(position) }
            && people.of?.contains(position) != false
            && !people.without.contains(position)
            && !otherGenres.contains { $0.contains(position) }
            && isFromWhereItMust(position)
    }

    /// Whether a film has the required origin; that needs its text, so everything else is checked first.
    private func isFromWhereItMust(_ position: Int) -> Bool {
        if filter.origin == nil, filter.notFrom == nil { return true }
        let (countries, languages) = FilmRecord.origin(at: position, in: model)
        return filter.origin?.contains(countries: countries, languages: languages) != false
            && filter.notFrom?.contains(countries: countries, languages: languages) != true
    }
}

extension FilmSelection.People {
    /// Looks up the people that a filter names; the index is made only if there are any.
    init(in filter: FilmFilter, _ index: () -> PersonIndex) {
        of = filter.person.map { index().films(of: $0) }
        without = filter.withoutPeople.reduce(into: []) { $0.formUnion(index().films(of: $1)) }
    }
}
