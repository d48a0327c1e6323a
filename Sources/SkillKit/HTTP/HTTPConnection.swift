import Synchronization

/// A connection to an HTTP server, for one exchange after another.
final class HTTPConnection: Sendable {
    private let socket: Socket
    private let answered = Mutex(false)

    init(_ socket: Socket) { self.socket = socket }

    /// Whether the server has neither closed the connection nor sent anything unrequested.
    var isOpen: Bool { socket.isQuiet }

    /// Whether any byte of the answer to the last request has arrived.
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
            // A server that rejects the request early may have said why before it closed the connection.
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
