import Synchronization

/// Runs asynchronous work on the thread that waits for it.
///
/// Starting Swift's own threads takes longer than a turn, and a process that answers one event doesn't need them.
final class WaitingThread: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var isAsleep = false
    }

    private let state = Mutex(State())
    private let wake: (read: Descriptor, write: Descriptor)

    /// Creates the thread's queue; `nil` if the system has no file descriptors left.
    init?() {
        guard let wake = Descriptor.pipe() else { return nil }
        self.wake = wake
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let wasAsleep = state.withLock { state in
            state.jobs.append(job)
            defer { state.isAsleep = false }
            return state.isAsleep
        }
        if wasAsleep { wake.write.signal() }
    }

    /// Runs queued work, present and future, on the calling thread.
    func run() -> Never {
        while true {
            let jobs = state.withLock { state in
                defer { state.jobs = [] }
                state.isAsleep = state.jobs.isEmpty
                return state.jobs
            }
            for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
            if jobs.isEmpty {
                wake.read.waitUntilReadable()
                wake.read.drain()
            }
        }
    }
}
