/// A part of a model file, by the number that its section table has for it.
enum ModelSection: Int, CaseIterable, Sendable {
    /// A record of fixed width a film, in the order of their identifiers.
    case films = 1
    /// The films' texts, one after the other.
    case texts = 2
}
