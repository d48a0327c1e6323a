public import SkillKit

/// Wants to hear of another film, as in "more recommendations".
public struct MoreRecommendations: Intent, Hashable {
    public static let name: IntentName = "MoreRecommendationsIntent"
    public static let samples: [Utterance] = [
        "more", "more recommendations", "more please", "more movies", "another", "another one", "another one please",
        "another movie", "another recommendation", "give me another", "give me another one", "give me more", "next",
        "next one", "next movie", "one more", "something else", "what else", "what else is there", "any others",
        "tell me more", "keep going",
    ]

    /// Creates the intent.
    public init() {}
}
