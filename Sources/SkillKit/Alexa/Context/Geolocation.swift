/// Where a device is: `Geolocation` of a context.
///
/// A device sends what it measured; all of it is absent while location services are off.
public struct Geolocation: WireObject {
    /// When it was measured.
    public var timestamp: Timestamp?
    /// The place.
    public var coordinate: Coordinate?
    /// The height; absent where the device can't tell.
    public var altitude: Altitude?
    /// The direction that it moves in; absent where the device can't tell.
    public var heading: Heading?
    /// How fast it moves; absent where the device can't tell.
    public var speed: Speed?
    /// Whether the device finds out where it is; only for devices with a system of their own, such as phones.
    public var locationServices: LocationServices?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("timestamp", \.timestamp)
        .field("coordinate", \.coordinate)
        .field("altitude", \.altitude)
        .field("heading", \.heading)
        .field("speed", \.speed)
        .field("locationServices", \.locationServices)
}

extension Geolocation {
    /// A place on Earth: `coordinate`.
    public struct Coordinate: WireObject {
        /// The latitude, in degrees, north of the equator positive; from -90 to 90.
        public var latitude: Double?
        /// The longitude, in degrees, east of Greenwich positive; from -180 to 180.
        public var longitude: Double?
        /// How far off that may be, in metres.
        public var accuracy: Double?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("latitudeInDegrees", \.latitude)
            .field("longitudeInDegrees", \.longitude)
            .field("accuracyInMeters", \.accuracy)
    }
}

extension Geolocation {
    /// A height: `altitude`.
    public struct Altitude: WireObject {
        /// The height, in metres.
        public var altitude: Double?
        /// How far off that may be, in metres.
        public var accuracy: Double?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("altitudeInMeters", \.altitude)
            .field("accuracyInMeters", \.accuracy)
    }
}

extension Geolocation {
    /// A direction: `heading`.
    public struct Heading: WireObject {
        /// The direction, in degrees clockwise from north.
        public var direction: Double?
        /// How far off that may be, in degrees.
        public var accuracy: Double?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("directionInDegrees", \.direction)
            .field("accuracyInDegrees", \.accuracy)
    }
}

extension Geolocation {
    /// A speed: `speed`.
    public struct Speed: WireObject {
        /// The speed, in metres a second.
        public var speed: Double?
        /// How far off that may be, in metres a second.
        public var accuracy: Double?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("speedInMetersPerSecond", \.speed)
            .field("accuracyInMetersPerSecond", \.accuracy)
    }
}

/// Whether a device finds out where it is: `locationServices`.
public struct LocationServices: WireObject {
    /// Whether its system's location services run.
    public var status: LocationServicesStatus?
    /// Whether Alexa may use them.
    public var access: LocationServicesAccess?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
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

    /// Wraps any word, as it is on the wire.
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

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
