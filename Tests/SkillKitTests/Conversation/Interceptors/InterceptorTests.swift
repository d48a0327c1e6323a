import SkillKit
import Synchronization
import Testing

private final class Steps: Sendable {
    private let steps = Mutex<[String]>([])
    var all: [String] { steps.withLock { $0 } }
    func add(_ step: String) { steps.withLock { $0.append(step) } }
}

/// Writes down when a turn passes on its way in and out.
private struct Gate: Interceptor {
    var name: String
    var steps: Steps

    func intercept(_ turn: Turn, next: (Turn) async throws -> Response) async throws -> Response {
        steps.add("into \(name)")
        let response = try await next(turn)
        steps.add("out of \(name): \(response.plainText)")
        return response
    }
}

/// Does what it is given.
private struct Custom: Interceptor {
    var action: @Sendable (Turn, (Turn) async throws -> Response) async throws -> Response

    func intercept(_ turn: Turn, next: (Turn) async throws -> Response) async throws -> Response {
        try await action(turn, next)
    }
}

@Suite struct InterceptorTests {
    @Test func lieAroundTheConversationLikeTheSkinsOfAnOnion() async throws {
        let steps = Steps()
        let skill = Skill(
            TeaConversation(),
            interceptors: [Gate(name: "a", steps: steps), Gate(name: "b", steps: steps), Gate(name: "c", steps: steps)]
        )
        var dialog = Dialog(with: skill)
        try await dialog.say(.stop)
        #expect(
            steps.all == [
                "into a", "into b", "into c", "out of c: Goodbye.", "out of b: Goodbye.", "out of a: Goodbye.",
            ]
        )
    }

    @Test func mayAnswerInPlaceOfTheConversation() async throws {
        let steps = Steps()
        let closed = Custom { _, _ in .tell("We are closed.") }
        let skill = Skill(
            TeaConversation(),
            interceptors: [Gate(name: "a", steps: steps), closed, Gate(name: "b", steps: steps)]
        )
        var dialog = Dialog(with: skill)
        #expect(try await dialog.launch() == .tell("We are closed."))
        #expect(steps.all == ["into a", "out of a: We are closed."])
    }

    @Test func mayChangeTheTurnAndTheResponse() async throws {
        let changing = Custom { turn, next in
            var turn = turn
            turn.request.kind = .intent(IntentRequest(.stop))
            return try await next(turn).card(.linkAccount)
        }
        var dialog = Dialog(with: Skill(TeaConversation(), interceptors: [changing]))
        #expect(try await dialog.launch() == .tell("Goodbye.").card(.linkAccount))
    }

    @Test func refuseTheMessageByThrowing() async throws {
        struct Refused: Error {}
        let steps = Steps()
        let skill = Skill(
            TeaConversation(),
            interceptors: [Custom { _, _ in throw Refused() }, Gate(name: "b", steps: steps)]
        )
        await #expect(throws: Refused.self) { try await skill.answer(to: message(["type": "LaunchRequest"])) }
        #expect(steps.all.isEmpty)
    }

    @Test func leaveTheStateWhereItIsWhenTheyAnswerThemselves() async throws {
        let skill = Skill(TeaConversation(), interceptors: [Custom { _, _ in .ask("One moment.") }])
        var dialog = Dialog(with: skill, state: .choosingSize(tea: "assam"))
        try await dialog.say(.stop)
        #expect(dialog.state == .choosingSize(tea: "assam"))
    }

    @Test func seeTheApologyOfAConversationThatFailed() async throws {
        let steps = Steps()
        var dialog = Dialog(with: Skill(TeaConversation(), interceptors: [Gate(name: "a", steps: steps)]))
        try await dialog.say(OrderTea.name, ["Tea": "lava"])
        #expect(steps.all == ["into a", "out of a: Sorry, the kettle broke. Another tea?"])
    }
}
