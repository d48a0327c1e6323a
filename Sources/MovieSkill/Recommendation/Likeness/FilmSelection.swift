/// The films of a model that pass a ``FilmFilter``, except some.
struct FilmSelection {
    private let excluded: Set<Int>
    private let genres: [Set<Int>]
    private let otherGenres: [Set<Int>]
    private let ofPerson: Set<Int>?
    private let ofOthers: Set<Int>
    private let filter: FilmFilter
    private let model: ModelView

    /// Looks up what the filter names.
    init(_ filter: FilmFilter, without excluded: Set<FilmID>, in model: ModelView) {
        self.excluded = Set(excluded.compactMap { FilmRecord.position(of: $0, in: model) })
        ofPerson = filter.person.map { Self.films(of: [$0], in: model) }
        ofOthers = Self.films(of: filter.withoutPeople, in: model)
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
            && ofPerson?.contains(position) != false
            && !ofOthers.contains(position)
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

    /// The films that some people directed or play in.
    private static func films(of people: Set<String>, in model: ModelView) -> Set<Int> {
        let people = people.compactMap(PersonName.init)
        guard !people.isEmpty else { return [] }
        return [ModelSection.directors, .cast].reduce(into: []) { films, section in
            let section = TermSection(model[section])
            for (term, name) in section.names.enumerated() {
                guard let name = PersonName(name), people.contains(where: { name.isMeant(by: $0) }) else { continue }
                films.formUnion(section.films(with: term))
            }
        }
    }
}
