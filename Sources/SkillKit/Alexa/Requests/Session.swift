/// The session that a request belongs to: the `session` object of an envelope, without its attributes.
public struct Session: Sendable, Hashable {
    /// Whether this is the session's first request; `new` on the wire.
    public var isNew: Bool?
    /// The session's identifier; `sessionId` on the wire.
    public var id: String?
    /// The skill that the message is meant for.
    public var application: Application?
    /// The account that talks to the skill.
    public var user: User?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates a session.
    public init(
        isNew: Bool?,
        id: String?,
        application: Application? = nil,
        user: User? = nil
    ) {
        self.isNew = isNew
        self.id = id
        self.application = application
        self.user = user
        members = [:]
    }
}

extension Session {
    init(from container: KeyedDecodingContainer<MemberKey>, besides attributes: Set<String>) throws {
        var read = attributes
        isNew = try container.ifFits(Bool.self, "new", &read)
        id = try container.ifFits(String.self, "sessionId", &read)
        application = try container.ifFits(Application.self, "application", &read)
        user = try container.ifFits(User.self, "user", &read)
        members = try container.members(besides: read)
    }

    func encode(to container: inout KeyedEncodingContainer<MemberKey>) throws {
        try container.encode(members: members)
        try container.encodeIfPresent(isNew, forKey: "new")
        try container.encodeIfPresent(id, forKey: "sessionId")
        try container.encodeIfPresent(application, forKey: "application")
        try container.encodeIfPresent(user, forKey: "user")
    }
}
