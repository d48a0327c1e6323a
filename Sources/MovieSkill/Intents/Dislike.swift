public import SkillKit

/// Does not want a film, a kind of films, or how the one on offer is, as in "no horror" or "too long".
public struct Dislike: Intent, Hashable {
    public static let name: IntentName = "DislikeIntent"
    public static let samples: [Utterance] = [
        "I don't like {MovieName}", "I didn't like {MovieName}", "I do not like the movie {MovieName}",
        "I hate {MovieName}", "I hated {MovieName}", "I can't stand {MovieName}",
        "not {MovieName}", "no not {MovieName}", "anything but {MovieName}", "nothing like {MovieName}",
        "I'm not a fan of {MovieName}", "{MovieName} was bad",
        "I don't want to see {MovieName}",
        "no {Genre}", "no {Genre} movies", "not a {Genre}", "not {Genre}", "nothing {Genre}",
        "I don't like {Genre}", "I don't like {Genre} movies", "I hate {Genre}", "I hate {Genre} movies",
        "I don't want a {Genre}", "anything but {Genre}", "anything but a {Genre}",
        "no {Genre} and no {OtherGenre}", "no {Genre} or {OtherGenre}", "not a {Genre} and not a {OtherGenre}",
        "nothing from the {Decade}", "not from the {Decade}", "not something from the {Decade}",
        "without {Genre}", "no more {Genre}", "no more {Genre} movies",
        "less {Genre}", "too much {Genre}", "I'm not in the mood for {Genre}",
        "no {Origin} movies", "nothing {Origin}", "not {Origin}", "I don't like {Origin} movies",
        "nothing from {Origin}",
        "not with {Person}", "nothing with {Person}", "without {Person}", "something without {Person}",
        "something not with {Person}", "something but not with {Person}", "but not with {Person}",
        "no movies with {Person}", "not by {Person}", "nothing by {Person}", "no movies by {Person}",
        "too {Direction}", "it's too {Direction}", "that's too {Direction}", "that one is too {Direction}",
        "a bit too {Direction}", "not {Direction}", "nothing {Direction}", "nothing too {Direction}",
        "not so {Direction}", "not too {Direction}", "less {Direction}",
        "something less {Direction}", "something not so {Direction}", "something not {Direction}",
        "I don't want anything {Direction}",
    ]
    public static let slotTypes = ["MovieName": SlotType.movie, "Person": .person]

    /// The film's title as it was heard, if one was named.
    public var title: String?
    /// The genre that the films are not to be of.
    public var genre: Genre?
    /// Another genre that they are not to be of.
    public var otherGenre: Genre?
    /// The decade that they are not to be from.
    public var decade: Decade?
    /// Who is not to be in them, as it was heard.
    public var person: String?
    /// How they are not to be.
    public var direction: Direction?
    /// Where they are not to come from.
    public var origin: Origin?

    /// Whether it is said of a film, the one on offer if there is no title, and not of a kind of films.
    var isOfFilm: Bool { title != nil || self == Dislike() }

    private enum CodingKeys: String, CodingKey {
        case title = "MovieName"
        case genre = "Genre"
        case otherGenre = "OtherGenre"
        case decade = "Decade"
        case person = "Person"
        case direction = "Direction"
        case origin = "Origin"
    }

    /// Creates the intent.
    public init(
        title: String? = nil,
        genre: Genre? = nil,
        otherGenre: Genre? = nil,
        decade: Decade? = nil,
        person: String? = nil,
        direction: Direction? = nil
    ) {
        self.title = title
        self.genre = genre
        self.otherGenre = otherGenre
        self.decade = decade
        self.person = person
        self.direction = direction
    }
}
