/// Which stream, and how far it is: what all types `AudioPlayer.*` but `PlaybackFailed` hold.
public struct PlaybackProgress: WirePart {
    /// What the skill called the stream.
    public var token: String?
    /// How far it is, in milliseconds from its start.
    public var offsetInMilliseconds: Int?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("offsetInMilliseconds", \.offsetInMilliseconds)
}
