/// A file descriptor that is closed when nobody holds it any more.
final class Descriptor: Sendable {
    let number: Int32

    /// Takes over an open descriptor, and lets it neither block nor outlive this program in another.
    init(_ number: Int32) {
        self.number = number
        Libc.keepFromBlocking(number)
    }

    deinit { Libc.closeDescriptor(number) }

    /// A pipe, for one thread to wake another that waits for descriptors.
    /// - Returns: Both ends; `nil` if the system has no descriptors left.
    static func pipe() -> (read: Descriptor, write: Descriptor)? {
        guard let (read, write) = try? Libc.makePipe() else { return nil }
        return (Descriptor(read), Descriptor(write))
    }

    /// Writes one byte; that a full pipe takes none is as good.
    func signal() {
        _ = withUnsafeBytes(of: UInt8(0)) { byte in try? Libc.writeSome(number, byte) }
    }

    /// Reads whatever is there.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        let whole = bytes.count
        while bytes.withUnsafeMutableBytes({ try? Libc.readSome(number, into: $0) }) == whole {}
    }

    /// Waits until there is something to read; it may wake without.
    func waitUntilReadable() {
        _ = try? Libc.waitForAny([(number, .readable)])
    }

    /// Whether there is something to read, or the other side has gone.
    var isReadable: Bool {
        (try? Libc.waitForAny([(number, .readable)], milliseconds: 0)) != [false]
    }
}
