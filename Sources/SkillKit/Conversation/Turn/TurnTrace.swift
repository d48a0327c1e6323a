import Synchronization

/// What happens in a turn while it is under way: how long it has left, where its time goes, what is worth noting.
///
/// A conversation finds it in ``Turn/trace``, and hands it, or the deadline, to the backends that it asks.
public final class TurnTrace: Sendable {
    /// The parts of a turn whose time is taken.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// Reading the request.
        case decode
        /// The conversation's reply, with what the backend took of it.
        case conversation
        /// Waiting for the backend.
        case backend
        /// Writing the response.
        case encode
    }

    /// By when the conversation must have replied.
    public let deadline: Deadline
    /// The trace that this turn belongs to beyond this program, as Lambda told it: for `X-Amzn-Trace-Id`.
    public let traceID: String?
    private let elapsed: @Sendable () -> Duration
    private let state = Mutex(TurnRecord())

    /// Begins a trace.
    init<C: Clock<Duration>>(deadline: Deadline, clock: C, traceID: String?) {
        self.deadline = deadline
        self.traceID = traceID
        let start = clock.now
        elapsed = { start.duration(to: clock.now) }
    }

    /// Begins a trace without a deadline, for work outside of a skill.
    public convenience init() { self.init(deadline: .never, clock: ContinuousClock(), traceID: nil) }

    /// What has been written down so far.
    var record: TurnRecord { state.withLock { $0 } }

    /// Writes something down.
    func update(_ change: (inout TurnRecord) -> Void) { state.withLock { change(&$0) } }

    /// Takes note of something that the person who runs the skill wants to know.
    ///
    /// - Parameter words: What it is, without what was said and without identifiers: it stands in the log.
    public func note(_ words: String) { update { $0.notices.append(.noted(words)) } }

    /// Does a part of a turn's work, and takes its time.
    public func measure<Value>(_ phase: Phase, _ work: () async throws -> Value) async rethrows -> Value {
        let start = elapsed()
        defer { add(phase, since: start) }
        return try await work()
    }

    /// Does a part of a turn's work that never waits, and takes its time.
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
