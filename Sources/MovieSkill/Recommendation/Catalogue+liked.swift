import SkillKit

extension Catalogue {
    /// How many of the best films a choice is made among.
    private static let pool = 60

    /// Some of the films that many people like, in an order that depends on a number and on nothing else.
    ///
    /// Time grows with the number of films.
    func likedFilms(_ filter: FilmFilter, without excluded: Set<FilmID>, seed: Int, limit: Int) -> [RecommendedFilm] {
        let positions = model.read { model in
            let selection = FilmSelection(filter, without: excluded, in: model)
            let candidates = (0..<FilmRecord.count(in: model)).filter { selection.contains($0) }
                .map { position in
                    // Liked before known, but both.
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
