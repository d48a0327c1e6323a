#if Workbench
/// A rule that is broken somewhere in an exploration, before the shortest dialogue that shows it is known.
struct RuleFinding: Sendable {
    /// Identifies a finding: of two with the same key, only the shorter dialogue matters.
    struct Key: Hashable, Sendable {
        var rule: ConversationRule
        var state: String?
        var event: String?
        /// Distinguishes findings of the same rule and place.
        var detail = ""
    }

    var key: Key
    var advice: String
}
#endif
