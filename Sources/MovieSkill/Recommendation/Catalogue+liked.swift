import SkillKit

extension Catalogue {
    /// The number of top films from which to choose.
    private static let pool = 60

    /// Some films that many people like, in an order that depends only on a number.
    ///
    /// Time grows with the number of films.
    func likedFilms(
        _ filter: FilmFilter,
        without excluded: Set<FilmID>,
        of people: FilmSelection.People,
        seed: Int,
        limit: Int
    ) -> [RecommendedFilm] {
        let positions = model.read { model in
            let selection = FilmSelection(filter, without: excluded, of: people, in: model)
            let candidates = (0..<FilmRecord.count(in: model)).filter { selection.contains($0) }
                .map { position in
                    // Popularity counts, but how well a film is liked counts more.
                    let liking = FilmRecord.liking(at: position, in: model)
                    return (position, score: 2 * liking + FilmRecord.fame(at: position, in: model))
                }
            var best = candidates.sorted { ($1.score, $0.0) < ($0.score, $1.0) }.prefix(Self.pool).map(\.0)
            var numbers = SeededNumbers(seed: UInt64(bitPattern: Int64(seed)))
            var chosen: [Int] = []
            while chosen.count < limit, !best.isEmpty {
                chosen.append(best.remove(at: Int(numbers.next() % UInt64(best.count))))
            }
            return chosen
        }
        return positions.map { RecommendedFilm(film(at: $0)) }
    }
}
