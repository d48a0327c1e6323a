/// Which stream to play, and when: what `AudioPlayer.Play` holds.
public struct AudioPlayback: WirePart {
    /// When it is played.
    public var playBehavior: PlayBehavior?
    /// The stream, and what to show with it.
    public var item: AudioItem?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("playBehavior", \.playBehavior)
        .field("audioItem", \.item)
}

/// When something is played, or said, in respect of what is going on: `playBehavior`.
public struct PlayBehavior: OpenVocabulary {
    /// After all that waits
    public static let enqueue: Self = "ENQUEUE"
    /// Now, and forget all that waits
    public static let replaceAll: Self = "REPLACE_ALL"
    /// After what is going on, and forget all that waits
    public static let replaceEnqueued: Self = "REPLACE_ENQUEUED"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
