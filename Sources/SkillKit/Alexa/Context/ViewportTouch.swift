/// How a screen can be touched: an element of `touch`.
public enum ViewportTouch: OpenVocabulary {
    /// `SINGLE`: with one finger.
    case single
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.single]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .single: "SINGLE"
        case .other(let value): value
        }
    }
}
