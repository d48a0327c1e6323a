/// What a character is made of: `format` of a character display.
public enum CharacterFormat: OpenVocabulary {
    /// `SEVEN_SEGMENT`: seven bars.
    case sevenSegment
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.sevenSegment]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .sevenSegment: "SEVEN_SEGMENT"
        case .other(let value): value
        }
    }
}
