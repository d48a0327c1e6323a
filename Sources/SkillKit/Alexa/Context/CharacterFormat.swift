/// What a character is made of: `format` of a character display.
public struct CharacterFormat: OpenVocabulary {
    /// Seven bars.
    public static let sevenSegment: Self = "SEVEN_SEGMENT"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
