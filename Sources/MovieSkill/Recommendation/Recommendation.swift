/// What came of a ``Wish``.
public enum Recommendation: Sendable, Hashable {
    /// No film of that title is known.
    case unknownFilm
    /// Several films have the title, the best known first: the person has to say which.
    case ambiguous([Film])
    /// A film may have been meant, but that is not sure: the person has to be asked.
    case uncertain(Film)
    /// The films most like one, the best first, or the best of all; none when all were offered already.
    case films([RecommendedFilm], like: Film?)
}
