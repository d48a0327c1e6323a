/// What the audio player does: `AudioPlayer` of a context, `currentPlaybackState` of a failed playback.
public struct PlaybackState: WireObject {
    /// What the skill called the stream; absent in a context unless the skill was the last to play one.
    public var token: String?
    /// How far it is, in milliseconds from its start; absent in a context unless the skill was the last to play one.
    public var offsetInMilliseconds: Int?
    /// What the player does.
    public var playerActivity: PlayerActivity?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("offsetInMilliseconds", \.offsetInMilliseconds)
        .field("playerActivity", \.playerActivity)
}

/// What an audio player can be doing: `playerActivity`.
public struct PlayerActivity: OpenVocabulary {
    /// It plays
    public static let playing: Self = "PLAYING"
    /// It was paused
    public static let paused: Self = "PAUSED"
    /// The stream came to its end
    public static let finished: Self = "FINISHED"
    /// It waits for the stream
    public static let bufferUnderrun: Self = "BUFFER_UNDERRUN"
    /// Nothing has been played
    public static let idle: Self = "IDLE"
    /// It was stopped
    public static let stopped: Self = "STOPPED"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
