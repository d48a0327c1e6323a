/// Buttons that move about on a screen: an element of `keyboard`.
public enum ViewportKeyboard: OpenVocabulary {
    /// `DIRECTION`: up, down, left, right, and one to select.
    case direction
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.direction]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .direction: "DIRECTION"
        case .other(let value): value
        }
    }
}
