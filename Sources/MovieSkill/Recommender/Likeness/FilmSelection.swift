/// The films of a model that pass a ``FilmFilter``.
struct FilmSelection {
    private let excluded: Set<Int>
    private let genres: [Set<Int>]
    private let otherGenres: [Set<Int>]
    private let filter: FilmFilter
    private let model: ModelView

    /// Looks up what the filter names.
    init(_ filter: FilmFilter, in model: ModelView) {
        excluded = Set(filter.excluded.compactMap { FilmRecord.position(of: $0, in: model) })
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
            && filter.minutes?.contains(FilmRecord.minutes(at: position, in: model)) != false
            && filter.fame?.contains(FilmRecord.fame(at: position, in: model)) != false
            && genres.allSatisfy { $0.contains(position) }
            && !otherGenres.contains { $0.contains(position) }
    }
}
