/// How a turn asks Alexa's services: over which network, where, and with which token.
struct ServiceAccess: Sendable {
    private let transport: any HTTPTransport
    private let origin: HTTPOrigin
    private let token: String

    init(_ turn: Turn) throws(ServiceAccessError) {
        guard let transport = turn.transport else { throw .noTransport }
        let system = turn.systemContext
        guard let endpoint = system?.apiEndpoint, let token = system?.apiAccessToken, !token.isEmpty else {
            throw .noToken
        }
        // Otherwise anyone who can send a message could make this skill send requests to any host that it can reach.
        guard let origin = HTTPOrigin(endpoint), origin.scheme == .https, Self.isAmazon(origin.address.host) else {
            throw .foreignEndpoint
        }
        self.transport = transport
        self.origin = origin
        self.token = token
    }

    /// `api.amazonalexa.com`, `api.eu.amazonalexa.com`, and `api.fe.amazon.com`, as Amazon's reference has it for the Far East.
    private static func isAmazon(_ host: String) -> Bool {
        let host = host.lowercased()
        return host.hasSuffix(".amazonalexa.com") || host == "api.fe.amazon.com"
    }

    /// Sends a request with the token.
    func send(_ request: HTTPRequest, within limit: Duration) async throws(HTTPError) -> HTTPResponse {
        var request = request
        request.fields["Authorization"] = "Bearer \(token)"
        return try await transport.send(request, to: origin, within: limit)
    }
}

/// Why a turn cannot ask Alexa's services.
enum ServiceAccessError: Error {
    /// The skill has no transport.
    case noTransport
    /// The request has no address or no token: it is not from Alexa, or from a test.
    case noToken
    /// The request's address is not one of Amazon's over TLS, so the token is not sent there.
    case foreignEndpoint
}
