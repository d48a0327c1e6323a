#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One connection to a ``FaultServer``, from its side; it is closed when nobody holds it any more.
public final class FaultConnection: Sendable {
    private let number: Int32
    private let note: @Sendable (String) -> Void

    init(_ number: Int32, _ note: @escaping @Sendable (String) -> Void) {
        self.number = number
        self.note = note
    }

    deinit { close(number) }

    /// The next request, its head and its body; `nil` when the other side has ended.
    public func nextRequest() -> String? {
        var bytes: [UInt8] = []
        var missing = Int.max
        while missing > 0 {
            guard let byte = read(1).first else { return nil }
            bytes.append(byte)
            if missing < .max {
                missing -= 1
            } else if bytes.suffix(4) == Array("\r\n\r\n".utf8) {
                let head = String(decoding: bytes, as: UTF8.self)
                let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
                missing = length.flatMap { Int($0.dropFirst(16)) } ?? 0
            }
        }
        let request = String(decoding: bytes, as: UTF8.self)
        note(request)
        return request
    }

    /// Reads at most so many bytes; none when the other side has ended.
    public func read(_ count: Int) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: count)
        let received = recv(number, &buffer, count, 0)
        return Array(buffer.prefix(max(received, 0)))
    }

    /// Sends text.
    /// - Returns: Whether the other side was still there.
    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends bytes, also such as are no text.
    /// - Returns: Whether the other side was still there.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            #if canImport(Darwin)
            let count = rest.withUnsafeBytes { Darwin.send(number, $0.baseAddress, $0.count, 0) }
            #elseif canImport(Musl)
            let count = rest.withUnsafeBytes { Musl.send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            #else
            let count = rest.withUnsafeBytes { Glibc.send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            #endif
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Sends text a byte at a time.
    public func dribble(_ text: String, every milliseconds: UInt32) {
        for byte in text.utf8 {
            guard send(String(decoding: [byte], as: UTF8.self)) else { return }
            usleep(milliseconds * 1000)
        }
    }

    /// Waits until the other side ends.
    public func waitForEnd() { while !read(4096).isEmpty {} }
}
