/// The device that the person talks to: `device`.
public struct Device: WireObject {
    /// The identifier, opaque to a skill; `deviceId` on the wire.
    ///
    /// It changes when the skill is disabled and enabled again.
    public var id: String?
    /// The same for all skills of a vendor; absent unless Amazon agreed to that.
    public var persistentEndpointID: String?
    /// The interfaces that the device has; absent when the request does not say.
    public var supportedInterfaces: SupportedInterfaces?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
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

/// The interfaces that a device has: `supportedInterfaces`.
public struct SupportedInterfaces: Sendable, Hashable {
    /// What the device says of each interface that it has.
    public var interfaces: [DeviceInterface: InterfaceSupport]
    /// Interfaces whose value is not an object, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates the interfaces of a device.
    public init(_ interfaces: [DeviceInterface: InterfaceSupport] = [:]) { self.interfaces = interfaces }

    /// What the device says of an interface; `nil` when it has none, or says nothing that can be read.
    public subscript(interface: DeviceInterface) -> InterfaceSupport? {
        get { interfaces[interface] }
        set { interfaces[interface] = newValue }
    }

    /// Whether the device has an interface.
    ///
    /// It does if its name is present with any value but `null` and `false`: some devices write `[]` for `{}`.
    public func contains(_ interface: DeviceInterface) -> Bool {
        if interfaces[interface] != nil { return true }
        switch members[interface.rawValue] {
        case nil, .null?, .bool(false)?: return false
        case .bool?, .integer?, .number?, .long?, .string?, .array?, .object?: return true
        }
    }
}

extension SupportedInterfaces: ExpressibleByArrayLiteral {
    /// Creates the interfaces of a device that says nothing more of them.
    public init(arrayLiteral interfaces: DeviceInterface...) {
        self.init(Dictionary(interfaces.map { ($0, InterfaceSupport()) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension SupportedInterfaces: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        guard scanned.kind == .object else { throw scanned.misfit("an object") }
        self.init([:])
        for (name, value) in scanned.members {
            let name = try String(name)
            if interfaces[DeviceInterface(rawValue: name)] != nil || members[name] != nil { continue }
            if let support = try? InterfaceSupport(value) {
                interfaces[DeviceInterface(rawValue: name)] = support
            } else {
                members[name] = value.json
            }
        }
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            for (interface, support) in interfaces { writer.member(interface.rawValue) { support.write(to: &$0) } }
        }
    }
}

/// An interface that a device may have: the name of a member of `supportedInterfaces`.
public struct DeviceInterface: OpenVocabulary {
    /// Advertisements between streams.
    public static let advertisement: Self = "Alexa.Advertisement"
    /// Data of the skill on the device.
    public static let dataStore: Self = "Alexa.DataStore"
    /// Packages (widgets) of the skill on the device.
    public static let packageManager: Self = "Alexa.DataStore.PackageManager"
    /// Documents on a screen.
    public static let apl: Self = "Alexa.Presentation.APL"
    /// Documents on a character display.
    public static let aplt: Self = "Alexa.Presentation.APLT"
    /// Web pages on a screen.
    public static let html: Self = "Alexa.Presentation.HTML"
    /// Opening apps.
    public static let appLink: Self = "AppLink"
    /// Streams of audio.
    public static let audioPlayer: Self = "AudioPlayer"
    /// The older templates on a screen.
    public static let display: Self = "Display"
    /// Where the device is.
    public static let geolocation: Self = "Geolocation"
    /// A way to go, in a car.
    public static let navigation: Self = "Navigation"
    /// Videos.
    public static let videoApp: Self = "VideoApp"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a device says of an interface that it has: a member of `supportedInterfaces`.
///
/// Most interfaces have nothing to say: `{}`.
public struct InterfaceSupport: WireObject {
    /// The runtime that shows the skill's documents; only for `Alexa.Presentation.APL`, `.APLT` and `.HTML`.
    public var runtime: InterfaceRuntime?
    /// The version of the templates, such as `1.0`; only for `Display`.
    public var templateVersion: String?
    /// The version of the markup in them, such as `1.0`; only for `Display`.
    public var markupVersion: String?
    /// The version of the interface; only for `AppLink`.
    public var version: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("runtime", \.runtime)
        .field("templateVersion", \.templateVersion)
        .field("markupVersion", \.markupVersion)
        .field("version", \.version)
}

/// What shows documents on a device: `runtime`.
public struct InterfaceRuntime: WireObject {
    /// The newest version of the language that it knows, such as `2024.1`.
    public var maxVersion: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("maxVersion", \.maxVersion)
}
