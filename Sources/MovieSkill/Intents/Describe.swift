public import SkillKit

/// Tells what happens in a film whose title the person can't recall: "the one where he swaps faces with Travolta".
public struct Describe: Intent, Hashable {
    public static let name: IntentName = "DescribeIntent"
    public static let slotTypes = ["Description": SlotType.story, "Person": .filmPerson]

    /// What happens in it, as it was heard.
    public var description: [String]?
    /// Who is in it or directed it, as it was heard.
    public var people: [String]?
    /// The year that it is from.
    public var year: SpokenYear?
    /// The decade that it is from.
    public var decade: Decade?
    /// Its kind.
    public var genres: Said<GenreName>?
    /// Where it comes from.
    public var origin: Origin?

    private enum CodingKeys: String, CodingKey {
        case description = "Description"
        case people = "Person"
        case year = "Year"
        case decade = "Decade"
        case genres = "Genre"
        case origin = "Origin"
    }

    /// Creates the intent.
    public init() {}

    /// What is known of the film besides its story.
    var wanted: Wanted {
        var wanted = Wanted(genres: genres, people: people)
        wanted.year = year
        wanted.decades = decade.map { Said([$0]) }
        wanted.origins = origin.map { Said([$0]) }
        return wanted
    }
}
