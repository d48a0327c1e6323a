public import SkillKit

/// What films should be, as far as one sentence says.
public struct Wanted: IntentSlots, Hashable {
    /// The titles of films that the person likes, as they were heard.
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
    /// The year that they are from.
    public var year: SpokenYear?
    /// On which side of that year or decade or, without one, how old.
    public var era: Era?
    /// How long they run.
    public var length: Length?
    /// Who is going to watch.
    public var audience: Said<Audience>?

    enum CodingKeys: String, CodingKey {
        case titles = "MovieName"
        case genres = "Genre"
        case themes = "Theme"
        case people = "Person"
        case origins = "Origin"
        case decades = "Decade"
        case year = "Year"
        case era = "Era"
        case length = "Length"
        case audience = "Audience"
    }

    public static let slotTypes: [String: SlotType] = [
        "MovieName": .title, "Person": .filmPerson, "Theme": .theme,
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
        year = slots.value(.year)
        era = slots.value(.era)
        length = slots.value(.length)
        audience = slots.value(.audience)
        // Someone who is asked for a kind may say what films should be like: "a scary one".
        if genres == nil, slots.error != nil, let words: [String] = slots.value(.genres) {
            themes = (themes ?? []) + words
        }
        if let error = slots.error, self == Wanted() { throw error }
    }

    /// Creates a wish.
    public init(
        titles: [String]? = nil,
        genres: Said<GenreName>? = nil,
        themes: [String]? = nil,
        people: [String]? = nil
    ) {
        self.titles = titles
        self.themes = themes
        self.genres = genres
        self.people = people
    }
}
