/// A film that a person may have meant.
public struct TitleMatch: Sendable, Hashable {
    /// Identifies the film.
    public var id: FilmID
    /// Its title, as the catalogue has it.
    public var title: String
    /// The year of its first release.
    public var year: Int
    /// How sure it is that this film is meant, 0 to 1; a match below ``certain`` is worth a question.
    public var score: Double

    /// The score from which a match needs no question.
    ///
    /// All that is said of a film exactly has it, its subtitle alone as well, and what was misheard or mistyped only a
    /// little.
    public static let certain = 0.85

    /// Creates a match.
    public init(id: FilmID, title: String, year: Int, score: Double) {
        self.id = id
        self.title = title
        self.year = year
        self.score = score
    }
}
