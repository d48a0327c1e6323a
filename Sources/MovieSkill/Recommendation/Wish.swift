/// What a person wishes to hear of: films like one, of some kind, or anything good.
public struct Wish: Sendable, Hashable {
    /// What the films are to be like.
    public enum Liked: Sendable, Hashable {
        /// A film.
        case film(Film)
        /// Nothing in particular: what many people like. The number is for another choice each time.
        case anything(seed: Int)
    }

    /// What the films are to be like.
    public var liked: Liked
    /// Films that are not to be recommended, for they were already.
    public var offered: Set<FilmID>
    /// What they must be, beside that.
    public var filter: FilmFilter
    /// The most films that are wanted.
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
    /// The first of some films that were not offered yet, as many as are wanted.
    func choose(from films: [RecommendedFilm]) -> [RecommendedFilm] {
        var chosen: [RecommendedFilm] = []
        for film in films where chosen.count < limit && !offered.contains(film.film.id) { chosen.append(film) }
        return chosen
    }
}
