/// The content of a `SessionResumedRequest`: the session goes on after a task that the skill had started.
public struct SessionResumedRequest: WirePart {
    /// The task that is over.
    public var cause: ConnectionCompleted?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("cause", \.cause)
}

/// A task that is over: `cause` of a resumed session.
public struct ConnectionCompleted: WireObject {
    /// `ConnectionCompleted`.
    public var type: String?
    /// What the skill sent along to know it again.
    public var token: String?
    /// Whether it went well.
    public var status: ConnectionStatus?
    /// What it gave.
    public var result: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("token", \.token)
        .field("status", \.status)
        .field("result", \.result)
}
