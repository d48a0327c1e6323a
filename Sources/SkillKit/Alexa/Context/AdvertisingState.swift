/// How advertisements know a person: `Advertising` of a context.
public struct AdvertisingState: WireObject {
    /// An identifier that the person can reset.
    public var advertisingID: String?
    /// Whether the person wants no advertisements made for them; `limitAdTracking` on the wire.
    public var limitsTracking: Bool?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("advertisingId", \.advertisingID)
        .field("limitAdTracking", \.limitsTracking)
}
