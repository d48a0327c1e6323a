/// Whether a document has the screen to itself: `presentationType`.
public enum ViewportPresentation: OpenVocabulary {
    /// `STANDARD`: nothing else is in its place.
    case standard
    /// `OVERLAY`: it lies above other things.
    case overlay
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.standard, .overlay]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .standard: "STANDARD"
        case .overlay: "OVERLAY"
        case .other(let value): value
        }
    }
}
