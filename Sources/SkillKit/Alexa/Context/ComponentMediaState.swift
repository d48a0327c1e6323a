/// What a document's media player does: `state`.
public struct ComponentMediaState: OpenVocabulary {
    /// Nothing.
    public static let idle: Self = "idle"
    /// It plays.
    public static let playing: Self = "playing"
    /// It was paused.
    public static let paused: Self = "paused"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
