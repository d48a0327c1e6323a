extension Catalogue {
    /// The films most similar to one, the most similar first, and why.
    ///
    /// Time grows with the number of films.
    /// - Parameters:
    ///   - id: The film that a person likes.
    ///   - limit: The most films to return.
    /// - Returns: The films, at most one of a series; `nil` if the film is not in the catalogue.
    public func films(like id: FilmID, limit: Int) -> [RecommendedFilm]? {
        guard let film = self[id] else { return nil }
        return films(like: [film], Wish(.film(film), limit: limit), of: .init())
    }

    /// The films most similar to some, among those that pass the filter of a wish; `nil` if the catalogue has none of
    /// those.
    func films(like liked: [Film], _ wish: Wish, of people: FilmSelection.People) -> [RecommendedFilm]? {
        let positions = liked.compactMap { position(of: $0.id) }
        guard !positions.isEmpty else { return nil }
        let seeds = SeedFilms(
            positions,
            earlier: wish.earlier.compactMap { position(of: $0.id) },
            story: StorySearch(wish.story)
        )
        return Likeness(model).films(like: seeds, wish.filter, without: wish.offered, of: people, limit: wish.limit)
            .map { RecommendedFilm(film(at: $0.position), reasons: $0.reasons) }
    }
}
