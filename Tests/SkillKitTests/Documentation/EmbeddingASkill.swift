import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

// MARK: Bytes in, bytes out

func answer(_ request: Data) async throws -> Data {
    let skill = Skill(Pizza())
    return try await skill.handle(request)
}

@Test func answersBytes() async throws {
    let request = #"{"version": "1.0", "request": {"type": "LaunchRequest", "requestId": "1"}}"#
    let response = try await answer(Data(request.utf8))
    let speech = try JSON(reading: response)["response"]?["outputSpeech"]?["ssml"]
    #expect(speech == "<speak>What size of pizza would you like?</speak>")
}

// MARK: Records

func answerAndMeasure(_ request: Data, by skill: Skill<Pizza>) async throws -> (answer: Data, taken: Duration?) {
    let turn = await skill.turn(request)
    return (try turn.response(), turn.record.times[.conversation])
}

@Test func measuresWhatTheConversationTakes() async throws {
    let request = #"{"version": "1.0", "request": {"type": "LaunchRequest", "requestId": "1"}}"#
    let (answer, taken) = try await answerAndMeasure(Data(request.utf8), by: Skill(Pizza()))
    #expect(String(decoding: answer, as: UTF8.self).contains("What size of pizza"))
    #expect(try #require(taken) > .zero)
    let refused = await Skill(Pizza()).turn(Data("oops".utf8))
    #expect(throws: SkillError.self) { try refused.response() }
    #expect(refused.record.requestType == nil)
}

// MARK: Names

enum Kettle {
    struct Device { var id: String }
    enum HTTPError: Error { case cold }

    static func device(of turn: Turn) -> Device? { turn.device?.id.map { Device(id: $0) } }
    static func isLate(_ error: any Error) -> Bool { error as? SkillKit.HTTPError == .timedOut }
}

@Test func reachesNamesThatAProgramHasToo() {
    #expect(Kettle.isLate(SkillKit.HTTPError.timedOut) && !Kettle.isLate(Kettle.HTTPError.cold))
}

// MARK: Refusals

func answerOrRefuse(_ request: Data, by skill: Skill<Pizza>) async -> String {
    do {
        return String(decoding: try await skill.handle(request, within: .seconds(3)), as: UTF8.self)
    } catch let error as SkillError {
        return "\(error.type): \(error)"
    } catch {
        return "\(error)"
    }
}

@Test func saysWhyItRefuses() async {
    let answer = await answerOrRefuse(Data("oops".utf8), by: Skill(Pizza()))
    #expect(answer.hasPrefix("MalformedRequest: "))
}

// MARK: Work around every turn

struct ClosingTime<State: ConversationState>: Interceptor {
    var isOpen: @Sendable () -> Bool

    func intercept(
        _ turn: Turn,
        in state: State,
        next: (Turn, State) async throws -> Reply<State>
    ) async throws -> Reply<State> {
        guard isOpen() else { return .stay(.tell("The kitchen is closed. Please come back tomorrow.")) }
        return try await next(turn, state)
    }
}

@Test func takesNoOrdersAtNight() async throws {
    var dialog = Dialog(with: Skill(Pizza(), interceptors: [ClosingTime { false }]))
    #expect(try await dialog.launch().plainText == "The kitchen is closed. Please come back tomorrow.")
}

// MARK: Notices

func makeToldSkill() -> Skill<Pizza> {
    Skill(Pizza(), notify: { notice in print("pizza: \(notice)") })
}
