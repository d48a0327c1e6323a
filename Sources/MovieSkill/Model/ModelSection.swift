/// A part of a model file, by the number that its section table has for it.
enum ModelSection: Int, CaseIterable, Sendable {
    /// A record of fixed width a film, in the order of their identifiers.
    case films = 1
    /// The films' texts, one after the other.
    case texts = 2

    /// What films are compared by: the vectors of their ``FilmField``s.
    case themes = 20
    case words = 21
    case genres = 22
    case cast = 23
    case directors = 24
    case companies = 25
    case countries = 26
    /// Their ``FilmTraits``.
    case traits = 27
    /// The ``Taste`` of people; only there when ratings were.
    case taste = 28
}
