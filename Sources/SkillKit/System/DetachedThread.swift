#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread of its own for work that blocks, which no thread of Swift's own may do.
package enum DetachedThread {
    /// Starts work on a new thread.
    /// - Returns: Whether the system had a thread left; if not, nothing was done.
    package static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return false }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        // The same everywhere; by itself it is between 128 KB and 8 MB.
        pthread_attr_setstacksize(&attributes, 2 << 20)
        #if canImport(Glibc)
        var thread = pthread_t()
        #else
        var thread: pthread_t?
        #endif
        let held = Unmanaged.passRetained(Work(run: work))
        let status = pthread_create(
            &thread,
            &attributes,
            { pointer in
                // Optional on one platform, and not on another.
                let pointer: UnsafeMutableRawPointer? = pointer
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
                return nil
            },
            held.toOpaque()
        )
        if status != 0 { held.release() }
        return status == 0
    }

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
