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
public struct LocationServicesStatus: OpenVocabulary {
    /// They run.
    public static let running: Self = "RUNNING"
    /// They do not.
    public static let stopped: Self = "STOPPED"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Whether Alexa may use a system's location services: `access`.
public struct LocationServicesAccess: OpenVocabulary {
    /// It may.
    public static let enabled: Self = "ENABLED"
    /// It may not.
    public static let disabled: Self = "DISABLED"
    /// Nobody knows.
    public static let unknown: Self = "UNKNOWN"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
