/// What a person may ask about the film on offer.
public enum FilmQuestion: String, Codable, CaseIterable, Sendable, Hashable {
    /// "Tell me about it."
    case about
    /// "Who directed it?"
    case director
    /// "Who is in it?"
    case cast
    /// "When is it from?"
    case year
    /// "How long is it?"
    case length
    /// "Why that one?"
    case why
}
