public import SkillKit

/// Wants the films to differ from the one on offer, or only some of them, as in "something funnier".
public struct Narrow: Intent, Hashable {
    public static let name: IntentName = "NarrowIntent"
    public static let samples: [Utterance] = [
        "something {Direction}", "{Direction} instead", "a {Direction} one", "a {Direction} movie instead",
        "something a bit {Direction}",
        "something a little {Direction}", "something much {Direction}", "a bit {Direction}", "a little {Direction}",
        "something {Direction} than that", "{Direction} than that", "{Direction} movies instead", "make it {Direction}",
        "I want something {Direction}", "I want a {Direction} one", "I'd like something {Direction}",
        "I'd prefer something {Direction}", "give me something {Direction}", "give me a {Direction} one",
        "find me something {Direction}", "show me something {Direction}", "do you have something {Direction}",
        "do you have anything {Direction}", "do you have a {Direction} one", "have you got anything {Direction}",
        "is there anything {Direction}", "is there a {Direction} one", "anything {Direction}",
        "recommend something {Direction}", "that's not {Direction} enough", "it should be {Direction}",
        "I was thinking of something {Direction}", "how about something {Direction}", "{Direction} this time",
        "only {Genre}", "only {Genre} movies", "just {Genre}", "just {Genre} movies", "only the {Genre} ones",
        "do you have a {Genre}", "do you have a {Genre} movie", "do you have any {Genre} movies",
        "do you have something {Genre}", "have you got a {Genre}", "is there a {Genre}", "is there a {Genre} one",
        "are there any {Genre} movies", "any {Genre} movies", "any {Genre}", "how about a {Genre}",
        "what about a {Genre}", "make it a {Genre}", "a {Genre} instead", "{Genre} instead", "a {Genre} one",
        "I'd prefer a {Genre}", "I'd rather have a {Genre}", "I'd rather watch a {Genre}", "more {Genre}",
        "something more {Genre}", "show me only {Genre}",
        "from the {Decade}", "one from the {Decade}", "something from the {Decade}", "only from the {Decade}",
        "only the {Decade}", "only {Decade}", "just the {Decade}", "do you have one from the {Decade}",
        "do you have anything from the {Decade}", "do you have something from the {Decade}",
        "have you got anything from the {Decade}", "is there one from the {Decade}", "anything from the {Decade}",
        "any from the {Decade}", "how about the {Decade}", "what about the {Decade}", "from the {Decade} instead",
        "make it from the {Decade}", "only {Genre} from the {Decade}", "do you have a {Genre} from the {Decade}",
        "rather a {Genre} from the {Decade}", "rather a {Genre}",
        "rather the {Decade}", "rather a {Genre} movie", "rather {Genre} movies", "rather something {Genre}",
        "rather something {Direction}", "something {Direction} from the {Decade}", "a {Direction} {Genre} instead",
        "something {Direction} and {Genre}",
        "do you have a {Direction} {Genre}", "just {Era} {Year}", "something {Era} {Year}", "a movie {Era} {Year}",
        "movies {Era} {Year}", "movies from {Era} {Year}", "made {Era} {Year}", "only {Era} {Year}",
        "{Era} the {Decade}", "something {Era} the {Decade}", "only from {Year}",
        "something {Origin}", "anything {Origin}", "only {Origin}", "only {Origin} movies", "{Origin} instead",
        "a {Origin} movie instead", "a {Origin} one", "make it {Origin}",
        "rather something {Origin}",
        "rather a {Origin} movie", "do you have something {Origin}", "do you have any {Origin} movies",
        "how about something {Origin}", "something {Origin} from the {Decade}",
    ]

    /// How they are to differ.
    public var direction: Direction?
    /// The genre that they are to be of.
    public var genre: Genre?
    /// The decade that they are to be from.
    public var decade: Decade?

    /// The year that they are to be from.
    public var year: SpokenYear?
    /// On which side of that year or decade.
    public var era: Era?
    /// Where they are to come from.
    public var origin: Origin?

    private enum CodingKeys: String, CodingKey {
        case direction = "Direction"
        case genre = "Genre"
        case decade = "Decade"
        case year = "Year"
        case era = "Era"
        case origin = "Origin"
    }

    /// Creates the intent.
    public init(direction: Direction? = nil, genre: Genre? = nil, decade: Decade? = nil, year: SpokenYear? = nil) {
        self.year = year
        self.direction = direction
        self.genre = genre
        self.decade = decade
    }
}
