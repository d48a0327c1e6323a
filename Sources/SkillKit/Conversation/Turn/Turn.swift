/// One turn of a conversation: the request and where it came from, without the conversation's state.
public struct Turn: Sendable {
    /// What was asked.
    public var request: Request
    /// The session; `nil` for a request that belongs to none.
    public var session: Session?
    /// What the device is and does, decoded when somebody looks.
    public var context: LazyContext
    /// Whether the session came with a state that can't be used: of another version, unreadable or too large.
    ///
    /// The conversation is at its start again, and the person does not know: a word of welcome helps.
    public var hasLostState = false

    /// Creates a turn.
    public init(request: Request, session: Session?, context: LazyContext) {
        self.request = request
        self.session = session
        self.context = context
    }

    /// The identifier of the skill that the message is meant for, from the session or else from the context.
    /// - Throws: ``SkillError/malformed(_:)`` when it has to look at the context and that is not of its shape.
    public func applicationID() throws(SkillError) -> String? {
        if let id = session?.application?.id { return id }
        return try context.system()?.application?.id
    }

    /// The identifier of the account that talks to the skill, from the session or else from the context.
    /// - Throws: ``SkillError/malformed(_:)`` when it has to look at the context and that is not of its shape.
    public func userID() throws(SkillError) -> String? {
        if let id = session?.user?.id { return id }
        return try context.system()?.user?.id
    }
}
