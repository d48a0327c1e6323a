/// A kind of character display: an element of `supportedProfiles`.
public struct CharacterProfile: OpenVocabulary {
    /// A clock with four characters.
    public static let fourCharacterClock: Self = "FOUR_CHARACTER_CLOCK"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
