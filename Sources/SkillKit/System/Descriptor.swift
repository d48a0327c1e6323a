/// A file descriptor that is closed when its last reference goes away.
final class Descriptor: Sendable {
    let number: Int32

    /// Takes ownership of an open descriptor, and makes it non-blocking and closed on exec.
    init(_ number: Int32) {
        self.number = number
        Libc.keepFromBlocking(number)
    }

    deinit { Libc.closeDescriptor(number) }

    /// A pipe with which one thread wakes another that is waiting for descriptors.
    /// - Returns: Both ends; `nil` if the system has no descriptors left.
    static func pipe() -> (read: Descriptor, write: Descriptor)? {
        guard let (read, write) = try? Libc.makePipe() else { return nil }
        return (Descriptor(read), Descriptor(write))
    }

    /// Writes one byte; if the pipe is full, the reader wakes anyway.
    func signal() {
        _ = withUnsafeBytes(of: UInt8(0)) { byte in try? Libc.writeSome(number, byte) }
    }

    /// Reads whatever is there.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        let whole = bytes.count
        while bytes.withUnsafeMutableBytes({ try? Libc.readSome(number, into: $0) }) == whole {}
    }

    /// Waits until there is something to read; may return early.
    func waitUntilReadable() {
        _ = try? Libc.waitForAny([(number, .readable)])
    }

    /// Whether there is something to read, or the other side has gone.
    var isReadable: Bool {
        (try? Libc.waitForAny([(number, .readable)], milliseconds: 0)) != [false]
    }
}
