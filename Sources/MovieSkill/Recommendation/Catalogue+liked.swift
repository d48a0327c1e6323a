extension Catalogue {
    /// How many of the best films a choice is made among.
    private static let pool = 60

    /// Some of the films that many people like, in an order that depends on a number and on nothing else.
    ///
    /// Time grows with the number of films.
    func likedFilms(_ filter: FilmFilter, seed: Int, limit: Int) -> [RecommendedFilm] {
        let positions = model.read { model in
            let selection = FilmSelection(filter, in: model)
            let candidates = (0..<FilmRecord.count(in: model)).filter { selection.contains($0) }
                .map { position in
                    // Liked before known, but both.
                    let liking = FilmRecord.liking(at: position, in: model)
                    return (position, score: 2 * liking + FilmRecord.fame(at: position, in: model))
                }
            var best = candidates.sorted { ($1.score, $0.0) < ($0.score, $1.0) }.prefix(Self.pool).map(\.0)
            // A generator with a long period, whose state is the number: see Steele, Lea and Flood, "Fast splittable
            // pseudorandom number generators", 2014.
            var state = UInt64(bitPattern: Int64(seed))
            var chosen: [Int] = []
            while chosen.count < limit, !best.isEmpty {
                state &+= 0x9E37_79B9_7F4A_7C15
                var mixed = state
                mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
                chosen.append(best.remove(at: Int((mixed ^ (mixed >> 31)) % UInt64(best.count))))
            }
            return chosen
        }
        return positions.map { RecommendedFilm(film(at: $0)) }
    }
}
