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
public struct PlaybackErrorType: OpenVocabulary {
    /// Nobody knows why
    public static let mediaErrorUnknown: Self = "MEDIA_ERROR_UNKNOWN"
    /// The address of the stream is wrong, or it is not allowed
    public static let mediaErrorInvalidRequest: Self = "MEDIA_ERROR_INVALID_REQUEST"
    /// The stream's server can't be reached
    public static let mediaErrorServiceUnavailable: Self = "MEDIA_ERROR_SERVICE_UNAVAILABLE"
    /// The stream's server failed
    public static let mediaErrorInternalServerError: Self = "MEDIA_ERROR_INTERNAL_SERVER_ERROR"
    /// The device failed
    public static let mediaErrorInternalDeviceError: Self = "MEDIA_ERROR_INTERNAL_DEVICE_ERROR"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
