import Synchronization

/// Talks HTTP/1.1 to one server, and keeps connections open for the next request.
///
/// It does what a skill needs and no more: no redirects, no proxies, no cookies, no compression, no TLS. No thread waits for
/// the network but one of its own, and a request can be cancelled at any time. Any number of requests may run at once.
public final class HTTPClient: Sendable {
    /// The most open connections that are kept for later.
    private static let mostIdle = 8

    /// The server.
    public let address: HTTPAddress
    private let limits: HTTPLimits
    private let reactor: Once<Result<Reactor, HTTPError>>
    private let lookup = NameLookup()
    private let idle = Mutex<[HTTPConnection]>([])

    /// Creates a client; nothing is connected yet.
    public init(_ address: HTTPAddress, limits: HTTPLimits = HTTPLimits()) {
        self.address = address
        self.limits = limits
        reactor = Once { Result { () throws(HTTPError) in try Reactor() } }
    }

    /// Sends a request, and reads the answer.
    ///
    /// A request that is repeatable and finds that a connection kept open was closed is sent once more, on a new one.
    /// - Parameters:
    ///   - request: The request.
    ///   - limit: How long it may take in all; for ever unless given.
    /// - Returns: The answer.
    /// - Throws: Why there is no answer. One with a status that tells of an error is an answer.
    public func send(_ request: HTTPRequest, within limit: Duration? = nil) async throws(HTTPError) -> HTTPResponse {
        let end = ContinuousClock.now + (limit ?? .seconds(86_400 * 365))
        let bytes = request.bytes(for: address)
        if let kept = keptConnection() {
            do throws(HTTPError) {
                return try await exchange(bytes, on: kept, until: end)
            } catch .closed where request.isRepeatable && !kept.hasAnswered {
                // A server may close a connection at any time, also while a request is on its way to it.
            }
        }
        return try await exchange(bytes, on: connect(until: end), until: end)
    }

    private func exchange(
        _ bytes: [UInt8],
        on connection: HTTPConnection,
        until end: ContinuousClock.Instant
    ) async throws(HTTPError) -> HTTPResponse {
        let (response, isReusable) = try await connection.exchange(bytes, limits, until: end)
        if isReusable { idle.withLock { if $0.count < Self.mostIdle { $0.append(connection) } } }
        return response
    }

    /// A connection that was kept and is still open.
    private func keptConnection() -> HTTPConnection? {
        while let connection = idle.withLock({ $0.popLast() }) {
            if connection.isOpen { return connection }
        }
        return nil
    }

    private func connect(until end: ContinuousClock.Instant) async throws(HTTPError) -> HTTPConnection {
        let reactor = try reactor.get().get()
        let addresses = try await lookup.addresses(of: address, reactor, until: end)
        for (place, socketAddress) in addresses.enumerated() {
            // One address of several that swallows everything must leave time for the next.
            let share = ContinuousClock.now.duration(to: end) / (addresses.count - place)
            do throws(HTTPError) {
                let end = min(end, ContinuousClock.now + share)
                if let socket = try await Socket.connect(to: socketAddress, reactor, until: end) {
                    return HTTPConnection(socket)
                }
            } catch .timedOut where ContinuousClock.now < end {
            }
        }
        throw .unreachable(address)
    }
}
