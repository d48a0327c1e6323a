public import SkillKit

/// Wants the next films to differ from the one on offer or from one that is named, as in "something funnier".
public struct Steer: Intent, Hashable {
    public static let name: IntentName = "DirectionIntent"
    public static let slotTypes = ["MovieName": SlotType.title]

    /// How they are to differ.
    public var directions: Said<Direction>?
    /// From which film, when one was named.
    public var titles: [String]?
    /// The kinds of films that they are to be.
    public var genres: Said<GenreName>?

    private enum CodingKeys: String, CodingKey {
        case directions = "Direction"
        case titles = "MovieName"
        case genres = "Genre"
    }

    /// Creates the intent.
    public init(_ directions: [Direction]? = nil) { self.directions = directions.map { Said($0) } }
}
