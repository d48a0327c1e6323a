#if Workbench
import Synchronization

/// The turn that an exploration is taking, and the time for all of them.
final class CurrentTurn: Sendable {
    /// How long a turn may go on that was cancelled.
    private static let grace = Duration.seconds(5)

    private let said = Mutex("")

    /// Notes what is said in the turn.
    func note(_ words: String) { said.withLock { $0 = words } }

    /// Does work that takes turns, cancels it when the time is over, and abandons it if it doesn't end then.
    ///
    /// If there is a limit, it has threads of its own, so that it doesn't wait for other work, and no other work for it.
    /// - Parameters:
    ///   - time: How long it may take; without a limit if `nil`.
    ///   - work: The work. It ends early, and doesn't throw, when its task is cancelled.
    /// - Returns: What it returns.
    /// - Throws: What it throws, `CancellationError`, or ``EndlessTurnError``.
    func box<Value: Sendable>(
        within time: Duration?,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let value: Value
        if let time {
            let end = Deadline(after: time + Self.grace, by: ContinuousClock())
            do {
                value = try await LateCalls().run(until: end) { try await Self.cancelling(after: time, work) }
            } catch is LateReplyError {
                throw EndlessTurnError(said: said.withLock { $0 })
            }
        } else {
            value = try await work()
        }
        try Task.checkCancellation()
        return value
    }

    private static func cancelling<Value: Sendable>(
        after time: Duration,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task(executorPreference: OwnThreads()) { try await work() }
        let watch = Task(executorPreference: OwnThreads()) {
            try await Task.sleep(for: time)
            task.cancel()
        }
        defer { watch.cancel() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}

/// A turn of an exploration that went on for five seconds after it was cancelled.
public struct EndlessTurnError: Error, Hashable, CustomStringConvertible {
    /// What was said in it, or what happened instead.
    public let said: String

    public var description: String { "the answer to \"\(said)\" went on for five seconds after it was cancelled" }
}
#endif
