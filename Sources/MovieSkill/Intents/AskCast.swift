public import SkillKit

/// Wants to know who plays in the film.
public struct AskCast: Intent, Hashable {
    public static let name: IntentName = "CastIntent"
    public static let samples: [Utterance] = [
        "who is in it", "who's in it", "who's in that", "who's in that one", "who's in that movie",
        "who's in the movie",
        "who is in this", "who was in it", "who else is in it", "who stars in it", "who stars in that",
        "who stars in that movie", "who plays in it", "who plays in that movie", "who acts in it", "who's starring",
        "who's the star", "who are the stars", "who are the actors", "who are the actors in it", "who is the actor",
        "who is the actress", "who is the lead", "who plays the lead", "who has the lead role", "who's acting",
        "who's the main actor", "what actors are in it", "which actors are in it", "which actors play in it",
        "tell me the cast", "tell me the actors", "tell me who is in it", "what's the cast", "who's in the cast",
        "the cast", "cast", "the actors", "actors", "anyone famous in it", "is anyone famous in it", "starring who",
        "do I know anyone in it",
        "who's in {MovieName}", "who stars in {MovieName}", "who plays in {MovieName}", "who acts in {MovieName}",
        "who are the actors in {MovieName}", "what's the cast of {MovieName}",
    ]
    public static let slotTypes = ["MovieName": SlotType.movie]

    /// The title of the film, when it is not the one on offer.
    public var title: String?

    private enum CodingKeys: String, CodingKey {
        case title = "MovieName"
    }

    /// Creates the intent.
    public init(title: String? = nil) { self.title = title }
}
