extension Catalogue {
    /// The films most like one, the most alike first, and why.
    ///
    /// Time grows with the number of films.
    /// - Parameters:
    ///   - id: The film that somebody likes.
    ///   - limit: The most films that are wanted.
    /// - Returns: The films, at most one of a series; `nil` when the catalogue does not have the film.
    public func films(like id: FilmID, limit: Int) -> [RecommendedFilm]? {
        position(of: id).map { films(like: $0, FilmFilter(), limit: limit) }
    }

    /// The films most like the one at a position, as far as they are wanted.
    func films(like position: Int, _ filter: FilmFilter, limit: Int) -> [RecommendedFilm] {
        Likeness(model).films(like: position, filter, limit: limit).map { match in
            RecommendedFilm(film(at: match.position), reasons: match.reasons)
        }
    }
}
