extension Context {
    /// Who and what a request comes from, and how to call Alexa back: `System` of a context.
    public struct System: WireObject {
        /// The skill that the message is meant for.
        public var application: Application?
        /// The account that talks to the skill.
        public var user: User?
        /// The device that the person talks to.
        public var device: Device?
        /// The person, when Alexa recognised the voice; absent otherwise.
        public var person: Person?
        /// The unit where the device is, such as a hotel room; absent if there is none.
        public var unit: SystemUnit?
        /// The address of Alexa's services for this request, such as `https://api.amazonalexa.com`.
        public var apiEndpoint: String?
        /// The token for these services, for as long as the request: a secret.
        public var apiAccessToken: String?
        /// Members that this version doesn't know, kept unchanged.
        public var members: [String: JSON] = [:]

        /// Creates it without members.
        public init() {}

        /// Creates a system context.
        public init(application: Application? = nil, user: User? = nil, device: Device? = nil) {
            self.application = application
            self.user = user
            self.device = device
        }

        public static let fields = WireFields<Self>()
            .field("application", \.application)
            .field("user", \.user)
            .field("device", \.device)
            .field("person", \.person)
            .field("unit", \.unit)
            .field("apiEndpoint", \.apiEndpoint)
            .field("apiAccessToken", \.apiAccessToken)
    }
}

/// The skill that a message is meant for: `application`.
public struct Application: WireObject {
    /// Its identifier, `amzn1.ask.skill.` and so on; `applicationId` on the wire.
    public var id: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates an application with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("applicationId", \.id)
}

/// What devices and people belong to, such as a hotel room: `unit`.
public struct SystemUnit: WireObject {
    /// The identifier for this skill, at most 255 characters; `unitId` on the wire.
    public var id: String?
    /// The same for all skills of a vendor; absent unless Amazon agreed to that.
    public var persistentID: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates a unit with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("unitId", \.id)
        .field("persistentUnitId", \.persistentID)
}
