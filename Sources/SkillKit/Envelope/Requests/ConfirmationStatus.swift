/// Whether the person confirmed an intent or a slot: `confirmationStatus`.
public enum ConfirmationStatus: Sendable, Hashable, Codable, RawRepresentable {
    /// `NONE`: nobody asked.
    case none
    /// `CONFIRMED`: they said yes.
    case confirmed
    /// `DENIED`: they said no.
    case denied
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// Reads any value.
    public init(rawValue: String) {
        switch rawValue {
        case "NONE": self = .none
        case "CONFIRMED": self = .confirmed
        case "DENIED": self = .denied
        default: self = .other(rawValue)
        }
    }

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
