/// Whether audio of the skill may be played as part of the dialogue: `dialog`.
public struct ViewportDialog: OpenVocabulary {
    /// It may.
    public static let supported: Self = "SUPPORTED"
    /// It may not.
    public static let unsupported: Self = "UNSUPPORTED"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
