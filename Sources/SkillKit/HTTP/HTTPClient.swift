import Synchronization

/// Talks HTTP/1.1 to one server, keeping connections open for further requests.
///
/// It does only what a skill needs: no redirects, no proxies, no cookies, no compression, no TLS. One thread of its own
/// waits for the network and no other does, and a request can be cancelled at any time. Any number of requests may run at once.
public final class HTTPClient: Sendable {
    /// The most idle connections that are kept open.
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
    /// A repeatable request that finds its kept connection closed is sent once more, on a new one.
    /// - Parameters:
    ///   - request: The request.
    ///   - limit: How long it may take in total; forever unless given.
    /// - Returns: The answer.
    /// - Throws: Why there is no answer. A response with an error status is an answer.
    public func send(_ request: HTTPRequest, within limit: Duration? = nil) async throws(HTTPError) -> HTTPResponse {
        let end = ContinuousClock.now + (limit ?? .seconds(86_400 * 365))
        let bytes = request.bytes(for: address)
        if let kept = keptConnection() {
            do throws(HTTPError) {
                return try await exchange(bytes, on: kept, until: end)
            } catch .closed where request.isRepeatable && !kept.hasAnswered {
                // A server may close a connection at any time, even while a request is on its way.
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

    /// A kept connection that is still open.
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
            // If an address silently drops everything, the next one must still have time.
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
