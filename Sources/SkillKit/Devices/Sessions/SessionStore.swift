/// Keeps the memory of sessions, for devices whose messages don't carry it.
public protocol SessionStore: Sendable {
    /// What a session remembers; `nil` if it is new, over or expired.
    func memory(of session: String) async throws -> JSON?

    /// Stores what a session remembers, or forgets a session that is over.
    func keep(_ memory: JSON?, of session: String) async throws
}

/// How much a store of sessions keeps, and for how long.
public struct SessionLimits: Sendable, Hashable {
    /// The most sessions; when there are more, the one that has been idle longest is forgotten.
    public var sessions: Int
    /// The most bytes of all memories together, as JSON; the idle ones go first here, too.
    public var bytes: Int
    /// How long a session may be idle before it is over.
    public var idle: Duration

    /// Creates limits.
    /// - Parameters:
    ///   - sessions: The most sessions; 1000 unless given.
    ///   - bytes: The most bytes of all memories together; 16 MB unless given.
    ///   - idle: How long a session may be idle; 30 minutes unless given.
    public init(sessions: Int = 1000, bytes: Int = 16_777_216, idle: Duration = .seconds(1800)) {
        self.sessions = max(sessions, 1)
        self.bytes = max(bytes, 0)
        self.idle = idle
    }
}
