/// What a person wishes for: films like the one they named.
public struct Wish: Sendable, Hashable {
    /// The title, as it was said.
    public var title: String
    /// Films that are not to be recommended, for they were already.
    public var offered: Set<FilmID>
    /// The most films that are wanted.
    public var limit: Int

    /// Creates a wish.
    public init(title: String, offered: Set<FilmID> = [], limit: Int = 5) {
        self.title = title
        self.offered = offered
        self.limit = limit
    }
}
