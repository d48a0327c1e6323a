/// What a document's media player does: `state`.
public enum ComponentMediaState: OpenVocabulary {
    /// `idle`: nothing.
    case idle
    /// `playing`: it plays.
    case playing
    /// `paused`: it was paused.
    case paused
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.idle, .playing, .paused]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .idle: "idle"
        case .playing: "playing"
        case .paused: "paused"
        case .other(let value): value
        }
    }
}
