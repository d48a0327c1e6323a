/// Why a stream could not be played: `error` of a failed playback.
public struct PlaybackError: WireObject {
    /// The kind of error.
    public var type: PlaybackErrorType?
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

/// The kinds of error of a stream that could not be played: `type` of its `error`.
public enum PlaybackErrorType: OpenVocabulary {
    /// `MEDIA_ERROR_UNKNOWN`: nobody knows why
    case mediaErrorUnknown
    /// `MEDIA_ERROR_INVALID_REQUEST`: the address of the stream is wrong, or it is not allowed
    case mediaErrorInvalidRequest
    /// `MEDIA_ERROR_SERVICE_UNAVAILABLE`: the stream's server can't be reached
    case mediaErrorServiceUnavailable
    /// `MEDIA_ERROR_INTERNAL_SERVER_ERROR`: the stream's server failed
    case mediaErrorInternalServerError
    /// `MEDIA_ERROR_INTERNAL_DEVICE_ERROR`: the device failed
    case mediaErrorInternalDeviceError
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [
        .mediaErrorUnknown, .mediaErrorInvalidRequest, .mediaErrorServiceUnavailable, .mediaErrorInternalServerError,
        .mediaErrorInternalDeviceError,
    ]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .mediaErrorUnknown: "MEDIA_ERROR_UNKNOWN"
        case .mediaErrorInvalidRequest: "MEDIA_ERROR_INVALID_REQUEST"
        case .mediaErrorServiceUnavailable: "MEDIA_ERROR_SERVICE_UNAVAILABLE"
        case .mediaErrorInternalServerError: "MEDIA_ERROR_INTERNAL_SERVER_ERROR"
        case .mediaErrorInternalDeviceError: "MEDIA_ERROR_INTERNAL_DEVICE_ERROR"
        case .other(let value): value
        }
    }
}
