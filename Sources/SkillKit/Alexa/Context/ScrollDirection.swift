/// Which way a region scrolls: `direction`.
public enum ScrollDirection: OpenVocabulary {
    /// `horizontal`: left and right.
    case horizontal
    /// `vertical`: up and down.
    case vertical
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.horizontal, .vertical]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .horizontal: "horizontal"
        case .vertical: "vertical"
        case .other(let value): value
        }
    }
}
