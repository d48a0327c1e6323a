/// A kind of character display: an element of `supportedProfiles`.
public enum CharacterProfile: OpenVocabulary {
    /// `FOUR_CHARACTER_CLOCK`: a clock with four characters.
    case fourCharacterClock
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.fourCharacterClock]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .fourCharacterClock: "FOUR_CHARACTER_CLOCK"
        case .other(let value): value
        }
    }
}
