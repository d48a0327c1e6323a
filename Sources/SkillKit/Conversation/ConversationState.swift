/// Where in a dialogue a person is, and all that must be remembered of it.
///
/// It travels in the session attributes from turn to turn. Make it an enum, so that `switch` stays exhaustive, label
/// the payload of each case, and store identifiers, not copies of things: the whole is to stay below 4 KB.
public protocol ConversationState: Classified, Codable, Equatable {
    /// The version of its form on the wire; raise it when an older state can no longer be read. 1 unless declared.
    static var version: Int { get }

    /// Reads a state that an earlier version stored; does not unless declared.
    /// - Parameters:
    ///   - stored: What stands in the session under `skillkit`.
    ///   - version: The version it was stored with, if it says so.
    /// - Returns: The state, or `nil` to start anew.
    static func migrate(_ stored: JSON, from version: Int?) -> Self?
}

extension ConversationState {
    public static var version: Int { 1 }
    public static func migrate(_ stored: JSON, from version: Int?) -> Self? { nil }
}
