extension Catalogue {
    /// The films most like one, the most alike first, and why.
    ///
    /// Time grows with the number of films.
    /// - Parameters:
    ///   - id: The film that somebody likes.
    ///   - limit: The most films that are wanted.
    /// - Returns: The films, at most one of a series; `nil` if the catalogue does not have the film.
    public func films(like id: FilmID, limit: Int) -> [RecommendedFilm]? {
        position(of: id).map { films(like: $0, FilmFilter(), without: [], limit: limit) }
    }

    /// The films most like the one at a position that pass a filter, without some.
    func films(
        like position: Int,
        _ filter: FilmFilter,
        without excluded: Set<FilmID>,
        limit: Int
    ) -> [RecommendedFilm] {
        Likeness(model).films(like: position, filter, without: excluded, limit: limit).map { match in
            RecommendedFilm(film(at: match.position), reasons: match.reasons)
        }
    }
}
