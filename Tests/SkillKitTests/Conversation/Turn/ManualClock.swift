import Synchronization

/// A clock whose time passes when a test says so.
final class ManualClock: Clock {
    struct Instant: InstantProtocol, Hashable {
        var offset: Duration = .zero
        func advanced(by duration: Duration) -> Self { Self(offset: offset + duration) }
        func duration(to other: Self) -> Duration { other.offset - offset }
        static func < (first: Self, second: Self) -> Bool { first.offset < second.offset }
    }

    private struct State {
        var now = Instant()
        var sleepers: [(end: Instant, continuation: CheckedContinuation<Void, Never>)] = []
        /// Who waits until so many sleep.
        var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())
    let minimumResolution = Duration.zero
    var now: Instant { state.withLock { $0.now } }

    /// Sleeps; a sleep that is cancelled goes on until its time, for nobody waits for it then.
    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        await withCheckedContinuation { continuation in
            let woken: [CheckedContinuation<Void, Never>] = state.withLock { state in
                guard state.now < deadline else { return [continuation] }
                state.sleepers.append((deadline, continuation))
                let count = state.sleepers.count
                let ready = state.watchers.filter { $0.count <= count }.map(\.continuation)
                state.watchers.removeAll { $0.count <= count }
                return ready
            }
            woken.forEach { $0.resume() }
        }
        try Task.checkCancellation()
    }

    /// Lets time pass.
    func advance(by duration: Duration) {
        let woken = state.withLock { state in
            state.now = state.now.advanced(by: duration)
            let now = state.now
            let woken = state.sleepers.filter { $0.end <= now }.map(\.continuation)
            state.sleepers.removeAll { $0.end <= now }
            return woken
        }
        woken.forEach { $0.resume() }
    }

    /// Waits until so many sleep.
    func sleepers(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isReady = state.withLock { state in
                if state.sleepers.count >= count { return true }
                state.watchers.append((count, continuation))
                return false
            }
            if isReady { continuation.resume() }
        }
    }
}
