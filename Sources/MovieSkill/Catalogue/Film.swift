/// What is known about a film.
///
/// Only ``id``, ``title`` and ``year`` are always present; whatever is not known is empty, or 0.
public struct Film: Sendable, Hashable {
    /// Identifies the film.
    public var id: FilmID
    /// The title, as people know it in English.
    public var title: String
    /// The year of its first release.
    public var year: Int
    /// Other titles that people use for it.
    public var otherTitles: [String]
    /// The name of the series it belongs to, the same for all films of the series.
    public var series: String
    /// Who directed it.
    public var directors: [String]
    /// The leading actors, in billing order.
    public var cast: [String]
    /// The actors' characters, in the order of ``cast``.
    public var characters: [String]
    /// Its genres, the main one first.
    public var genres: [String]
    /// What it is about, in keywords.
    public var themes: [String]
    /// The countries it was made in.
    public var countries: [String]
    /// The languages spoken in it, the main one first.
    public var languages: [String]
    /// The companies that made it.
    public var companies: [String]
    /// What it is about, in a sentence or more.
    public var sentence: String
    /// What its poster says.
    public var tagline: String
    /// How long it runs, in minutes.
    public var minutes: Int
    /// What it cost, in US dollars.
    public var budget: Int
    /// What it earned, in US dollars.
    public var revenue: Int
    /// How well known it is, 1 to 100: the logarithm of the number of people who rated it.
    public var fame: Int
    /// How well liked it is, 1 to 100.
    public var liking: Int

    /// Creates a film.
    public init(
        id: FilmID,
        title: String,
        otherTitles: [String] = [],
        series: String = "",
        year: Int,
        directors: [String] = [],
        cast: [String] = [],
        characters: [String] = [],
        genres: [String] = [],
        themes: [String] = [],
        countries: [String] = [],
        languages: [String] = [],
        companies: [String] = [],
        sentence: String = "",
        tagline: String = "",
        minutes: Int = 0,
        budget: Int = 0,
        revenue: Int = 0,
        fame: Int = 0,
        liking: Int = 0
    ) {
        self.id = id
        self.title = title
        self.otherTitles = otherTitles
        self.series = series
        self.year = year
        self.directors = directors
        self.cast = cast
        self.characters = characters
        self.genres = genres
        self.themes = themes
        self.countries = countries
        self.languages = languages
        self.companies = companies
        self.sentence = sentence
        self.tagline = tagline
        self.minutes = minutes
        self.budget = budget
        self.revenue = revenue
        self.fame = fame
        self.liking = liking
    }
}
