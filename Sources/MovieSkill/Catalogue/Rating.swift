/// A person's rating of a film.
struct Rating: Sendable, Hashable {
    /// A number for the person, the same for all their ratings.
    var person: Int
    /// The film.
    var film: FilmID
    /// From 0.5 to 5 stars.
    var stars: Double
}
