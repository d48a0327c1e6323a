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
    /// Reads the members that are not read yet.
    init(from reader: inout WireReader) {
        isNew = reader.ifFits("new")
        id = reader.ifFits("sessionId")
        application = reader.ifFits("application")
        user = reader.ifFits("user")
        members = reader.undeclared()
    }

    func writeMembers(to writer: inout JSONWriter) {
        writer.members(members)
        writer.member("new", ifPresent: isNew)
        writer.member("sessionId", ifPresent: id)
        writer.member("application", ifPresent: application)
        writer.member("user", ifPresent: user)
    }
}
