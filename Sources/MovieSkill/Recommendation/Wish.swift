/// What a person wishes to hear of: films like one, of some kind, or anything good.
public struct Wish: Sendable, Hashable {
    /// What the films are to be like.
    public enum Liked: Sendable, Hashable {
        /// A film, by its title as it was said.
        case title(String)
        /// A film that is known.
        case film(FilmID)
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
