/// Whether a device finds out where it is: `locationServices`.
public struct LocationServices: WireObject {
    /// Whether its system's location services run.
    public var status: LocationServicesStatus?
    /// Whether Alexa may use them.
    public var access: LocationServicesAccess?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("status", \.status)
        .field("access", \.access)
}

/// Whether a system's location services run: `status`.
public enum LocationServicesStatus: OpenVocabulary {
    /// `RUNNING`: they run.
    case running
    /// `STOPPED`: they do not.
    case stopped
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.running, .stopped]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .running: "RUNNING"
        case .stopped: "STOPPED"
        case .other(let value): value
        }
    }
}

/// Whether Alexa may use a system's location services: `access`.
public enum LocationServicesAccess: OpenVocabulary {
    /// `ENABLED`: it may.
    case enabled
    /// `DISABLED`: it may not.
    case disabled
    /// `UNKNOWN`: nobody knows.
    case unknown
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.enabled, .disabled, .unknown]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .enabled: "ENABLED"
        case .disabled: "DISABLED"
        case .unknown: "UNKNOWN"
        case .other(let value): value
        }
    }
}
