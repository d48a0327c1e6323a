/// The shape of a screen: `shape` of a viewport.
public enum ViewportShape: OpenVocabulary {
    /// `RECTANGLE`: a rectangle.
    case rectangle
    /// `ROUND`: a circle.
    case round
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.rectangle, .round]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .rectangle: "RECTANGLE"
        case .round: "ROUND"
        case .other(let value): value
        }
    }
}
