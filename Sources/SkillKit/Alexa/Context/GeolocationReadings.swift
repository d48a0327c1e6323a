extension Geolocation {
    /// A place on Earth: `coordinate`.
    public struct Coordinate: WireObject {
        /// The latitude, in degrees, north of the equator positive; from -90 to 90.
        public var latitude: Double?
        /// The longitude, in degrees, east of Greenwich positive; from -180 to 180.
        public var longitude: Double?
        /// How far off that may be, in metres.
        public var accuracy: Double?
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
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
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
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
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
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
        /// Members that this version has no name for, kept as they came.
        public var members: [String: JSON] = [:]

        /// Creates it with no member at all.
        public init() {}

        public static let fields = WireFields<Self>()
            .field("speedInMetersPerSecond", \.speed)
            .field("accuracyInMetersPerSecond", \.accuracy)
    }
}
