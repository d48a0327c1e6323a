/// What came of a ``Wish``.
public enum Recommendation: Sendable, Hashable {
    /// No film of that title is known.
    case unknownFilm
    /// Films like the one that was named, the best first; none when all were offered already.
    case films([RecommendedFilm], like: Film)
}
