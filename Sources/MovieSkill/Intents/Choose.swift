public import SkillKit

/// Picks one of several films, or one that was offered before, by its place, its year or its people: "the second one".
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

    private enum CodingKeys: String, CodingKey {
        case place = "Ordinal"
        case year = "Year"
        case age = "Age"
        case person = "Person"
    }

    /// Creates the intent.
    public init(
        place: SpokenOrdinal? = nil,
        year: SpokenYear? = nil,
        age: Age? = nil,
        person: String? = nil
    ) {
        self.place = place
        self.year = year
        self.age = age
        self.person = person
    }
}
