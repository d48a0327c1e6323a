public import SkillKit

/// Wants to hear of another film, as in "more recommendations".
public struct MoreRecommendations: Intent, Hashable {
    public static let name: IntentName = "MoreRecommendationsIntent"

    /// Creates the intent.
    public init() {}
}
