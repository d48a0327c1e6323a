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
public struct ClearBehavior: OpenVocabulary {
    /// Those that wait
    public static let clearEnqueued: Self = "CLEAR_ENQUEUED"
    /// Those that wait, and the one that plays
    public static let clearAll: Self = "CLEAR_ALL"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
