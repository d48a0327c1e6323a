/// A way to reach HTTP servers.
///
/// ``HTTPClient`` is one, and so is `URLSessionTransport`, which has TLS and comes with the trait `HTTPS`.
public protocol HTTPTransport: Sendable {
    /// Sends a request to a server, and reads the answer.
    /// - Parameters:
    ///   - request: The request.
    ///   - origin: The server.
    ///   - limit: How long it may take in total; forever if `nil`.
    /// - Returns: The answer, whatever its status.
    /// - Throws: Why there is no answer.
    func send(
        _ request: HTTPRequest,
        to origin: HTTPOrigin,
        within limit: Duration?
    ) async throws(HTTPError) -> HTTPResponse
}

/// A client sends everything to its own server, whichever server it is meant for: a stand-in in tests, or a proxy on this
/// machine that adds TLS.
extension HTTPClient: HTTPTransport {
    /// Sends a request to this client's ``address``, and reads the answer.
    public func send(
        _ request: HTTPRequest,
        to origin: HTTPOrigin,
        within limit: Duration?
    ) async throws(HTTPError) -> HTTPResponse {
        try await send(request, within: limit)
    }
}
