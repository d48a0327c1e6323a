/// The film that a spoken title means.
public enum TitleLookup: Sendable, Hashable {
    /// No film with that title is known.
    case unknown
    /// Several films have the title, the best known first; the person has to say which.
    case ambiguous([Film])
    /// A film may have been meant, but that is not certain; the person has to be asked.
    case uncertain(Film)
    /// This film is meant. `similar` are films like it if the look-up came across them, so they need not be requested.
    case film(Film, similar: [RecommendedFilm]? = nil)

    /// The film that is meant, or the best known of several; `nil` if that is not certain.
    public var film: Film? {
        switch self {
        case .unknown, .uncertain: nil
        case .ambiguous(let films): films.first
        case .film(let film, _): film
        }
    }
}
