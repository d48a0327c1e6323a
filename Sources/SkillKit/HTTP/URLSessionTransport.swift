#if HTTPS || Workbench
import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif
import Synchronization

/// A transport over URLSession, which has TLS.
///
/// It obeys the same rules as ``HTTPClient``: no redirects, no cookies, no cache, and no more than 1 MB. Nothing is set up
/// before the first request.
public struct URLSessionTransport: HTTPTransport {
    private let connected = Once { Connected() }

    /// Creates a transport.
    public init() {}

    /// Sends a request to a server, and reads the answer.
    /// - Parameters:
    ///   - request: The request.
    ///   - origin: The server.
    ///   - limit: How long it may take in total; a minute if `nil`.
    /// - Returns: The answer, whatever its status.
    /// - Throws: Why there is no answer.
    public func send(
        _ request: HTTPRequest,
        to origin: HTTPOrigin,
        within limit: Duration?
    ) async throws(HTTPError) -> HTTPResponse {
        guard let target = URL(string: "\(origin)\(request.target)") else {
            throw .unknownHost(origin.address.host)
        }
        let limit = limit ?? .seconds(60)
        var outgoing = URLRequest(url: target)
        // Outside of Apple's systems it counts in whole seconds, rounded down; the timer below is exact.
        outgoing.timeoutInterval = (limit / .seconds(1)).rounded(.up) + 1
        outgoing.httpMethod = request.method.name
        if let body = request.method.body {
            outgoing.httpBody = body
            outgoing.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        outgoing.setValue("application/json", forHTTPHeaderField: "Accept")
        for (name, value) in request.fields { outgoing.setValue(value, forHTTPHeaderField: name) }
        let (session, exchanges) = (connected.get().session, connected.get().exchanges)
        let task = session.dataTask(with: outgoing)
        let exchange = Exchange(origin.address)
        exchanges.add(exchange, for: task)
        // URLSession's own limit starts over with every byte.
        let watch = Task {
            try await Task.sleep(for: limit)
            exchange.finish(.failure(.timedOut))
            task.cancel()
        }
        defer {
            watch.cancel()
            exchanges.remove(task)
        }
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

/// A session of URLSession, and what is on its way there.
private final class Connected: Sendable {
    let exchanges = Exchanges()
    let session: URLSession

    init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        // Not a delegate for each task: outside of Apple's systems those are never called.
        session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: nil)
    }
}

/// One request and its outcome.
private final class Exchange: Sendable {
    private struct State {
        var continuation: CheckedContinuation<Result<HTTPResponse, HTTPError>, Never>?
        var outcome: Result<HTTPResponse, HTTPError>?
        var response = HTTPResponse(status: 0)
    }

    static let limit = HTTPLimits().body
    let address: HTTPAddress
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

    /// Finishes with everything that was received.
    func finish() { finish(.success(state.withLock { $0.response })) }

    /// Receives the beginning of an answer.
    /// - Returns: Whether to go on.
    func take(status: Int, length: Int64) -> Bool {
        state.withLock { $0.response.status = status }
        guard length > Self.limit else { return true }
        finish(.failure(.tooLarge(limit: Self.limit)))
        return false
    }

    /// Receives a part of an answer.
    /// - Returns: Whether to go on.
    func take(_ data: Data) -> Bool {
        let isTooLarge = state.withLock { state in
            guard state.response.body.count + data.count <= Self.limit else { return true }
            state.response.body += data
            return false
        }
        if isTooLarge { finish(.failure(.tooLarge(limit: Self.limit))) }
        return !isTooLarge
    }
}

/// A session's requests in progress, by the identifiers of their tasks.
private final class Exchanges: NSObject, URLSessionDataDelegate, Sendable {
    private let open = Mutex<[Int: Exchange]>([:])

    func add(_ exchange: Exchange, for task: URLSessionTask) {
        open.withLock { $0[task.taskIdentifier] = exchange }
    }

    func remove(_ task: URLSessionTask) { _ = open.withLock { $0.removeValue(forKey: task.taskIdentifier) } }

    private func exchange(of task: URLSessionTask) -> Exchange? { open.withLock { $0[task.taskIdentifier] } }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        let goesOn = exchange(of: dataTask)?.take(status: status, length: response.expectedContentLength) ?? false
        completionHandler(goesOn ? .allow : .cancel)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        if exchange(of: dataTask)?.take(data) != true { dataTask.cancel() }
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // A skill does not follow redirects; the status reports them.
        completionHandler(nil)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let exchange = exchange(of: task) else { return }
        switch (error as? URLError)?.code {
        case nil where error == nil: exchange.finish()
        case .timedOut: exchange.finish(.failure(.timedOut))
        case .cancelled: exchange.finish(.failure(.cancelled))
        case .cannotFindHost, .dnsLookupFailed: exchange.finish(.failure(.unknownHost(exchange.address.host)))
        case .networkConnectionLost: exchange.finish(.failure(.closed))
        default: exchange.finish(.failure(.unreachable(exchange.address)))
        }
    }
}
#endif
