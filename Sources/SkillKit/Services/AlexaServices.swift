#if HTTPS || Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Alexa's services, asked with the token of a turn's request: the device's address, the person's name, lists, reminders,
/// timers and products.
///
/// ```swift
/// let name = try await turn.alexa.givenName()
/// ```
///
/// Every call is one request over the skill's ``Skill/transport``; a recording has its answer, and a replay gives it
/// back. Each throws an ``AlexaServiceError``. If a permission is missing, the error has the card that asks for it.
public struct AlexaServices: Sendable {
    /// How long a call may take, if the turn's deadline leaves so much; 3 seconds unless set.
    public var patience = Duration.seconds(3)
    let turn: Turn

    init(_ turn: Turn) { self.turn = turn }
}

extension Turn {
    /// Alexa's services, asked with this turn's token.
    public var alexa: AlexaServices { AlexaServices(self) }
}

extension AlexaServices {
    /// Sends a request, and reads the answer.
    /// - Parameters:
    ///   - question: What is asked, in the words of a recording.
    ///   - request: The request.
    ///   - permissions: The permissions that the person must have granted.
    ///   - secret: The member under which a recording keeps an answer that is bare text, so that it gets a pseudonym.
    /// - Returns: The answer; `nil` if it is empty.
    /// - Throws: Why there is none.
    func call<Answer: WireValue>(
        _ question: String,
        _ request: HTTPRequest,
        needing permissions: [Permission],
        secret: String? = nil
    ) async throws(AlexaServiceError) -> Answer? {
        guard var body = try await body(question, request, permissions, secret) else { return nil }
        if let secret, let text = body[secret] { body = text }
        do { return try Wire.decode(Answer.self, from: Data(body.text())) } catch { throw .unreadable }
    }

    /// The same for a call whose answer must not be empty.
    func answer<Answer: WireValue>(
        _ question: String,
        _ request: HTTPRequest,
        needing permissions: [Permission]
    ) async throws(AlexaServiceError) -> Answer {
        guard let answer: Answer = try await call(question, request, needing: permissions) else { throw .unreadable }
        return answer
    }

    /// The same for a call whose answer says nothing.
    func perform(
        _ question: String,
        _ request: HTTPRequest,
        needing permissions: [Permission]
    ) async throws(AlexaServiceError) {
        _ = try await body(question, request, permissions)
    }

    private func body(
        _ question: String,
        _ request: HTTPRequest,
        _ permissions: [Permission],
        _ secret: String? = nil
    ) async throws(AlexaServiceError) -> JSON? {
        let answer: ServiceAnswer
        do {
            answer = try await turn.trace.measure(.backend) {
                try await turn.trace.ask("Alexa: \(question)") {
                    var answer = try await exchange(request)
                    if let secret, case .string? = answer.body {
                        answer.body = answer.body.map { .object([secret: $0]) }
                    }
                    return answer
                }
            }
        } catch let error as ServiceAccessError {
            throw AlexaServiceError(error)
        } catch let error as HTTPError {
            throw .noAnswer(error)
        } catch is LateReplyError {
            throw .noAnswer(.timedOut)
        } catch {
            // In a replay, the words of what went wrong when the turn was recorded.
            throw .noAnswer(.closed)
        }
        if let error = AlexaServiceError(answer, needing: permissions) { throw error }
        return answer.body
    }

    private func exchange(_ request: HTTPRequest) async throws -> ServiceAnswer {
        let access = try ServiceAccess(turn)
        let answer = try await access.send(request, within: min(patience, turn.deadline.remaining))
        return ServiceAnswer(status: answer.status, body: answer.body.isEmpty ? nil : try? JSON(reading: answer.body))
    }

    /// A body of JSON.
    func json(_ value: some WireValue) -> Data { Data((try? Wire.encode(value)) ?? Data("{}".utf8)) }
}

/// What a service answered, as a recording keeps it.
struct ServiceAnswer: Codable, Sendable {
    var status: Int
    /// `nil` if it is empty, or not JSON.
    var body: JSON?
}
#else
extension Turn {
    /// Alexa's services, which are reached over TLS only.
    @available(*, unavailable, message: "Alexa's services need TLS: build SkillKit with the trait HTTPS")
    public var alexa: Void { () }
}
#endif
