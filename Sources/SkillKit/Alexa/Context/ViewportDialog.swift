/// Whether audio of the skill may be played as part of the dialogue: `dialog`.
public enum ViewportDialog: OpenVocabulary {
    /// `SUPPORTED`: it may.
    case supported
    /// `UNSUPPORTED`: it may not.
    case unsupported
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.supported, .unsupported]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .supported: "SUPPORTED"
        case .unsupported: "UNSUPPORTED"
        case .other(let value): value
        }
    }
}
