/// Which streams to forget: what `AudioPlayer.ClearQueue` holds.
public struct AudioQueueClearing: WirePart {
    /// Which.
    public var clearBehavior: ClearBehavior?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("clearBehavior", \.clearBehavior)
}

/// Which streams to forget: `clearBehavior`.
public enum ClearBehavior: OpenVocabulary {
    /// `CLEAR_ENQUEUED`: those that wait
    case clearEnqueued
    /// `CLEAR_ALL`: those that wait, and the one that plays
    case clearAll
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.clearEnqueued, .clearAll]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .clearEnqueued: "CLEAR_ENQUEUED"
        case .clearAll: "CLEAR_ALL"
        case .other(let value): value
        }
    }
}
