/// What belongs to a `SessionEndedRequest`: why the session ended.
///
/// Nothing that a skill answers is spoken.
public struct SessionEndedRequest: Sendable, Hashable {
    /// Why the session ended.
    public var reason: SessionEndedReason?
    /// What failed, when the reason is ``SessionEndedReason/error``.
    public var error: Failure?

    /// What failed.
    public struct Failure: Sendable, Hashable, Codable {
        /// The kind of error, such as `INVALID_RESPONSE`.
        public var type: String?
        /// Alexa's words about it.
        public var message: String?

        /// Creates an error.
        public init(type: String?, message: String?) {
            self.type = type
            self.message = message
        }
    }

    /// Creates the end of a session.
    public init(reason: SessionEndedReason?, error: Failure? = nil) {
        self.reason = reason
        self.error = error
    }
}
