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
public enum PlayBehavior: OpenVocabulary {
    /// `ENQUEUE`: after all that waits
    case enqueue
    /// `REPLACE_ALL`: now, and forget all that waits
    case replaceAll
    /// `REPLACE_ENQUEUED`: after what is going on, and forget all that waits
    case replaceEnqueued
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.enqueue, .replaceAll, .replaceEnqueued]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .enqueue: "ENQUEUE"
        case .replaceAll: "REPLACE_ALL"
        case .replaceEnqueued: "REPLACE_ENQUEUED"
        case .other(let value): value
        }
    }
}
