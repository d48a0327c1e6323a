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
    public var filter: Filter
    /// The most films that are wanted.
    public var limit: Int

    /// What a film must be.
    public struct Filter: Sendable, Hashable {
        /// Genres that it must have, all of them.
        public var genres: Set<String> = []
        /// Genres that it must not have.
        public var withoutGenres: Set<String> = []
        /// Where it must come from.
        public var origin: FilmOrigin?
        /// Where it must not come from.
        public var notFrom: FilmOrigin?
        /// The years that it must not be of.
        public var withoutYears: ClosedRange<Int>?
        /// Who must have directed it or play in it, by name or last name.
        public var person: String?
        /// Who must neither have directed it nor play in it, by name or last name.
        public var withoutPeople: Set<String> = []
        /// The years that it must be of.
        public var years: ClosedRange<Int>?
        /// How long it may run, in minutes.
        public var minutes: ClosedRange<Int>?
        /// How well known it must be; see ``Film/fame``.
        public var fame: ClosedRange<Int>?

        /// Creates a filter that lets every film through.
        public init() {}
    }

    /// Creates a wish.
    public init(_ liked: Liked, offered: Set<FilmID> = [], filter: Filter = Filter(), limit: Int = 5) {
        self.liked = liked
        self.offered = offered
        self.filter = filter
        self.limit = limit
    }
}
