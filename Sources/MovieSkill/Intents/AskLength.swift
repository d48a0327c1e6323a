public import SkillKit

/// Wants to know how long the film runs.
public struct AskLength: Intent, Hashable {
    public static let name: IntentName = "LengthIntent"
    public static let samples: [Utterance] = [
        "how long is it", "how long", "how long is that", "how long is that one", "how long is that movie",
        "how long is the movie",
        "how long does it take", "how long does it run", "how long does it last", "how many minutes is it",
        "how many hours is it", "what's the running time", "what's the runtime", "is it long", "is it a long movie",
        "is it short", "the length", "how long is {MovieName}", "how long does {MovieName} take",
        "what's the running time of {MovieName}",
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
