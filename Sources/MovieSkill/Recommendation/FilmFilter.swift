/// What a film must be to be recommended.
public struct FilmFilter: Sendable, Hashable {
    /// Genres that it must have, all of them; case does not matter.
    public var genres: Set<String> = []
    /// Genres that it must not have.
    public var withoutGenres: Set<String> = []
    /// The origin that it must have.
    public var origin: FilmOrigin?
    /// The origin that it must not have.
    public var notFrom: FilmOrigin?
    /// The years that it must be from.
    public var years: ClosedRange<Int>?
    /// The years that it must not be from.
    public var withoutYears: ClosedRange<Int>?
    /// Someone who must have directed it or be in it, by full or last name.
    public var person: String?
    /// People who must neither have directed it nor be in it, by full or last name.
    public var withoutPeople: Set<String> = []
    /// How long it may run, in minutes.
    public var minutes: ClosedRange<Int>?
    /// How well known it must be; see ``Film/fame``.
    public var fame: ClosedRange<Int>?

    /// Creates a filter; without any conditions, every film passes it.
    public init(genres: Set<String> = [], years: ClosedRange<Int>? = nil) {
        self.genres = genres
        self.years = years
    }
}
