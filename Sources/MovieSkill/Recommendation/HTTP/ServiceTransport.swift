import SkillKit

/// A way to reach a recommendation service.
protocol ServiceTransport: Sendable {
    /// Reads a target.
    /// - Parameters:
    ///   - request: The request.
    ///   - limit: How long it may take.
    /// - Returns: The answer, whatever its status.
    /// - Throws: ``HTTPError``.
    func send(_ request: HTTPRequest, within limit: Duration) async throws(HTTPError) -> HTTPResponse
}

/// Over plain sockets.
struct SocketTransport: ServiceTransport {
    let client: HTTPClient

    func send(_ request: HTTPRequest, within limit: Duration) async throws(HTTPError) -> HTTPResponse {
        try await client.send(request, within: limit)
    }
}
