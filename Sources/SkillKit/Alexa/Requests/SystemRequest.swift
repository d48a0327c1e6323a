/// What went wrong with an earlier response.
///
/// Nothing may answer it.
public enum SystemRequest: Sendable, Hashable {
    /// `System.ExceptionEncountered`: a response could not be used
    case exceptionEncountered(SystemException)
}

extension SystemRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("System.ExceptionEncountered", exceptionEncountered)
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .exceptionEncountered(let part): ("System.ExceptionEncountered", part)
        }
    }
}

/// Which response could not be used, and why: the content of `System.ExceptionEncountered`.
public struct SystemException: WirePart {
    /// Why.
    public var error: SystemError?
    /// The request that had it as its answer.
    public var cause: SystemErrorCause?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("error", \.error)
        .field("cause", \.cause)
}

/// Why a response could not be used: `error`.
public struct SystemError: WireObject {
    /// The kind of error.
    public var type: SystemErrorType?
    /// A description of it.
    public var message: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("message", \.message)
}

/// The kinds of error of a response that could not be used: `type` of its `error`.
public struct SystemErrorType: OpenVocabulary {
    /// It breaks a rule of the wire.
    public static let invalidResponse: Self = "INVALID_RESPONSE"
    /// The device could not be reached.
    public static let deviceCommunicationError: Self = "DEVICE_COMMUNICATION_ERROR"
    /// Alexa failed.
    public static let internalServiceError: Self = "INTERNAL_SERVICE_ERROR"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// The request behind an error: `cause`.
public struct SystemErrorCause: WireObject {
    /// Its identifier.
    public var requestID: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("requestId", \.requestID)
}
