import Synchronization

/// Keeps a limited number of recent sessions in memory.
///
/// When there are too many, the session that has been idle longest is forgotten, and would start over.
public final class SessionMemory: SessionStore {
    private struct Entry {
        let memory: JSON
        let bytes: Int
        let turn: Int
        let time: Duration
    }

    private struct Sessions {
        var entries: [String: Entry] = [:]
        var bytes = 0
        var turns = 0

        mutating func forget(_ session: String) {
            guard let entry = entries.removeValue(forKey: session) else { return }
            bytes -= entry.bytes
        }
    }

    private let limits: SessionLimits
    /// The time since the store was created.
    private let elapsed: @Sendable () -> Duration
    private let sessions = Mutex(Sessions())

    /// Creates an empty store.
    /// - Parameters:
    ///   - limits: How much is kept, and for how long.
    ///   - clock: Tells how long sessions have been idle.
    public init(_ limits: SessionLimits = SessionLimits(), clock: some Clock<Duration> = ContinuousClock()) {
        self.limits = limits
        let start = clock.now
        elapsed = { start.duration(to: clock.now) }
    }

    /// Creates an empty store with a limit on the number of sessions only.
    public convenience init(limit: Int) { self.init(SessionLimits(sessions: limit)) }

    /// How many sessions are kept.
    public var count: Int { sessions.withLock { $0.entries.count } }

    public func memory(of session: String) -> JSON? {
        let now = elapsed()
        return sessions.withLock { sessions in
            guard let entry = sessions.entries[session] else { return nil }
            guard now - entry.time <= limits.idle else {
                sessions.forget(session)
                return nil
            }
            return entry.memory
        }
    }

    public func keep(_ memory: JSON?, of session: String) {
        let now = elapsed()
        let bytes = memory.map { $0.text().count + session.utf8.count } ?? 0
        sessions.withLock { sessions in
            sessions.forget(session)
            sessions.turns += 1
            guard let memory, bytes <= limits.bytes else { return }
            sessions.entries[session] = Entry(memory: memory, bytes: bytes, turn: sessions.turns, time: now)
            sessions.bytes += bytes
            while sessions.entries.count > limits.sessions || sessions.bytes > limits.bytes,
                let oldest = sessions.entries.min(by: { $0.value.turn < $1.value.turn })
            {
                sessions.forget(oldest.key)
            }
        }
    }
}
