/// Whether the person confirmed an intent or a slot: `confirmationStatus`.
public enum ConfirmationStatus: OpenVocabulary {
    /// `NONE`: nobody asked.
    case none
    /// `CONFIRMED`: they said yes.
    case confirmed
    /// `DENIED`: they said no.
    case denied
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.none, .confirmed, .denied]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .none: "NONE"
        case .confirmed: "CONFIRMED"
        case .denied: "DENIED"
        case .other(let value): value
        }
    }
}
