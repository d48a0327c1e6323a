/// Runs blocking work on a thread of its own, because Swift's own threads must never block.
package enum DetachedThread {
    /// Starts work on a new thread.
    /// - Returns: Whether the system had a thread left; if not, the work does not run.
    package static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
        // The same on every platform; the defaults range from 128 KB to 8 MB.
        Libc.startThread(stack: 2 << 20, work)
    }
}
