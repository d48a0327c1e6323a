public import SkillKit

/// Leaves the choice to the skill.
public struct SurpriseMe: Intent, Hashable {
    public static let name: IntentName = "SurpriseMeIntent"

    /// Creates the intent.
    public init() {}
}
