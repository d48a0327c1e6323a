/// Runs each piece of work on a new thread.
///
/// Asynchronous work should not block its thread, but some does. This way it blocks nothing else:
/// Swift has only as many threads of its own as the machine has processors.
final class OwnThreads: TaskExecutor {
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let hasStarted = DetachedThread.start { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        // Work is never lost, even if no thread is left.
        if !hasStarted { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
