/// What belongs to a `SessionEndedRequest`: why the session ended.
///
/// Nothing that a skill answers is spoken.
public struct SessionEndedRequest: Sendable, Hashable {
    /// Why the session ended.
    public var reason: SessionEndedReason?
    /// What failed, when the reason is ``SessionEndedReason/error``.
    public var error: Failure?

    /// What failed.
    public struct Failure: Sendable, Hashable {
        /// The kind of error, such as `INVALID_RESPONSE`.
        public var type: String?
        /// Alexa's words about it.
        public var message: String?
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON]

        /// Creates an error.
        public init(type: String?, message: String?) {
            self.type = type
            self.message = message
            members = [:]
        }
    }

    /// Creates the end of a session.
    public init(reason: SessionEndedReason?, error: Failure? = nil) {
        self.reason = reason
        self.error = error
    }
}

extension SessionEndedRequest.Failure: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        type = try container.decodeIfPresent(String.self, forKey: "type")
        message = try container.decodeIfPresent(String.self, forKey: "message")
        members = try container.members(besides: ["type", "message"])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(type, forKey: "type")
        try container.encodeIfPresent(message, forKey: "message")
    }
}
