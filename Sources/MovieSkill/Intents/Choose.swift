public import SkillKit

/// Picks one of several films, or one that was offered before, by its place, its year, its people or its kind: "the second
/// one", "the horror one".
public struct Choose: Intent, Hashable {
    public static let name: IntentName = "ChooseIntent"
    public static let slotTypes = ["Person": SlotType.filmPerson]

    /// Its place among the films that were named.
    public var place: SpokenOrdinal?
    /// Its year.
    public var year: SpokenYear?
    /// Whether it is the oldest or the newest of them.
    public var age: Age?
    /// Who directed it or plays in it, as it was heard.
    public var person: String?
    /// Its kind.
    public var genre: GenreName?
    /// The decade that it is from.
    public var decade: Decade?
    /// Where it comes from.
    public var origin: Origin?

    /// Whether it says what the film is, and not which of several.
    var tells: Bool { year != nil || person != nil || genre != nil || decade != nil || origin != nil }

    private enum CodingKeys: String, CodingKey {
        case place = "Ordinal"
        case year = "Year"
        case age = "Age"
        case person = "Person"
        case genre = "Genre"
        case decade = "Decade"
        case origin = "Origin"
    }

    /// Creates the intent.
    public init(
        place: SpokenOrdinal? = nil,
        year: SpokenYear? = nil,
        age: Age? = nil,
        person: String? = nil,
        genre: GenreName? = nil,
        decade: Decade? = nil,
        origin: Origin? = nil
    ) {
        self.place = place
        self.year = year
        self.age = age
        self.person = person
        self.genre = genre
        self.decade = decade
        self.origin = origin
    }
}
