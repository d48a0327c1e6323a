/// What is known of a film.
public struct Film: Sendable, Hashable {
    /// Identifies the film.
    public var id: FilmID
    /// The title, as people know it in English.
    public var title: String
    /// Other titles that people say for it.
    public var otherTitles: [String]
    /// The year of its release.
    public var year: Int
    /// Who directed it.
    public var directors: [String]
    /// The leading actors, the first first.
    public var cast: [String]
    /// Its genres, the main one first.
    public var genres: [String]
    /// What it is about, in keywords.
    public var themes: [String]
    /// What it is about, in one sentence.
    public var sentence: String

    /// Creates a film.
    public init(
        id: FilmID,
        title: String,
        otherTitles: [String] = [],
        year: Int,
        directors: [String] = [],
        cast: [String] = [],
        genres: [String] = [],
        themes: [String] = [],
        sentence: String = ""
    ) {
        self.id = id
        self.title = title
        self.otherTitles = otherTitles
        self.year = year
        self.directors = directors
        self.cast = cast
        self.genres = genres
        self.themes = themes
        self.sentence = sentence
    }
}
