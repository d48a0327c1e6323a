/// The content of a `SessionEndedRequest`: why the session ended.
///
/// Nothing that a skill answers is spoken.
public struct SessionEndedRequest: WirePart {
    /// Why the session ended.
    public var reason: SessionEndedReason?
    /// What failed, when the reason is ``SessionEndedReason/error``.
    public var error: SessionError?

    /// What failed: `error`.
    public struct SessionError: WireObject {
        /// The kind of error, such as `INVALID_RESPONSE`.
        public var type: String?
        /// Alexa's words about it.
        public var message: String?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates an error.
        public init(type: String?, message: String?) {
            self.type = type
            self.message = message
        }

        /// Creates an error that says nothing.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("type", \.type)
            .field("message", \.message)
    }

    /// Creates the end of a session.
    public init(reason: SessionEndedReason?, error: SessionError? = nil) {
        self.reason = reason
        self.error = error
    }

    /// Creates the end of a session that does not say why.
    public init() {}

    static let fields = WireFields<Self>()
        .field("reason", \.reason)
        .field("error", \.error)
}

/// Why a session ended: `reason` of a session-ended request.
public struct SessionEndedReason: OpenVocabulary {
    /// The person said so.
    public static let userInitiated: Self = "USER_INITIATED"
    /// Something failed; the request's error says what.
    public static let error: Self = "ERROR"
    /// Nothing was said, or nothing that was understood.
    public static let exceededMaxReprompts: Self = "EXCEEDED_MAX_REPROMPTS"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
