import Synchronization

/// Follows a turn while it runs: how much time is left, where the time goes, and what is worth noting.
///
/// A conversation finds it in ``Turn/trace``, and passes it, or the deadline, to its backends.
public final class TurnTrace: Sendable {
    /// The parts of a turn that are timed.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// Reading the request.
        case decode
        /// The conversation's reply, including the time of the backend.
        case conversation
        /// Waiting for the backend.
        case backend
        /// Writing the response.
        case encode
    }

    /// When the conversation must have replied.
    public let deadline: Deadline
    /// The distributed trace that this turn belongs to, as Lambda passed it: for `X-Amzn-Trace-Id`.
    public let traceID: String?
    /// The time since the turn began.
    let elapsed: @Sendable () -> Duration
    private let state = Mutex(TurnRecord())
    private let tape: Mutex<TurnTape>
    private let meanwhile = Mutex(SpeechMeanwhile())

    /// Begins a trace.
    init<C: Clock<Duration>>(deadline: Deadline, clock: C, traceID: String?, tape: TurnTape = .none) {
        self.deadline = deadline
        self.tape = Mutex(tape)
        self.traceID = traceID
        let start = clock.now
        elapsed = { start.duration(to: clock.now) }
    }

    /// Begins a trace without a deadline, for work outside of a skill.
    public convenience init() { self.init(deadline: .never, clock: ContinuousClock(), traceID: nil) }

    /// What has been recorded so far.
    var record: TurnRecord {
        var record = state.withLock { $0 }
        record.meanwhile = meanwhile.withLock { $0.said }
        return record
    }

    /// What the turn gets from outside.
    func withTape<Value: Sendable>(_ use: (inout sending TurnTape) -> sending Value) -> Value {
        tape.withLock { use(&$0) }
    }

    /// What the turn says before its reply.
    func withSpeechMeanwhile(_ use: (inout SpeechMeanwhile) -> Void) { meanwhile.withLock { use(&$0) } }

    /// Records something.
    func update(_ change: (inout TurnRecord) -> Void) { state.withLock { change(&$0) } }

    /// Notes something that the person who runs the skill should know.
    ///
    /// - Parameter words: What happened, without speech or identifiers: the words are logged.
    public func note(_ words: String) { update { $0.notices.append(.noted(words)) } }

    /// Runs a part of a turn's work, and times it.
    public func measure<Value>(_ phase: Phase, _ work: () async throws -> Value) async rethrows -> Value {
        let start = elapsed()
        defer { add(phase, since: start) }
        return try await work()
    }

    /// Runs a part of a turn's work that never waits, and times it.
    func measure<Value, Failure>(
        _ phase: Phase,
        now work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let start = elapsed()
        defer { add(phase, since: start) }
        return try work()
    }

    private func add(_ phase: Phase, since start: Duration) {
        let time = elapsed() - start
        update { $0.times[phase] = ($0.times[phase] ?? .zero) + time }
    }
}
