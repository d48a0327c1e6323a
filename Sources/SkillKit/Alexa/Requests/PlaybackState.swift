/// What the audio player does: `AudioPlayer` of a context, `currentPlaybackState` of a failed playback.
public struct PlaybackState: WireObject {
    /// What the skill called the stream; absent in a context unless the skill was the last to play one.
    public var token: String?
    /// How far it is, in milliseconds from its start; absent in a context unless the skill was the last to play one.
    public var offsetInMilliseconds: Int?
    /// What the player does.
    public var playerActivity: PlayerActivity?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("offsetInMilliseconds", \.offsetInMilliseconds)
        .field("playerActivity", \.playerActivity)
}

/// What an audio player can be doing: `playerActivity`.
public struct PlayerActivity: OpenVocabulary {
    /// It plays.
    public static let playing: Self = "PLAYING"
    /// It was paused.
    public static let paused: Self = "PAUSED"
    /// The stream came to its end.
    public static let finished: Self = "FINISHED"
    /// It waits for the stream.
    public static let bufferUnderrun: Self = "BUFFER_UNDERRUN"
    /// Nothing has been played.
    public static let idle: Self = "IDLE"
    /// It was stopped.
    public static let stopped: Self = "STOPPED"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Why a stream could not be played: `error` of a failed playback.
public struct PlaybackError: WireObject {
    /// The kind of error.
    public var type: PlaybackErrorType?
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

/// The kinds of error of a stream that could not be played: `type` of its `error`.
public struct PlaybackErrorType: OpenVocabulary {
    /// Nobody knows why.
    public static let mediaErrorUnknown: Self = "MEDIA_ERROR_UNKNOWN"
    /// The address of the stream is wrong, or it is not allowed.
    public static let mediaErrorInvalidRequest: Self = "MEDIA_ERROR_INVALID_REQUEST"
    /// The stream's server can't be reached.
    public static let mediaErrorServiceUnavailable: Self = "MEDIA_ERROR_SERVICE_UNAVAILABLE"
    /// The stream's server failed.
    public static let mediaErrorInternalServerError: Self = "MEDIA_ERROR_INTERNAL_SERVER_ERROR"
    /// The device failed.
    public static let mediaErrorInternalDeviceError: Self = "MEDIA_ERROR_INTERNAL_DEVICE_ERROR"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Which stream could not be played, and why: the content of `AudioPlayer.PlaybackFailed`.
public struct PlaybackFailure: WirePart {
    /// What the skill called the stream.
    public var token: String?
    /// Why it could not be played.
    public var error: PlaybackError?
    /// What the player does instead.
    public var currentPlaybackState: PlaybackState?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("error", \.error)
        .field("currentPlaybackState", \.currentPlaybackState)
}

/// Which stream, and how far it is: what all types `AudioPlayer.*` but `PlaybackFailed` hold.
public struct PlaybackProgress: WirePart {
    /// What the skill called the stream.
    public var token: String?
    /// How far it is, in milliseconds from its start.
    public var offsetInMilliseconds: Int?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("offsetInMilliseconds", \.offsetInMilliseconds)
}
