/// What the device is and does while it sends a request: the `context` object of an envelope.
public struct Context: Sendable, Hashable {
    /// The member `System`: application, user, device.
    public var system: System?
    /// The state of other interfaces (`AudioPlayer`, `Viewport`, ...), as it came.
    public var members: [String: JSON]

    /// The member `System` of a context.
    public struct System: Sendable, Hashable {
        /// The skill that the message is meant for.
        public var application: Identified<ApplicationKind>?
        /// The account that talks to the skill.
        public var user: Identified<UserKind>?
        /// The device that the person talks to.
        public var device: Identified<DeviceKind>?
        /// Its other members, as they came.
        public var members: [String: JSON]

        /// Creates a system context.
        public init(
            application: Identified<ApplicationKind>? = nil,
            user: Identified<UserKind>? = nil,
            device: Identified<DeviceKind>? = nil
        ) {
            self.application = application
            self.user = user
            self.device = device
            members = [:]
        }
    }

    /// Creates a context.
    public init(system: System?, members: [String: JSON] = [:]) {
        self.system = system
        self.members = members
    }
}

extension Context: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        system = try container.decodeIfPresent(System.self, forKey: "System")
        members = try container.members(besides: ["System"])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(system, forKey: "System")
    }
}

extension Context.System: Codable {
    private static let known: Set<String> = ["application", "user", "device"]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        application = try container.decodeIfPresent(Identified<ApplicationKind>.self, forKey: "application")
        user = try container.decodeIfPresent(Identified<UserKind>.self, forKey: "user")
        device = try container.decodeIfPresent(Identified<DeviceKind>.self, forKey: "device")
        members = try container.members(besides: Self.known)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(application, forKey: "application")
        try container.encodeIfPresent(user, forKey: "user")
        try container.encodeIfPresent(device, forKey: "device")
    }
}
