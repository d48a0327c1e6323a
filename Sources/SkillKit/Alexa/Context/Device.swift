/// The device that the person talks to: `device`.
public struct Device: WireObject {
    /// The identifier, opaque to a skill; `deviceId` on the wire.
    ///
    /// Another one after the skill was disabled and enabled again.
    public var id: String?
    /// The same for all skills of a vendor; absent unless Amazon agreed to that.
    public var persistentEndpointID: String?
    /// The interfaces that the device has; absent when the request does not say.
    public var supportedInterfaces: SupportedInterfaces?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    /// Creates a device with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("deviceId", \.id)
        .field("persistentEndpointId", \.persistentEndpointID)
        .field("supportedInterfaces", \.supportedInterfaces)

    /// Whether the device has an interface; it has none when the request does not say.
    public func supports(_ interface: DeviceInterface) -> Bool { supportedInterfaces?.contains(interface) ?? false }
}
