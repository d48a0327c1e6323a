/// Which stream could not be played, and why: what `AudioPlayer.PlaybackFailed` holds.
public struct PlaybackFailure: WirePart {
    /// What the skill called the stream.
    public var token: String?
    /// Why it could not be played.
    public var error: PlaybackError?
    /// What the player does instead.
    public var currentPlaybackState: PlaybackState?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("error", \.error)
        .field("currentPlaybackState", \.currentPlaybackState)
}
