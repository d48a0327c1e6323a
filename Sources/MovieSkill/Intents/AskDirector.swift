public import SkillKit

/// Wants to know who directed the film.
public struct AskDirector: Intent, Hashable {
    public static let name: IntentName = "DirectorIntent"
    public static let samples: [Utterance] = [
        "who directed it", "who directed that", "who directed this", "who directed that one", "who directed the movie",
        "who directed that movie", "who made it", "who made that", "who made that one", "who made that movie",
        "who is the director", "who's the director", "who was the director", "who was it directed by",
        "who is it by", "who is it directed by", "who's that by", "whose movie is it", "whose film is that",
        "tell me who directed it", "tell me the director", "do you know who directed it", "which director made it",
        "the director", "director", "by whom", "what's the name of the director", "who shot it",
        "who directed {MovieName}", "who made {MovieName}", "who is the director of {MovieName}",
        "tell me who directed {MovieName}", "who was {MovieName} directed by", "who is {MovieName} by",
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
