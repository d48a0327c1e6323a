/// What happened to the skill, and when: the content of `AlexaSkillEvent.*`.
public struct SkillEvent: WirePart {
    /// What belongs to the event; some have none.
    public var body: SkillEventBody?
    /// When it happened.
    public var createdAt: Timestamp?
    /// When it was sent.
    public var publishedAt: Timestamp?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("body", \.body)
        .field("eventCreationTime", \.createdAt)
        .field("eventPublishingTime", \.publishedAt)
}

/// What belongs to an event of the skill: `body`.
public struct SkillEventBody: WireObject {
    /// The linked account's token: a secret.
    public var accessToken: String?
    /// The permissions that are granted now.
    public var acceptedPermissions: [SkillPermission]?
    /// The same for a single person of the household.
    public var acceptedPersonPermissions: [SkillPermission]?
    /// What is subscribed to now.
    public var subscriptions: [SkillSubscription]?
    /// Whether data about the person may be kept: `PERSISTED`, `NOT_PERSISTED`.
    public var persistenceStatus: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("accessToken", \.accessToken)
        .field("acceptedPermissions", \.acceptedPermissions)
        .field("acceptedPersonPermissions", \.acceptedPersonPermissions)
        .field("subscriptions", \.subscriptions)
        .field("userInformationPersistenceStatus", \.persistenceStatus)
}

/// A permission: an element of `acceptedPermissions`.
public struct SkillPermission: WireObject {
    /// Its name, such as `alexa::household:lists:read`.
    public var scope: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("scope", \.scope)
}

/// A subscription: an element of `subscriptions`.
public struct SkillSubscription: WireObject {
    /// The proactive event's name.
    public var eventName: String?
    /// The notification's topic.
    public var topicID: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("eventName", \.eventName)
        .field("topicId", \.topicID)
}
