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

/// Which response could not be used, and why: what `System.ExceptionEncountered` holds.
public struct SystemException: WirePart {
    /// Why.
    public var error: SystemError?
    /// The request that had it as its answer.
    public var cause: SystemErrorCause?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("error", \.error)
        .field("cause", \.cause)
}

/// Why a response could not be used: `error`.
public struct SystemError: WireObject {
    /// The kind of error.
    public var type: SystemErrorType?
    /// Words about it.
    public var message: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("message", \.message)
}

/// The kinds of error of a response that could not be used: `type` of its `error`.
public enum SystemErrorType: OpenVocabulary {
    /// `INVALID_RESPONSE`: it breaks a rule of the wire
    case invalidResponse
    /// `DEVICE_COMMUNICATION_ERROR`: the device could not be reached
    case deviceCommunicationError
    /// `INTERNAL_SERVICE_ERROR`: Alexa failed
    case internalServiceError
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.invalidResponse, .deviceCommunicationError, .internalServiceError]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .invalidResponse: "INVALID_RESPONSE"
        case .deviceCommunicationError: "DEVICE_COMMUNICATION_ERROR"
        case .internalServiceError: "INTERNAL_SERVICE_ERROR"
        case .other(let value): value
        }
    }
}

/// The request behind an error: `cause`.
public struct SystemErrorCause: WireObject {
    /// Its identifier.
    public var requestID: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("requestId", \.requestID)
}
