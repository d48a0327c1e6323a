#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads one HTTP answer from bytes as they arrive, in pieces of any size.
///
/// It buffers no more than the limits allow, whatever the server sends, and does no input of its own.
struct HTTPResponseParser {
    /// The most interim (1xx) responses that are skipped before the final one.
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
    /// Bytes that have arrived and are not parsed yet.
    private var bytes: ArraySlice<UInt8> = []
    private var lines: [[UInt8]] = []
    private var headCount = 0
    private var interim = 0
    private var head: HTTPHead?
    private var body = Data()

    init(_ limits: HTTPLimits) { self.limits = limits }

    /// Whether any byte of the answer has arrived.
    private(set) var hasBegun = false

    /// Whether the connection has ended.
    private var hasEnded = false

    /// The answer, once complete, and whether the connection can serve another request.
    var response: (HTTPResponse, isReusable: Bool)? {
        guard case .done = step, let head else { return nil }
        // Unrequested bytes belong to no answer, so nothing further on this connection can be trusted.
        let isReusable = head.keepsAlive && bytes.isEmpty && !hasEnded
        return (HTTPResponse(status: head.status, fields: head.fields, body: body), isReusable)
    }

    /// Adds the next bytes.
    /// - Throws: ``HTTPError/malformed(_:)`` or ``HTTPError/tooLarge(limit:)``.
    mutating func add(_ more: [UInt8]) throws(HTTPError) {
        hasBegun = hasBegun || !more.isEmpty
        // A copy of the rest, so that what was parsed is freed.
        bytes = bytes + more[...]
        while try advance() {}
    }

    /// Notes that the connection has ended.
    /// - Throws: ``HTTPError/closed`` if the answer is incomplete.
    mutating func end() throws(HTTPError) {
        hasEnded = true
        switch step {
        case .done: break
        case .untilEnd: step = .done
        case .head, .body, .chunkSize, .chunk, .chunkEnd, .trailers: throw .closed
        }
    }

    /// Parses one step further.
    /// - Returns: Whether another step may be possible.
    private mutating func advance() throws(HTTPError) -> Bool {
        switch step {
        case .head:
            guard let line = try line() else { return false }
            guard line.isEmpty else {
                // A server of another protocol may send a greeting and then wait for us.
                if lines.isEmpty, !line.starts(with: "HTTP/".utf8) { throw HTTPHead.noStatusLine }
                lines.append(line)
                return true
            }
            // Empty lines before an answer are skipped.
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

    /// Moves at most the given number of bytes to the body.
    private mutating func take(_ most: Int) throws(HTTPError) -> Int {
        let count = min(most, bytes.count)
        guard body.count + count <= limits.body else { throw .tooLarge(limit: limits.body) }
        body += bytes.prefix(count)
        bytes = bytes.dropFirst(count)
        return count
    }

    /// The next line, without its line break; `nil` if it has not arrived yet.
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

    /// The size before a chunk; extensions after a semicolon are ignored.
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
