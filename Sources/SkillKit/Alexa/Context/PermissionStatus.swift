/// Whether a permission was granted: `status` of a scope.
public enum PermissionStatus: OpenVocabulary {
    /// `GRANTED`: the person agreed.
    case granted
    /// `DENIED`: the person did not, or took it back.
    case denied
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.granted, .denied]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .granted: "GRANTED"
        case .denied: "DENIED"
        case .other(let value): value
        }
    }
}
