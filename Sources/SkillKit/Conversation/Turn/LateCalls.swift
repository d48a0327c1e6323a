import Synchronization

/// Runs calls that may be late, and abandons those that are.
///
/// Each call has a thread of its own. At its deadline it is cancelled and abandoned, whether or not it obeys. Abandoned
/// calls that are still running are counted, and if there are too many, no new one is started.
final class LateCalls: Sendable {
    /// The most abandoned calls that may still be running.
    static let most = 64

    private let leftBehind = Mutex(0)

    /// Runs a call, and returns its value or why there is none.
    func outcome<Value: Sendable>(
        until deadline: Deadline,
        _ call: @escaping @Sendable () async throws -> Value
    ) async -> Result<Value, any Error> {
        do { return .success(try await run(until: deadline, call)) } catch { return .failure(error) }
    }

    /// Runs a call.
    /// - Parameters:
    ///   - deadline: When to abandon it.
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

/// Why a conversation's reply was abandoned.
public enum LateReplyError: LoggableError, Hashable {
    /// There was no reply by the turn's deadline.
    case late
    /// The conversation was not asked, because too many earlier late calls are still running.
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

/// Keeps the first of several outcomes; one task may wait for it.
private final class FirstOutcome<Value: Sendable>: Sendable {
    private enum State {
        case open
        case awaited(CheckedContinuation<Value, any Error>)
        case settled(Result<Value, any Error>)
    }

    private let state = Mutex(State.open)

    /// The outcome, once there is one.
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
