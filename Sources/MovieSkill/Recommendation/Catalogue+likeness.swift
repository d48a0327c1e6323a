extension Catalogue {
    /// The films most similar to one, the most similar first, and why.
    ///
    /// Time grows with the number of films.
    /// - Parameters:
    ///   - id: The film that a person likes.
    ///   - limit: The most films to return.
    /// - Returns: The films, at most one of a series; `nil` if the film is not in the catalogue.
    public func films(like id: FilmID, limit: Int) -> [RecommendedFilm]? {
        position(of: id).map { films(like: $0, FilmFilter(), without: [], of: .init(), limit: limit) }
    }

    /// The films most similar to the one at a position that pass a filter, except some.
    func films(
        like position: Int,
        _ filter: FilmFilter,
        without excluded: Set<FilmID>,
        of people: FilmSelection.People,
        limit: Int
    ) -> [RecommendedFilm] {
        Likeness(model).films(like: position, filter, without: excluded, of: people, limit: limit).map { match in
            RecommendedFilm(film(at: match.position), reasons: match.reasons)
        }
    }
}
