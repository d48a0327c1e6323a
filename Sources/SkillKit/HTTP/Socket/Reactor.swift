import Synchronization

/// Waits for any number of descriptors on one thread of its own, so that none of Swift's threads has to.
///
/// The thread starts with the first wait, and ends with the reactor.
final class Reactor: Sendable {
    private let waiting: Waiting

    /// Creates a reactor.
    /// - Throws: ``HTTPError/noDescriptors``.
    init() throws(HTTPError) {
        guard let wake = Descriptor.pipe() else { throw .noDescriptors }
        waiting = Waiting(wake: wake)
    }

    deinit { waiting.stop() }

    /// Waits until a descriptor is ready or has failed; the next call on a failed one reports why.
    /// - Parameters:
    ///   - descriptor: The descriptor; the caller keeps it open.
    ///   - readiness: What to wait for.
    ///   - end: When to give up.
    /// - Throws: ``HTTPError/timedOut`` or ``HTTPError/cancelled``.
    func wait(
        for descriptor: Descriptor,
        _ readiness: Libc.Readiness,
        until end: ContinuousClock.Instant
    ) async throws(HTTPError) {
        let id = waiting.newID()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                waiting.add(Waiter(descriptor: descriptor, readiness: readiness, end: end, continuation), id)
            }
        } onCancel: {
            waiting.cancel(id)
        }
        try outcome.get()
    }
}

private typealias Outcome = Result<Void, HTTPError>

private struct Waiter: Sendable {
    let descriptor: Descriptor
    let readiness: Libc.Readiness
    let end: ContinuousClock.Instant
    let continuation: CheckedContinuation<Outcome, Never>

    init(
        descriptor: Descriptor,
        readiness: Libc.Readiness,
        end: ContinuousClock.Instant,
        _ continuation: CheckedContinuation<Outcome, Never>
    ) {
        self.descriptor = descriptor
        self.readiness = readiness
        self.end = end
        self.continuation = continuation
    }
}

/// The tasks that wait, and the thread that serves them.
private final class Waiting: Sendable {
    private struct State {
        var waiters: [Int: Waiter] = [:]
        var lastID = 0
        var isRunning = false
        var isStopped = false
    }

    private let state = Mutex(State())
    private let wake: (read: Descriptor, write: Descriptor)

    init(wake: (read: Descriptor, write: Descriptor)) { self.wake = wake }

    func newID() -> Int {
        state.withLock { state in
            state.lastID &+= 1
            return state.lastID
        }
    }

    func add(_ waiter: Waiter, _ id: Int) {
        let refusal: HTTPError? = state.withLock { state in
            // A cancellation before this line is seen here; one after it is found by `cancel`.
            if Task.isCancelled { return .cancelled }
            if !state.isRunning {
                state.isRunning = DetachedThread.start { self.run() }
                if !state.isRunning { return .noThreads }
            }
            state.waiters[id] = waiter
            return nil
        }
        if let refusal { waiter.continuation.resume(returning: .failure(refusal)) } else { wake.write.signal() }
    }

    func cancel(_ id: Int) {
        state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume(returning: .failure(.cancelled))
    }

    func stop() {
        state.withLock { $0.isStopped = true }
        wake.write.signal()
    }

    private func run() {
        while true {
            let (waiters, isStopped) = state.withLock { (Array($0.waiters), $0.isStopped) }
            if isStopped { return }
            let awaited = waiters.map { ($0.value.descriptor.number, $0.value.readiness) }
            let now = ContinuousClock.now
            let nearest = waiters.map(\.value.end).min().map { now.duration(to: $0) }
            let milliseconds = nearest?.pollMilliseconds ?? -1
            guard
                let areReady = try? Libc.waitForAny(
                    [(wake.read.number, .readable)] + awaited,
                    milliseconds: milliseconds
                )
            else {
                // Out of memory, or a limit of the system: waits that are impossible time out.
                for (id, _) in waiters { finish(id, .failure(.timedOut)) }
                continue
            }
            if areReady.first == true { wake.read.drain() }
            let after = ContinuousClock.now
            for ((id, waiter), isReady) in zip(waiters, areReady.dropFirst()) {
                if isReady {
                    finish(id, .success(()))
                } else if waiter.end <= after {
                    finish(id, .failure(.timedOut))
                }
            }
        }
    }

    private func finish(_ id: Int, _ outcome: Outcome) {
        state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume(returning: outcome)
    }
}

extension Duration {
    /// For `poll`: rounded up, so that the time is over when `poll` returns; 0 if it is past.
    fileprivate var pollMilliseconds: Int32 {
        guard self > .zero else { return 0 }
        guard self < .seconds(86_400) else { return 86_400_000 }
        let (seconds, attoseconds) = components
        return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }
}
