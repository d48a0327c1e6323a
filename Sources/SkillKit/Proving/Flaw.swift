/// A rule that is broken somewhere in an exploration, before it is known by which shortest dialogue.
struct Flaw: Sendable {
    /// What makes two flaws the same: found again, only the shorter dialogue matters.
    struct Key: Hashable, Sendable {
        var rule: ConversationRule
        var state: String?
        var event: String?
        /// Tells flaws of one rule and place apart.
        var detail = ""
    }

    var key: Key
    var advice: String
}
