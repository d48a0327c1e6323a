/// Why a session ended: `reason` of a session-ended request.
public enum SessionEndedReason: OpenVocabulary {
    /// `USER_INITIATED`: the person said so.
    case userInitiated
    /// `ERROR`: something failed; the request's error says what.
    case error
    /// `EXCEEDED_MAX_REPROMPTS`: nothing was said, or nothing that was understood.
    case exceededMaxReprompts
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.userInitiated, .error, .exceededMaxReprompts]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .userInitiated: "USER_INITIATED"
        case .error: "ERROR"
        case .exceededMaxReprompts: "EXCEEDED_MAX_REPROMPTS"
        case .other(let value): value
        }
    }
}
