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

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
