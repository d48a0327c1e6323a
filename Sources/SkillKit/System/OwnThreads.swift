/// Runs each piece of work on a new thread.
///
/// Work that blocks its thread, which asynchronous work should not and some does, then keeps nobody else from running:
/// Swift's own threads are as many as the machine has processors.
final class OwnThreads: TaskExecutor {
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let hasStarted = DetachedThread.start { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        // Work is never lost, also where no thread is left.
        if !hasStarted { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
}
