#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// AWS Lambda's interface for custom runtimes, version 2018-06-01.
struct RuntimeAPI: Sendable {
    /// The interface did not do what it should.
    enum CallError: LoggableError, Hashable {
        /// It answered with a status that tells of an error.
        case status(Int, to: String)
        /// It handed over an event without saying what it calls it.
        case noRequestID

        var description: String {
            switch self {
            case .status(let status, let call): "Lambda's runtime interface answered \(status) to '\(call)'"
            case .noRequestID: "Lambda's runtime interface handed over an event without an identifier"
            }
        }
    }

    private static let base = "/2018-06-01/runtime/"
    /// How long it may take to hand something over.
    private static let patience = Duration.seconds(10)

    private let client: HTTPClient

    /// - Parameter address: Where it is: `AWS_LAMBDA_RUNTIME_API`.
    init(_ address: HTTPAddress) {
        // An event has 6 MB at most; the head holds whatever a client of Lambda's passed on.
        client = HTTPClient(address, limits: HTTPLimits(head: 131_072, body: 8_388_608))
    }

    /// Waits for the next event, for as long as it takes.
    func next() async throws -> LambdaInvocation {
        let response = try await client.send(.get(Self.base + "invocation/next"))
        guard response.status == 200 else { throw CallError.status(response.status, to: "next") }
        guard let invocation = LambdaInvocation(response) else { throw CallError.noRequestID }
        return invocation
    }

    /// Hands over the answer to an event.
    func respond(to requestID: String, with answer: Data) async throws {
        try await post(answer, to: "invocation/\(requestID.percentEncoded)/response", "response")
    }

    /// Says why an event has no answer.
    func refuse(_ requestID: String, because error: ErrorAnswer) async throws {
        try await post(error, to: "invocation/\(requestID.percentEncoded)/error", "error")
    }

    /// Says why there is nobody to answer events.
    func failInitialization(because error: ErrorAnswer) async throws {
        try await post(error, to: "init/error", "init error")
    }

    private func post(_ error: ErrorAnswer, to path: String, _ call: String) async throws {
        let fields = ["Lambda-Runtime-Function-Error-Type": "Skill.\(error.errorType)"]
        try await post(try Wire.encode(error), to: path, call, fields)
    }

    /// Hands something over; where that goes wrong, once more, for nothing that arrived twice counts twice.
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
