/// The interfaces that a device has: `supportedInterfaces`.
public struct SupportedInterfaces: Sendable, Hashable {
    /// What the device says of each interface that it has.
    public var interfaces: [DeviceInterface: InterfaceSupport]
    /// Interfaces of which it says something that is no object, kept as they came.
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
    /// It does when its name is there, whatever stands with it but `null` and `false`: some write `[]` for `{}`.
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

extension SupportedInterfaces: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        var read: Set<String> = []
        interfaces = try container.allKeys.reduce(into: [:]) { interfaces, key in
            let support = try container.ifFits(InterfaceSupport.self, key, &read)
            interfaces[DeviceInterface(rawValue: key.stringValue)] = support
        }
        members = try container.members(besides: read)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        for (interface, support) in interfaces {
            try container.encode(support, forKey: MemberKey(stringValue: interface.rawValue))
        }
    }
}
