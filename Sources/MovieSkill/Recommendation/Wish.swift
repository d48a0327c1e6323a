/// What a person wants to hear about: films like one or several, films of some kind, or anything good.
public struct Wish: Sendable, Hashable {
    /// What the films should be like.
    public enum Liked: Sendable, Hashable {
        /// Some films, all of them as far as possible.
        case films([Film])
        /// Nothing in particular: what people think of first, or films that many people like. The number varies the
        /// choice.
        case anything(seed: Int)

        /// One film.
        public static func film(_ film: Film) -> Liked { .films([film]) }
    }

    /// What the films should be like.
    public var liked: Liked
    /// Films that were liked before; they count less.
    public var earlier: [Film] = []
    /// What the films should be about, in the words of a person; empty for anything.
    public var story = ""
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
    /// The film that others should be like, if nothing else is wished for, apart from what is refused.
    var onlyFilm: Film? {
        guard case .films(let films) = liked, films.count == 1, story.isEmpty, !filter.isOfAKind else { return nil }
        return films.first
    }

    /// The first films that pass and have not been offered yet, up to the limit.
    func choose(from films: [RecommendedFilm]) -> [RecommendedFilm] {
        var chosen: [RecommendedFilm] = []
        for film in films where chosen.count < limit && !offered.contains(film.film.id) && filter.contains(film.film) {
            chosen.append(film)
        }
        return chosen
    }
}
