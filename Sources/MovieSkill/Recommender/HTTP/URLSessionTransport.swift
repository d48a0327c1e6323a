#if HTTPS
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif
import SkillKit
import Synchronization

/// Over URLSession, which has TLS.
///
/// It obeys the same rules as the socket client: no redirects, no cookies, no cache, and no more than 1 MB.
struct URLSessionTransport: ServiceTransport {
    private let url: ServiceURL
    private let session: URLSession

    init(_ url: ServiceURL) {
        self.url = url
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        session = URLSession(configuration: configuration)
    }

    func send(_ request: HTTPRequest, within limit: Duration) async throws(HTTPError) -> HTTPResponse {
        guard let target = URL(string: "\(url.scheme.rawValue)://\(url.address)\(request.target)") else {
            throw .unknownHost(url.address.host)
        }
        var outgoing = URLRequest(url: target)
        outgoing.timeoutInterval = max(limit / .seconds(1), 0.01)
        outgoing.setValue("application/json", forHTTPHeaderField: "Accept")
        for (name, value) in request.fields { outgoing.setValue(value, forHTTPHeaderField: name) }
        let task = session.dataTask(with: outgoing)
        let exchange = Exchange(url.address)
        task.delegate = exchange
        // Its own limit begins anew with every byte.
        let watch = Task {
            try await Task.sleep(for: limit)
            exchange.finish(.failure(.timedOut))
            task.cancel()
        }
        defer { watch.cancel() }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchange.begin(continuation)
                task.resume()
            }
        } onCancel: {
            exchange.finish(.failure(.cancelled))
            task.cancel()
        }
        return try outcome.get()
    }
}

/// One request and what comes of it.
private final class Exchange: NSObject, URLSessionDataDelegate, Sendable {
    private static let limit = HTTPLimits().body

    private struct State {
        var continuation: CheckedContinuation<Result<HTTPResponse, HTTPError>, Never>?
        var outcome: Result<HTTPResponse, HTTPError>?
        var response = HTTPResponse(status: 0)
    }

    private let address: HTTPAddress
    private let state = Mutex(State())

    init(_ address: HTTPAddress) { self.address = address }

    func begin(_ continuation: CheckedContinuation<Result<HTTPResponse, HTTPError>, Never>) {
        let outcome = state.withLock { state in
            if state.outcome == nil { state.continuation = continuation }
            return state.outcome
        }
        if let outcome { continuation.resume(returning: outcome) }
    }

    /// The first outcome counts.
    func finish(_ outcome: Result<HTTPResponse, HTTPError>) {
        let continuation = state.withLock { state in
            if state.outcome == nil { state.outcome = outcome }
            defer { state.continuation = nil }
            return state.continuation
        }
        continuation?.resume(returning: outcome)
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        state.withLock { $0.response.status = status }
        guard response.expectedContentLength <= Self.limit else {
            finish(.failure(.tooLarge(limit: Self.limit)))
            return completionHandler(.cancel)
        }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = state.withLock { state in
            guard state.response.body.count + data.count <= Self.limit else { return true }
            state.response.body += data
            return false
        }
        guard isTooLarge else { return }
        finish(.failure(.tooLarge(limit: Self.limit)))
        dataTask.cancel()
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // Where a service sends people is not for a skill to follow; the status says so.
        completionHandler(nil)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        switch (error as? URLError)?.code {
        case nil where error == nil: finish(.success(state.withLock { $0.response }))
        case .timedOut: finish(.failure(.timedOut))
        case .cancelled: finish(.failure(.cancelled))
        case .cannotFindHost, .dnsLookupFailed: finish(.failure(.unknownHost(address.host)))
        case .networkConnectionLost: finish(.failure(.closed))
        default: finish(.failure(.unreachable(address)))
        }
    }
}
#endif
