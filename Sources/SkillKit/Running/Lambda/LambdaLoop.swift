#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers Lambda's events, one after the other, for as long as the process lives.
struct LambdaLoop<C: Conversation>: Sendable {
    /// The pauses before each further attempt to fetch an event.
    private static var pauses: [Duration] { [20, 80, 320, 1280].map { .milliseconds($0) } }

    let served: ServedSkill<C>
    let server: DeviceServer<C>
    let api: RuntimeAPI

    /// Answers events.
    /// - Throws: Why no more events can be fetched; Lambda then starts a new process.
    func run() async throws -> Never {
        while true { try await answer(nextInvocation()) }
    }

    private func nextInvocation() async throws -> LambdaInvocation {
        for pause in Self.pauses {
            do {
                return try await api.next()
            } catch {
                served.log.note("no event could be fetched; trying again: \(loggable(error))")
                try await Task.sleep(for: pause)
            }
        }
        return try await api.next()
    }

    private func answer(_ invocation: LambdaInvocation) async {
        do {
            let answer: Result<Data, any Error>
            do {
                answer = .success(try await self.answer(to: invocation))
            } catch {
                answer = .failure(error)
            }
            switch answer {
            case .success(let bytes): try await api.respond(to: invocation.requestID, with: bytes)
            case .failure(let error): try await api.refuse(invocation.requestID, because: ErrorAnswer(error))
            }
        } catch {
            // Lambda knows that this event has no answer, and the next one may be fine.
            served.log.note("an answer could not be delivered: \(loggable(error))")
        }
    }

    /// The answer to an event: of a device, or of a gateway that passes on what a device sent.
    private func answer(to invocation: LambdaInvocation) async throws -> Data {
        guard JSONOutline.firstMember(of: ["request", "requestContext", "body"], in: invocation.event) ?? 0 > 0,
            let call = (try? ScannedJSON(scanning: invocation.event)).flatMap(GatewayCall.init)
        else { return try await answer(invocation.event, of: invocation) }
        let message: Data
        do throws(SkillError) { message = try call.message() } catch {
            served.log.note("a gateway's event has no message: \(error.description)")
            return GatewayCall.refusal(because: error)
        }
        do { return GatewayCall.reply(200, try await answer(message, of: invocation)) } catch {
            return GatewayCall.refusal(because: error)
        }
    }

    /// The answer to a message of Alexa's, or of another device that Lambda serves.
    private func answer(_ message: Data, of invocation: LambdaInvocation) async throws -> Data {
        let limit = invocation.remaining(at: Date())
        let ticket = TurnTicket(id: invocation.requestID, traceID: invocation.traceID, limit: limit)
        if let kind = DeviceKind(ofEvent: message), let answer = await server.answer(message, of: kind, ticket).first {
            return answer
        }
        return try await served.handle(
            message,
            requestID: invocation.requestID,
            traceID: invocation.traceID,
            within: limit
        )
    }
}
