import Synchronization

/// A connection to an HTTP server, for one exchange after the other.
final class HTTPConnection: Sendable {
    private let socket: Socket
    private let answered = Mutex(false)

    init(_ socket: Socket) { self.socket = socket }

    /// Whether the server still listens, and has said nothing that nobody asked for.
    var isOpen: Bool { socket.isQuiet }

    /// Whether a byte of an answer has come to the last request.
    var hasAnswered: Bool { answered.withLock { $0 } }

    /// Sends a request, and reads the answer.
    /// - Returns: The answer, and whether the connection can serve another request.
    func exchange(
        _ request: [UInt8],
        _ limits: HTTPLimits,
        until end: ContinuousClock.Instant
    ) async throws(HTTPError) -> (HTTPResponse, isReusable: Bool) {
        answered.withLock { $0 = false }
        var isWhole = true
        do throws(HTTPError) {
            try await socket.write(request, until: end)
        } catch .closed {
            // A server that does not want all of it may have said why before it closed.
            isWhole = false
        }
        var parser = HTTPResponseParser(limits)
        while true {
            let bytes = try await socket.read(until: end)
            if bytes.isEmpty { try parser.end() } else { try parser.add(bytes) }
            if parser.hasBegun { answered.withLock { $0 = true } }
            if let (response, isReusable) = parser.response { return (response, isReusable && isWhole) }
        }
    }
}
