public import SkillKit

/// Wants to know when the film was made.
public struct AskYear: Intent, Hashable {
    public static let name: IntentName = "YearIntent"
    public static let samples: [Utterance] = [
        "when is it from", "when's that from", "when was it from", "when was it made", "when was that made",
        "when was that one made", "when was the movie made", "when was it released", "when was that released",
        "when did it come out", "when did that come out", "when did that movie come out", "when was it filmed",
        "what year is it", "what year is it from", "what year is that from", "what year was it", "what year was that",
        "what year was it made", "what year did it come out", "what year was that movie", "which year is it from",
        "which year was it", "what's the year", "what is the release year", "what's the release date",
        "from what year is it", "how old is it", "how old is that", "how old is that movie", "is it old", "is it new",
        "is it an old movie", "is it an old one", "is it a new movie", "is it a recent one", "is it a classic",
        "is it recent", "is that a new one", "what decade is it from", "tell me the year",
        "the year", "when was it",
        "when did {MovieName} come out", "when is {MovieName} from", "when was {MovieName} made",
        "when was {MovieName} released", "what year is {MovieName} from", "what year did {MovieName} come out",
        "how old is {MovieName}", "from what year is {MovieName}",
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
