import Synchronization

/// Keeps the memory of sessions, for devices whose messages don't carry it.
public protocol SessionStore: Sendable {
    /// What a session remembers; `nil` if it is new or over.
    func memory(of session: String) async throws -> JSON?

    /// Stores what a session remembers, or forgets a session that is over.
    func keep(_ memory: JSON?, of session: String) async throws
}

/// Keeps a limited number of recent sessions in memory.
///
/// When there are too many, the session that has been idle longest is forgotten, and would start over.
public final class SessionMemory: SessionStore {
    private struct Sessions {
        var memories: [String: (memory: JSON, turn: Int)] = [:]
        var turns = 0
    }

    private let limit: Int
    private let sessions = Mutex(Sessions())

    /// Creates an empty store.
    /// - Parameter limit: The most sessions that are kept.
    public init(limit: Int = 1000) { self.limit = max(limit, 1) }

    /// How many sessions are kept.
    public var count: Int { sessions.withLock { $0.memories.count } }

    public func memory(of session: String) -> JSON? { sessions.withLock { $0.memories[session]?.memory } }

    public func keep(_ memory: JSON?, of session: String) {
        sessions.withLock { sessions in
            sessions.turns += 1
            sessions.memories[session] = memory.map { ($0, sessions.turns) }
            guard sessions.memories.count > limit,
                let oldest = sessions.memories.min(by: { $0.value.turn < $1.value.turn })
            else { return }
            sessions.memories[oldest.key] = nil
        }
    }
}
