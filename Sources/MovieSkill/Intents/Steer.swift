public import SkillKit

/// Wants the next films to differ from the one on offer or from one that is named, as in "something funnier".
public struct Steer: Intent, Hashable {
    public static let name: IntentName = "DirectionIntent"
    public static let slotTypes = [
        "MovieName": SlotType.title, "Person": .filmPerson, "UnwantedPerson": .filmPerson,
    ]

    /// How they should differ.
    public var directions: Said<Direction>?
    /// How they should not differ.
    public var unwantedDirections: Said<Direction>?
    /// From which film, when one was named.
    public var titles: [String]?
    /// The kinds of films that they should be.
    public var genres: Said<GenreName>?
    /// Who should be in them, as it was heard.
    public var people: [String]?
    /// The kinds of films that they should not be.
    public var unwantedGenres: Said<GenreName>?
    /// Who should not be in them, as it was heard.
    public var unwantedPeople: [String]?
    /// The decades that they should be from.
    public var decades: Said<Decade>?
    /// Where they should come from.
    public var origins: Said<Origin>?
    /// Who is going to watch.
    public var audience: Said<Audience>?

    private enum CodingKeys: String, CodingKey {
        case directions = "Direction"
        case unwantedDirections = "UnwantedDirection"
        case titles = "MovieName"
        case genres = "Genre"
        case people = "Person"
        case unwantedGenres = "UnwantedGenre"
        case unwantedPeople = "UnwantedPerson"
        case decades = "Decade"
        case origins = "Origin"
        case audience = "Audience"
    }

    /// What they should be, apart from how they should differ.
    var wanted: Wanted {
        var wanted = Wanted(genres: genres, people: people)
        (wanted.decades, wanted.origins, wanted.audience) = (decades, origins, audience)
        return wanted
    }

    /// What they should not be.
    var unwanted: Unwanted {
        var unwanted = Unwanted(genres: unwantedGenres)
        unwanted.people = unwantedPeople
        return unwanted
    }

    /// Whether they should be by or with the same people as another film.
    var isOfSamePeople: Bool {
        (directions?.values ?? []).contains { $0 == .sameDirector || $0 == .sameStars || $0 == .samePerson }
    }

    /// Creates the intent.
    public init(_ directions: [Direction]? = nil) { self.directions = directions.map { Said($0) } }
}
