public import SkillKit

/// What films should not be, as far as one sentence says.
public struct Unwanted: IntentSlots, Hashable {
    /// The titles of films that the person does not like, as they were heard.
    public var titles: [String]?
    /// Kinds of films.
    public var genres: Said<GenreName>?
    /// What films are about or what they are like, as it was heard.
    public var themes: [String]?
    /// Who directed them or plays in them, as it was heard.
    public var people: [String]?
    /// Where they come from.
    public var origins: Said<Origin>?
    /// The decades that they are from.
    public var decades: Said<Decade>?
    /// On which side of a year or, without a year, how old.
    public var era: Era?
    /// How long they run.
    public var length: Length?
    /// Who they are made for.
    public var audience: Said<Audience>?

    enum CodingKeys: String, CodingKey {
        case titles = "UnwantedMovie"
        case genres = "UnwantedGenre"
        case themes = "UnwantedTheme"
        case people = "UnwantedPerson"
        case origins = "UnwantedOrigin"
        case decades = "UnwantedDecade"
        case era = "UnwantedEra"
        case length = "UnwantedLength"
        case audience = "UnwantedAudience"
    }

    public static let slotTypes: [String: SlotType] = [
        "UnwantedMovie": .title, "UnwantedPerson": .filmPerson, "UnwantedTheme": .theme,
    ]

    /// Reads the slots; those that mean nothing are passed over, unless nothing else was said.
    public init(from decoder: any Decoder) throws {
        var slots = ForgivingSlots(try decoder.container(keyedBy: CodingKeys.self))
        titles = slots.value(.titles)
        genres = slots.value(.genres)
        themes = slots.value(.themes)
        people = slots.value(.people)
        origins = slots.value(.origins)
        decades = slots.value(.decades)
        era = slots.value(.era)
        length = slots.value(.length)
        audience = slots.value(.audience)
        // Someone who is asked for a kind may say what films should be like: "a scary one".
        if genres == nil, slots.error != nil, let words: [String] = slots.value(.genres) {
            themes = (themes ?? []) + words
        }
        if let error = slots.error, self == Unwanted() { throw error }
    }

    /// Creates a refusal.
    public init(titles: [String]? = nil, genres: Said<GenreName>? = nil, people: [String]? = nil) {
        self.titles = titles
        self.genres = genres
        self.people = people
    }

    /// Whether only titles of films were said, or nothing.
    var isOfFilms: Bool { self == Unwanted(titles: titles) }
}
