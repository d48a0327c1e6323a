/// A film that a person may have meant.
public struct TitleMatch: Sendable, Hashable {
    /// Identifies the film.
    public var id: FilmID
    /// Its title in the catalogue.
    public var title: String
    /// The year of its first release.
    public var year: Int
    /// How sure it is that this film is meant, 0 to 1; a match below ``certain`` deserves a question.
    public var score: Double

    /// The score from which a match needs no question.
    ///
    /// Anything that names a film exactly reaches it, even its subtitle alone, and so does anything misheard or mistyped
    /// only a little.
    public static let certain = 0.85

    /// Creates a match.
    public init(id: FilmID, title: String, year: Int, score: Double) {
        self.id = id
        self.title = title
        self.year = year
        self.score = score
    }
}
