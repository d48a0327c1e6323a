import SkillKit

/// A recommendation service: `GET <base>/recommend?movie_name=<title>`.
struct RecommendationService: Sendable {
    /// The pause before a second try.
    private static let pause = Duration.milliseconds(50)

    let url: ServiceURL
    private let transport: any HTTPTransport

    /// - Parameter url: Where it is.
    /// - Throws: ``ServiceURL/AddressError/noTLS``.
    init(_ url: ServiceURL) throws(ServiceURL.AddressError) {
        self.url = url
        switch url.origin.scheme {
        case .http: transport = HTTPClient(url.origin.address)
        case .https:
            #if HTTPS || Workbench
            transport = URLSessionTransport()
            #else
            throw .noTLS
            #endif
        }
    }

    /// Asks for films that are similar to one.
    /// - Parameters:
    ///   - title: The film's title, as the service should look it up.
    ///   - deadline: When to give up.
    ///   - traceID: The distributed trace that the turn belongs to, for the header `X-Amzn-Trace-Id`.
    /// - Returns: What the service says.
    /// - Throws: ``HTTPError`` or ``ServiceError``.
    func films(like title: String, until deadline: Deadline, traceID: String?) async throws -> ServiceAnswer {
        var request = HTTPRequest.get("\(url.path)/recommend?movie_name=\(title.percentEncoded)")
        if let traceID { request.fields["X-Amzn-Trace-Id"] = traceID }
        let half = deadline.remaining / 2
        do {
            return try await answer(request, deadline)
        } catch  where Self.mayPass(error) && deadline.remaining > half {
            // Asking again is harmless, and there is time.
            try await Task.sleep(for: Self.pause)
            return try await answer(request, deadline)
        }
    }

    private func answer(_ request: HTTPRequest, _ deadline: Deadline) async throws -> ServiceAnswer {
        try ServiceAnswer(await transport.send(request, to: url.origin, within: deadline.remaining))
    }

    /// Whether the same request may succeed a moment later.
    private static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case HTTPError.closed, HTTPError.unreachable: true
        case ServiceError.status(let status): (502...504).contains(status)
        default: false
        }
    }
}
