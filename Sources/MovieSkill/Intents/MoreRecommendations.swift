public import SkillKit

/// Wants to hear of another film, as in "more recommendations".
public struct MoreRecommendations: Intent, Hashable {
    public static let name: IntentName = "MoreRecommendationsIntent"
    public static let samples: [Utterance] = [
        "more", "more recommendations", "more movies", "more films", "more of them", "more like that", "more like this",
        "more like it", "another", "another one", "another movie", "another film", "another recommendation",
        "one more", "one more recommendation", "one more movie", "a different one", "a different movie",
        "some more", "some other movie", "some other ones", "other movies", "other recommendations",
        "give me another", "give me another one", "give me more", "give me one more", "give me the next one",
        "tell me another", "tell me another one", "tell me more movies", "let me hear another",
        "let me hear another one", "let me hear more", "I want to hear more", "I'd like to hear more",
        "I'd like another one", "I want more", "I want another one", "recommend another one", "recommend another",
        "recommend another movie", "recommend something else", "recommend more", "suggest another one", "show me more",
        "next", "next one", "next movie", "the next one", "next recommendation", "what's next", "something else",
        "something different", "what else", "what else is there", "what else do you have", "what else have you got",
        "what other movies are there", "any others", "any other movies", "any more", "anything else",
        "any other ideas", "any other suggestions", "do you have more", "do you have another one",
        "do you have anything else", "have you got another one", "are there more", "is there anything else",
        "keep going", "keep them coming", "go on", "carry on", "continue", "go further", "similar ones",
        "more suggestions", "try another one", "try again", "hit me again", "two more", "three more", "a few more",
        "I like it", "I love it", "I liked it", "I loved it", "I enjoyed it", "I liked that one", "I loved that one",
        "I'm not done", "something like it",
    ]

    /// Creates the intent.
    public init() {}
}
