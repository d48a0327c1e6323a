public import SkillKit

/// Wants to know what the film is about.
public struct AskAbout: Intent, Hashable {
    public static let name: IntentName = "AboutIntent"
    public static let samples: [Utterance] = [
        "tell me about it", "tell me about that one", "tell me about that movie", "tell me about the movie",
        "tell me more", "tell me more about it", "tell me more about that", "tell me more about that one",
        "tell me more about that movie", "tell me something about it", "what is it about", "what's that about",
        "what's this about", "what's the movie about", "what's that movie about", "what's that one about",
        "what's this one about", "what's the film about", "what is the story", "what's the plot", "what is the plot",
        "what happens in it", "what happens in that one", "what's the story about", "what kind of movie is it",
        "what kind of movie is that", "what sort of movie is it", "what genre is it", "is it any good", "is it good",
        "describe it", "describe the movie", "give me a summary", "give me the plot", "more about it",
        "more about that one", "more about that movie", "more information", "more details", "more info",
        "I want to know more about it", "I'd like to know more", "I've never heard of it", "I have never seen it",
        "I have never seen {MovieName}", "I haven't seen {MovieName}",
        "I haven't seen it", "haven't seen it", "I haven't seen that one", "never heard of it",
        "what is that", "what movie is that", "summarize it", "the plot",
        "tell me about {MovieName}", "tell me more about {MovieName}", "tell me something about {MovieName}",
        "more about {MovieName}", "what's {MovieName} about", "what is the plot of {MovieName}",
        "what happens in {MovieName}", "is {MovieName} good", "is {MovieName} any good",
        "tell me about the movie {MovieName}",
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
