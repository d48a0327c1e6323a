/// Whether the person confirmed an intent or a slot: `confirmationStatus`.
public struct ConfirmationStatus: OpenVocabulary {
    /// Nobody asked.
    public static let none: Self = "NONE"
    /// They said yes.
    public static let confirmed: Self = "CONFIRMED"
    /// They said no.
    public static let denied: Self = "DENIED"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
