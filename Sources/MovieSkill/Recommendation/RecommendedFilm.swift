/// A film that is recommended, and why.
public struct RecommendedFilm: Sendable, Hashable {
    /// The film.
    public var film: Film
    /// Why, the most telling reason first.
    public var reasons: [Reason]

    /// Creates a recommendation.
    public init(_ film: Film, reasons: [Reason] = []) {
        self.film = film
        self.reasons = reasons
    }
}
