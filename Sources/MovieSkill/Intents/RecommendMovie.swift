public import SkillKit

/// Names a film to hear of one like it, as in "I like The Matrix".
public struct RecommendMovie: Intent, Hashable {
    public static let name: IntentName = "RecommendMovieIntent"
    public static let samples: [Utterance] = [
        "I like {MovieName}", "I love {MovieName}", "I liked {MovieName}", "I loved {MovieName}",
        "I really like {MovieName}", "I enjoyed {MovieName}", "I like the movie {MovieName}",
        "I like the film {MovieName}", "I just watched {MovieName}", "I just saw {MovieName}",
        "my favorite movie is {MovieName}", "my favourite film is {MovieName}",
        "recommend me something like {MovieName}",
        "recommend something like {MovieName}", "recommend a movie like {MovieName}",
        "recommend something similar to {MovieName}", "something like {MovieName}", "something similar to {MovieName}",
        "movies like {MovieName}", "films like {MovieName}", "a movie like {MovieName}", "a film like {MovieName}",
        "find me a movie like {MovieName}", "what should I watch if I like {MovieName}",
        "what should I watch after {MovieName}", "how about {MovieName}", "what about {MovieName}", "try {MovieName}",
        "{MovieName}", "recommend a movie", "recommend me a movie", "recommend something", "recommend me something",
        "I like", "I love",
    ]
    public static let slotTypes = ["MovieName": SlotType.movie]

    /// The film's title as it was heard; `nil` when none was.
    public var title: String?

    private enum CodingKeys: String, CodingKey { case title = "MovieName" }

    /// Creates the intent.
    public init(title: String?) { self.title = title }
}
