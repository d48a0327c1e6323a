#if Workbench
/// How long an exploration has waited for each backend, and which it no longer tries.
struct BackendTimes: Sendable {
    /// A turn that takes less time is not slow, whatever the machine and the build.
    private static let quick = Duration.milliseconds(30)

    private struct Entry {
        var turns = 0
        var slow = 0
        var waited = Duration.zero
    }

    private var entries: [Entry]
    private let share: Duration?

    /// - Parameters:
    ///   - count: The number of backends.
    ///   - patience: How long to wait for all of them together; forever if `nil`.
    init(_ count: Int, patience: Duration?) {
        entries = Array(repeating: Entry(), count: count)
        share = patience.map { $0 / max(count, 1) }
    }

    /// Notes how long a turn over a backend took.
    mutating func add(_ time: Duration, for backend: Int) {
        entries[backend].turns += 1
        guard time >= Self.quick else { return }
        entries[backend].slow += 1
        entries[backend].waited += time
    }

    /// Whether a backend has had its share.
    func isUsedUp(_ backend: Int) -> Bool { share.map { entries[backend].waited >= $0 } ?? false }

    /// The backends that used up their share before everything was tried, with their names.
    func slow(_ names: [String?]) -> [SlowBackend] {
        entries.indices.filter(isUsedUp).map { index in
            let entry = entries[index]
            return SlowBackend(name: names[index], turns: entry.turns, turnTime: entry.waited / max(entry.slow, 1))
        }
    }
}

/// A backend that an exploration stopped trying, because it had waited for it long enough.
public struct SlowBackend: Sendable, Hashable, CustomStringConvertible {
    /// The backend's name in the plan; `nil` for the skill's own.
    public let name: String?
    /// The number of turns that were tried with it.
    public let turns: Int
    /// How long the slow ones among these took on average.
    public let turnTime: Duration

    public var description: String {
        let who = name.map { "the backend '\($0)'" } ?? "the skill's own backend"
        return
            "\(who) takes \(turnTime.microseconds / 1000) ms a turn; gave up on it after \(turns.counted("turn"))"
    }
}
#endif
