import Synchronization

/// Runs what may be late, and leaves it behind when it is.
///
/// A call has a thread of its own. When its deadline has come it is cancelled, and nobody waits any longer, whether it
/// obeys or not. Those that go on are counted, and when there are too many no other is begun.
final class LateCalls: Sendable {
    /// The most calls that may go on although nobody waits for them.
    static let most = 64

    private let leftBehind = Mutex(0)

    /// Runs a call.
    /// - Parameters:
    ///   - deadline: When to give it up.
    ///   - call: The call.
    /// - Returns: Its value.
    /// - Throws: What it throws, or ``LateReplyError``.
    func run<Value: Sendable>(
        until deadline: Deadline,
        _ call: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard leftBehind.withLock({ $0 < Self.most }) else { throw LateReplyError.tooManyLeftBehind }
        let outcome = FirstOutcome<Value>()
        let work = Task(executorPreference: OwnThreads()) {
            let isInTime: Bool
            do { isInTime = outcome.settle(.success(try await call())) } catch {
                isInTime = outcome.settle(.failure(error))
            }
            if !isInTime { self.leftBehind.withLock { $0 -= 1 } }
        }
        let watch = Task {
            try await deadline.passed()
            guard outcome.settle(.failure(LateReplyError.late)) else { return }
            self.leftBehind.withLock { $0 += 1 }
            work.cancel()
        }
        defer { watch.cancel() }
        return try await withTaskCancellationHandler {
            try await outcome.value
        } onCancel: {
            work.cancel()
        }
    }
}

/// Why a conversation was not heard out.
public enum LateReplyError: LoggableError, Hashable {
    /// It had no reply by the turn's deadline.
    case late
    /// It was not even asked: too many earlier calls that were late are still going on.
    case tooManyLeftBehind
}

extension LateReplyError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .late: "there was no reply in time"
        case .tooManyLeftBehind: "too many earlier replies are late and still going on"
        }
    }
}

/// The first of several outcomes; one task may wait for it.
private final class FirstOutcome<Value: Sendable>: Sendable {
    private enum State {
        case open
        case awaited(CheckedContinuation<Value, any Error>)
        case settled(Result<Value, any Error>)
    }

    private let state = Mutex(State.open)

    /// The outcome, as soon as there is one.
    var value: Value {
        get async throws {
            try await withCheckedThrowingContinuation { continuation in
                let settled: Result<Value, any Error>? = state.withLock { state in
                    if case .settled(let outcome) = state { return outcome }
                    state = .awaited(continuation)
                    return nil
                }
                if let settled { continuation.resume(with: settled) }
            }
        }
    }

    /// Offers an outcome.
    /// - Returns: Whether it is the first.
    func settle(_ outcome: Result<Value, any Error>) -> Bool {
        let before = state.withLock { state in
            let before = state
            if case .settled = before { return before }
            state = .settled(outcome)
            return before
        }
        switch before {
        case .open: return true
        case .awaited(let continuation):
            continuation.resume(with: outcome)
            return true
        case .settled: return false
        }
    }
}
