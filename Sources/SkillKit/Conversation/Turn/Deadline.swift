/// The moment by which something must be done.
public struct Deadline: Sendable {
    private let left: @Sendable () -> Duration
    private let wait: @Sendable () async throws -> Void

    /// One that never comes.
    public static let never = Deadline(
        left: { .seconds(3_155_760_000) },
        wait: { try await Task.sleep(for: .seconds(3_155_760_000)) }
    )

    private init(left: @escaping @Sendable () -> Duration, wait: @escaping @Sendable () async throws -> Void) {
        self.left = left
        self.wait = wait
    }

    /// Creates a deadline.
    /// - Parameters:
    ///   - limit: How far away it is.
    ///   - clock: The clock that measures it.
    public init<C: Clock<Duration>>(after limit: Duration, by clock: C) {
        let end = clock.now.advanced(by: limit)
        self.init(
            left: { clock.now.duration(to: end) },
            wait: { try await clock.sleep(until: end, tolerance: nil) }
        )
    }

    /// The time left; negative after the deadline.
    public var remaining: Duration { left() }

    /// Waits until the deadline.
    /// - Throws: `CancellationError` if the task is cancelled first.
    func passed() async throws { try await wait() }
}
