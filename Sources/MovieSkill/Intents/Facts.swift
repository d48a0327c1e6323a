public import SkillKit

/// Asks for two facts about a film at once, as in "who directed it, and when was it made?".
public struct Facts: Intent, Hashable {
    public static let name: IntentName = "FactsIntent"
    public static let slotTypes = ["MovieName": SlotType.title]

    /// The fact that was asked for first.
    public var fact: Fact?
    /// The one that was asked for next.
    public var other: Fact?
    /// The title as it was heard; `nil` for the film on offer.
    public var title: String?

    private enum CodingKeys: String, CodingKey {
        case fact = "Fact"
        case other = "OtherFact"
        case title = "MovieName"
    }

    /// The questions, one or two.
    var questions: [FilmQuestion] {
        let first = fact?.question ?? other?.question ?? .about
        return [first] + (other.map { $0.question == first ? [] : [$0.question] } ?? [])
    }
}

/// A fact about a film, as one of two that are asked for.
public enum Fact: String, SlotValue, Codable, Hashable, CaseIterable {
    case director = "who directed it"
    case cast = "who is in it"
    case year = "when it was made"
    case length = "how long it is"
    case about = "what it is about"
    case genre = "what kind of film it is"
    case origin = "where it is from"

    public static let slotType: SlotType? = SlotType(
        "Fact",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// The question that asks for it alone.
    var question: FilmQuestion {
        switch self {
        case .director: .director
        case .cast: .cast
        case .year: .year
        case .length: .length
        case .about: .about
        case .genre: .genre
        case .origin: .origin
        }
    }

    /// How people also ask for it.
    private var synonyms: [String] {
        switch self {
        case .director:
            [
                "who directed", "who directed this", "who directed that", "who made it", "who made this",
                "who's the director", "who is the director", "who is the director of it",
                "who is the director of this movie", "who the director is", "the director", "director",
                "who it was made by", "who was it directed by", "who did it", "whose film it is",
            ]
        case .cast:
            [
                "who's in it", "who is in", "who's in", "who's in this", "who's in that", "who acts in it",
                "who acted in it", "who acted in", "who plays in it", "who stars in it", "who stars",
                "who starred in it",
                "who it stars", "who it's with", "the cast", "the actors", "the stars", "cast", "actors",
                "the leading actor", "who was in it", "who was in", "who are the actors", "who the actors are",
            ]
        case .year:
            [
                "what year did it come out", "what year did that come out", "which year did it come out",
                "when did that come out", "when was it made", "when was it from", "when is it from", "when it's from",
                "when it is from",
                "when did it come out", "when it came out", "what year it came out", "what year was it made",
                "what year is it from", "what year it is", "which year it came out",
                "in which year was it made", "in which year it was made", "in what year it was made", "what year",
                "which year", "what year exactly", "when", "the year",
                "also the year", "year", "how old it is",
                "how old is it", "when was that", "when was it",
            ]
        case .length:
            [
                "how long is it", "how long does it last", "how long it lasts",
                "how long does it take",
                "how long does it go on", "how long it runs", "how long does it run", "how long", "the length",
                "the running time", "length", "how long is that", "how many minutes", "how many minutes is it",
            ]
        case .about:
            [
                "what's it about", "what is it about", "what it's about", "what's the story", "what is the story",
                "the story", "the plot", "what happens in it", "what happens", "story", "plot", "what's the plot",
            ]
        case .genre:
            [
                "what kind of film is it", "what kind of movie it is", "what kind of movie is it", "what genre it is",
                "what genre is it", "the genre", "genre", "what kind it is", "what kind is it",
                "what sort of film is it",
                "what sort of film it is",
            ]
        case .origin:
            [
                "where is it from", "where's it from", "where it's from", "what country it's from",
                "what country is it from", "which country is it from", "which country it's from", "where was it made",
                "where it was made", "the country", "country",
            ]
        }
    }
}
