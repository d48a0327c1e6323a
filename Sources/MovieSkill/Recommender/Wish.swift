/// What a person wishes for: films like the one they named.
public struct Wish: Sendable, Hashable {
    /// The title, as it was said.
    public var title: String
    /// Films that are not to be recommended, for they were already.
    public var offered: Set<FilmID>
    /// Genres that each film must have, all of them.
    public var genres: Set<String>
    /// The years that each film must be of.
    public var years: ClosedRange<Int>?
    /// The most films that are wanted.
    public var limit: Int

    /// Creates a wish.
    public init(
        title: String,
        offered: Set<FilmID> = [],
        genres: Set<String> = [],
        years: ClosedRange<Int>? = nil,
        limit: Int = 5
    ) {
        self.title = title
        self.offered = offered
        self.genres = genres
        self.years = years
        self.limit = limit
    }
}
