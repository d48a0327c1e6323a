#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// AWS Lambda's interface for custom runtimes, version 2018-06-01.
struct RuntimeAPI: Sendable {
    /// A call of the interface failed.
    enum CallError: LoggableError, Hashable {
        /// It answered with an error status.
        case status(Int, to: String)
        /// It delivered an event without an identifier.
        case noRequestID

        var description: String {
            switch self {
            case .status(let status, let call): "Lambda's runtime interface answered \(status) to '\(call)'"
            case .noRequestID: "Lambda's runtime interface delivered an event without an identifier"
            }
        }
    }

    private static let base = "/2018-06-01/runtime/"
    /// How long it may take to accept an answer.
    private static let patience = Duration.seconds(10)

    private let client: HTTPClient

    /// - Parameter address: Where it is: `AWS_LAMBDA_RUNTIME_API`.
    init(_ address: HTTPAddress) {
        // An event has at most 6 MB; the head contains whatever the invoking client passed.
        client = HTTPClient(address, limits: HTTPLimits(head: 131_072, body: 8_388_608))
    }

    /// Waits for the next event, without a limit.
    func next() async throws -> LambdaInvocation {
        let response = try await client.send(.get(Self.base + "invocation/next"))
        guard response.status == 200 else { throw CallError.status(response.status, to: "next") }
        guard let invocation = LambdaInvocation(response) else { throw CallError.noRequestID }
        return invocation
    }

    /// Delivers the answer to an event.
    func respond(to requestID: String, with answer: Data) async throws {
        try await post(answer, to: "invocation/\(requestID.percentEncoded)/response", "response")
    }

    /// Reports why an event has no answer.
    func refuse(_ requestID: String, because error: ErrorAnswer) async throws {
        try await post(error, to: "invocation/\(requestID.percentEncoded)/error", "error")
    }

    /// Reports why the skill could not be started.
    func failInitialization(because error: ErrorAnswer) async throws {
        try await post(error, to: "init/error", "init error")
    }

    private func post(_ error: ErrorAnswer, to path: String, _ call: String) async throws {
        let fields = ["Lambda-Runtime-Function-Error-Type": "Skill.\(error.errorType)"]
        try await post(try Wire.encode(error), to: path, call, fields)
    }

    /// Posts something, and tries once more if that fails; a post that arrives twice counts once.
    private func post(_ body: Data, to path: String, _ call: String, _ fields: [String: String] = [:]) async throws {
        var request = HTTPRequest.post(body, to: Self.base + path, isRepeatable: true)
        request.fields = fields
        do {
            try await send(request, call)
        } catch CallError.status(let status, to: _) where status < 500 {
            throw CallError.status(status, to: call)
        } catch {
            try await send(request, call)
        }
    }

    private func send(_ request: HTTPRequest, _ call: String) async throws {
        let status = try await client.send(request, within: Self.patience).status
        guard (200...299).contains(status) else { throw CallError.status(status, to: call) }
    }
}
