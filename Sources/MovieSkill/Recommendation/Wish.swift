/// What a person wants to hear about: films like one, films of some kind, or anything good.
public struct Wish: Sendable, Hashable {
    /// What the films should be like.
    public enum Liked: Sendable, Hashable {
        /// A film.
        case film(Film)
        /// Nothing in particular: films that many people like. The number varies the choice.
        case anything(seed: Int)
    }

    /// What the films should be like.
    public var liked: Liked
    /// Films that have already been recommended and should not be again.
    public var offered: Set<FilmID>
    /// Further conditions.
    public var filter: FilmFilter
    /// The most films to return.
    public var limit: Int

    /// Creates a wish.
    public init(_ liked: Liked, offered: Set<FilmID> = [], filter: FilmFilter = FilmFilter(), limit: Int = 5) {
        self.liked = liked
        self.offered = offered
        self.filter = filter
        self.limit = limit
    }
}

extension Wish {
    /// The first films that have not been offered yet, up to the limit.
    func choose(from films: [RecommendedFilm]) -> [RecommendedFilm] {
        var chosen: [RecommendedFilm] = []
        for film in films where chosen.count < limit && !offered.contains(film.film.id) { chosen.append(film) }
        return chosen
    }
}
