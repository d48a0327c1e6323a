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
    /// Whether the device measures at all; of devices with a person's own system, such as phones.
    public var locationServices: LocationServices?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("timestamp", \.timestamp)
        .field("coordinate", \.coordinate)
        .field("altitude", \.altitude)
        .field("heading", \.heading)
        .field("speed", \.speed)
        .field("locationServices", \.locationServices)
}
