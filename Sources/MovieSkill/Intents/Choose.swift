public import SkillKit

/// Picks one of several films, or one that was offered before, by its place, its year or its people: "the second one".
public struct Choose: Intent, Hashable {
    public static let name: IntentName = "ChooseIntent"
    public static let samples: [Utterance] = [
        "{Ordinal} please", "the {Ordinal} please", "the {Ordinal} one", "{Ordinal} one", "number {Ordinal}",
        "option {Ordinal}", "choice {Ordinal}",
        "the {Ordinal} movie",
        "the {Ordinal} film", "the {Ordinal} of them", "I mean the {Ordinal} one", "I meant the {Ordinal} one",
        "I want the {Ordinal} one", "I'll take the {Ordinal} one", "I'd like the {Ordinal} one",
        "let's go with the {Ordinal} one", "go with the {Ordinal}", "tell me about the {Ordinal} one",
        "the {Ordinal} one you mentioned", "the {Ordinal} one you said", "it's the {Ordinal} one",
        "what was the {Ordinal} one", "what was the {Ordinal} one again", "what was the {Ordinal} movie",
        "which was the {Ordinal} one", "say the {Ordinal} one again", "back to the {Ordinal} one", "take the {Ordinal}",
        "{Year} thanks", "the one from {Year}", "the {Year} one", "from {Year}", "the one from the year {Year}",
        "the movie from {Year}",
        "the film from {Year}",
        "the {Year} version", "the {Year} movie", "the version from {Year}", "the one of {Year}",
        "the one made in {Year}",
        "the one that came out in {Year}", "I mean the one from {Year}", "I meant the one from {Year}",
        "I want the one from {Year}", "I mean the {Year} one", "it's the one from {Year}", "it's from {Year}",
        "it came out in {Year}", "it was made in {Year}", "in {Year}", "the year is {Year}",
        "the {Age}", "the {Age} one", "the {Age} movie", "the {Age} film", "the {Age} version", "I mean the {Age} one",
        "I meant the {Age} one", "I want the {Age} one", "{Age} please", "it's the {Age} one",
        "what was the one from {Year}", "the {Ordinal} one from {Year}", "the {Ordinal} from {Year}",
        "the one with {Person}", "the one by {Person}", "the one starring {Person}", "the one directed by {Person}",
        "the one that {Person} directed", "the one that {Person} is in", "I mean the one with {Person}",
        "the version with {Person}", "the movie with {Person}", "the movie by {Person}", "the {Person} one",
        "the {Person} version", "the other one", "no the other one", "I mean the other one",
    ]
    public static let slotTypes = ["Person": SlotType.person]

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
