/// A thread of its own for work that blocks, which no thread of Swift's own may do.
package enum DetachedThread {
    /// Starts work on a new thread.
    /// - Returns: Whether the system had a thread left; if not, nothing was done.
    package static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
        // The same everywhere; by itself it is between 128 KB and 8 MB.
        Libc.startThread(stack: 2 << 20, work)
    }
}
