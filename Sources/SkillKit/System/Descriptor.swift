#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file descriptor that is closed when nobody holds it any more.
final class Descriptor: Sendable {
    let number: Int32

    /// Takes over an open descriptor, and lets it neither block nor outlive this program in another.
    init(_ number: Int32) {
        self.number = number
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    }

    deinit { close(number) }

    /// A pipe, for one thread to wake another that waits for descriptors.
    /// - Returns: Both ends; `nil` if the system has no descriptors left.
    static func pipe() -> (read: Descriptor, write: Descriptor)? {
        var ends: [Int32] = [-1, -1]
        #if canImport(Glibc)
        let status = Glibc.pipe(&ends)
        #elseif canImport(Musl)
        let status = Musl.pipe(&ends)
        #else
        let status = Darwin.pipe(&ends)
        #endif
        guard status == 0 else { return nil }
        return (Descriptor(ends[0]), Descriptor(ends[1]))
    }

    /// Writes one byte; that a full pipe takes none is as good.
    func signal() {
        var byte: UInt8 = 0
        _ = write(number, &byte, 1)
    }

    /// Reads whatever is there.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(number, &bytes, bytes.count) == bytes.count {}
    }

    /// Waits until there is something to read; it may wake without.
    func waitUntilReadable() {
        var entry = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        _ = poll(&entry, 1, -1)
    }

    /// Whether there is something to read, or the other side has gone.
    var isReadable: Bool {
        var entry = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) != 0
    }
}
