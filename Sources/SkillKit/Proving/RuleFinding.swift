/// A rule that is broken somewhere in an exploration, before the shortest dialogue that shows it is known.
struct RuleFinding: Sendable {
    /// What makes two findings the same: found again, only the shorter dialogue matters.
    struct Key: Hashable, Sendable {
        var rule: ConversationRule
        var state: String?
        var event: String?
        /// Tells findings of one rule and place apart.
        var detail = ""
    }

    var key: Key
    var advice: String
}
