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
public enum PlayerActivity: OpenVocabulary {
    /// `PLAYING`: it plays
    case playing
    /// `PAUSED`: it was paused
    case paused
    /// `FINISHED`: the stream came to its end
    case finished
    /// `BUFFER_UNDERRUN`: it waits for the stream
    case bufferUnderrun
    /// `IDLE`: nothing has been played
    case idle
    /// `STOPPED`: it was stopped
    case stopped
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.playing, .paused, .finished, .bufferUnderrun, .idle, .stopped]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .playing: "PLAYING"
        case .paused: "PAUSED"
        case .finished: "FINISHED"
        case .bufferUnderrun: "BUFFER_UNDERRUN"
        case .idle: "IDLE"
        case .stopped: "STOPPED"
        case .other(let value): value
        }
    }
}
