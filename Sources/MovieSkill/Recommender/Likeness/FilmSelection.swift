/// The films of a model that pass a ``FilmFilter``.
struct FilmSelection {
    private let excluded: Set<Int>
    private let genres: [Set<Int>]
    private let years: ClosedRange<Int>?

    /// Looks up what the filter names.
    init(_ filter: FilmFilter, in model: ModelView) {
        excluded = Set(filter.excluded.compactMap { FilmRecord.position(of: $0, in: model) })
        years = filter.years
        let section = TermSection(model[.genres])
        let names = filter.genres.isEmpty ? [] : section.names.map { $0.lowercased() }
        genres = filter.genres.map { genre in
            names.firstIndex(of: genre.lowercased()).map { Set(section.films(with: $0)) } ?? []
        }
    }

    /// Whether a film passes.
    func contains(_ position: Int, of year: Int) -> Bool {
        !excluded.contains(position) && years?.contains(year) != false && genres.allSatisfy { $0.contains(position) }
    }
}
