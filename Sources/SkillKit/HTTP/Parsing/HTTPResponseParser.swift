#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads one HTTP answer from bytes as they come, in whatever pieces.
///
/// It holds no more than the limits allow, whatever the server says, and does no input of its own.
struct HTTPResponseParser {
    /// The most answers of the 100s that are passed over before the real one.
    private static let mostInterim = 16

    private enum Step {
        case head
        case body(left: Int)
        case chunkSize
        case chunk(left: Int)
        case chunkEnd
        case trailers
        case untilEnd
        case done
    }

    private let limits: HTTPLimits
    private var step = Step.head
    /// What has come and is not read yet.
    private var bytes: ArraySlice<UInt8> = []
    private var lines: [[UInt8]] = []
    private var headCount = 0
    private var interim = 0
    private var head: HTTPHead?
    private var body = Data()

    init(_ limits: HTTPLimits) { self.limits = limits }

    /// Whether a byte of the answer has come.
    private(set) var hasBegun = false

    /// Whether the connection has ended.
    private var hasEnded = false

    /// The answer, once it is whole, and whether the connection can serve another.
    var response: (HTTPResponse, isReusable: Bool)? {
        guard case .done = step, let head else { return nil }
        // Bytes that nobody asked for belong to no answer: what comes next on this connection can't be trusted.
        let isReusable = head.keepsAlive && bytes.isEmpty && !hasEnded
        return (HTTPResponse(status: head.status, fields: head.fields, body: body), isReusable)
    }

    /// Takes in the next bytes.
    /// - Throws: ``HTTPError/malformed(_:)`` or ``HTTPError/tooLarge(limit:)``.
    mutating func add(_ more: [UInt8]) throws(HTTPError) {
        hasBegun = hasBegun || !more.isEmpty
        // A copy of what is left, so that what was read is let go.
        bytes = bytes + more[...]
        while try advance() {}
    }

    /// Takes in that the connection has ended.
    /// - Throws: ``HTTPError/closed`` when the answer is not whole.
    mutating func end() throws(HTTPError) {
        hasEnded = true
        switch step {
        case .done: break
        case .untilEnd: step = .done
        case .head, .body, .chunkSize, .chunk, .chunkEnd, .trailers: throw .closed
        }
    }

    /// Does one step.
    /// - Returns: Whether there may be another.
    private mutating func advance() throws(HTTPError) -> Bool {
        switch step {
        case .head:
            guard let line = try line() else { return false }
            guard line.isEmpty else {
                // What speaks another protocol may wait for us after its greeting.
                if lines.isEmpty, !line.starts(with: "HTTP/".utf8) { throw HTTPHead.noStatusLine }
                lines.append(line)
                return true
            }
            // Empty lines before an answer are passed over.
            if !lines.isEmpty { try begin(HTTPHead(lines: lines)) }
            return true
        case .body(let left):
            let taken = try take(left)
            step = taken == left ? .done : .body(left: left - taken)
            return taken == left
        case .chunkSize:
            guard let line = try line() else { return false }
            headCount = 0
            let size = try Self.chunkSize(line)
            guard size <= limits.body - body.count else { throw .tooLarge(limit: limits.body) }
            step = size == 0 ? .trailers : .chunk(left: size)
            return true
        case .chunk(let left):
            let taken = try take(left)
            step = taken == left ? .chunkEnd : .chunk(left: left - taken)
            return taken == left
        case .chunkEnd:
            guard let line = try line() else { return false }
            guard line.isEmpty else { throw .malformed("a chunk is longer than it says") }
            step = .chunkSize
            return true
        case .trailers:
            guard let line = try line() else { return false }
            if line.isEmpty { step = .done }
            return true
        case .untilEnd:
            _ = try take(bytes.count)
            return false
        case .done:
            return false
        }
    }

    private mutating func begin(_ head: HTTPHead) throws(HTTPError) {
        lines = []
        headCount = 0
        guard head.status >= 200 else {
            interim += 1
            guard head.status != 101 else { throw .malformed("it switches to another protocol (status 101)") }
            guard interim <= Self.mostInterim else {
                throw .malformed("more than \(Self.mostInterim) interim (1xx) responses")
            }
            return
        }
        self.head = head
        switch try head.framing {
        case .length(let length):
            guard length <= limits.body else { throw .tooLarge(limit: limits.body) }
            step = length == 0 ? .done : .body(left: length)
        case .chunks: step = .chunkSize
        case .untilEnd: step = .untilEnd
        }
    }

    /// Moves at most so many bytes to the body.
    private mutating func take(_ most: Int) throws(HTTPError) -> Int {
        let count = min(most, bytes.count)
        guard body.count + count <= limits.body else { throw .tooLarge(limit: limits.body) }
        body += bytes.prefix(count)
        bytes = bytes.dropFirst(count)
        return count
    }

    /// The next line, without its end; `nil` when it has not come yet.
    private mutating func line() throws(HTTPError) -> [UInt8]? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
            guard headCount + bytes.count <= limits.head else { throw .malformed("its head is too long") }
            return nil
        }
        var line = Array(bytes[..<end])
        headCount += line.count + 1
        guard headCount <= limits.head else { throw .malformed("its head is too long") }
        bytes = bytes[(end + 1)...]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
    }

    /// The size before a chunk; what may stand behind a semicolon is of no interest.
    private static func chunkSize(_ line: [UInt8]) throws(HTTPError) -> Int {
        let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 && $0 != 0x09 }
        let isHex = { (byte: UInt8) in
            (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
        }
        guard !digits.isEmpty, digits.allSatisfy(isHex),
            let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw .malformed("a chunk has no length") }
        return size
    }
}
