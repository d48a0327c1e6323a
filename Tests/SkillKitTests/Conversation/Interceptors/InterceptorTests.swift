import SkillKit
import Synchronization
import Testing

private final class Steps: Sendable {
    private let steps = Mutex<[String]>([])
    var all: [String] { steps.withLock { $0 } }
    func add(_ step: String) { steps.withLock { $0.append(step) } }
}

/// Writes down when a turn passes on its way in and out.
private struct Gate<State: ConversationState>: Interceptor {
    var name: String
    var steps: Steps

    func intercept(
        _ turn: Turn,
        in state: State,
        next: (Turn, State) async throws -> Reply<State>
    ) async throws -> Reply<State> {
        steps.add("into \(name)")
        let reply = try await next(turn, state)
        steps.add("out of \(name): \(reply.response.plainText)")
        return reply
    }
}

/// Does what it is given.
private struct Custom: Interceptor {
    typealias State = TeaConversation.State
    typealias Next = (Turn, State) async throws -> Reply<State>
    var action: @Sendable (Turn, State, Next) async throws -> Reply<State>

    func intercept(_ turn: Turn, in state: State, next: Next) async throws -> Reply<State> {
        try await action(turn, state, next)
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
        let closed = Custom { _, _, _ in .stay(.tell("We are closed.")) }
        let skill = Skill(
            TeaConversation(),
            interceptors: [Gate(name: "a", steps: steps), closed, Gate(name: "b", steps: steps)]
        )
        var dialog = Dialog(with: skill)
        #expect(try await dialog.launch() == .tell("We are closed."))
        #expect(steps.all == ["into a", "out of a: We are closed."])
    }

    @Test func mayChangeTheTurnAndTheResponse() async throws {
        let changing = Custom { turn, state, next in
            var turn = turn
            turn.request.kind = .intent(IntentRequest(.stop))
            var reply = try await next(turn, state)
            reply.response = reply.response.card(.linkAccount)
            return reply
        }
        var dialog = Dialog(with: Skill(TeaConversation(), interceptors: [changing]))
        #expect(try await dialog.launch() == .tell("Goodbye.").card(.linkAccount))
    }

    @Test func refuseTheMessageByThrowing() async throws {
        struct RefusedError: Error {}
        let steps = Steps()
        let skill = Skill(
            TeaConversation(),
            interceptors: [Custom { _, _, _ in throw RefusedError() }, Gate(name: "b", steps: steps)]
        )
        await #expect(throws: RefusedError.self) { try await skill.answer(to: message(["type": "LaunchRequest"])) }
        #expect(steps.all.isEmpty)
    }

    @Test func leaveTheStateWhereItIsWhenTheyAnswerThemselves() async throws {
        let skill = Skill(TeaConversation(), interceptors: [Custom { _, _, _ in .stay(.ask("One moment.")) }])
        var dialog = Dialog(with: skill, state: .choosingSize(tea: "assam"))
        try await dialog.say(.stop)
        #expect(dialog.state == .choosingSize(tea: "assam"))
    }

    @Test func seeTheStateBeforeAndTheOneAfter() async throws {
        let steps = Steps()
        let seeing = Custom { turn, state, next in
            let reply = try await next(turn, state)
            steps.add("\(state.kind) -> \(reply.next.map { "\($0.kind)" } ?? "nowhere")")
            return reply
        }
        var dialog = Dialog(with: Skill(TeaConversation(), interceptors: [seeing]))
        try await dialog.say(OrderTea.name, ["Tea": "mint"])
        try await dialog.say(.help)
        try await dialog.say(OrderTea.name, ["Tea": "lava"])
        #expect(steps.all == ["start -> choosingSize", "choosingSize -> choosingSize", "choosingSize -> choosingSize"])
    }

    @Test func mayGoOnInAnotherStateAndLeadToAnother() async throws {
        let moving = Custom { turn, _, next in
            var reply = try await next(turn, .confirming(tea: "mint", size: .large))
            reply.next = .choosingSize(tea: "assam")
            return reply
        }
        var dialog = Dialog(with: Skill(TeaConversation(), interceptors: [moving]))
        #expect(try await dialog.say(.help).plainText == "Say yes or no.")
        #expect(dialog.state == .choosingSize(tea: "assam"))
    }

    @Test func seeTheApologyOfAConversationThatFailed() async throws {
        let steps = Steps()
        var dialog = Dialog(with: Skill(TeaConversation(), interceptors: [Gate(name: "a", steps: steps)]))
        try await dialog.say(OrderTea.name, ["Tea": "lava"])
        #expect(steps.all == ["into a", "out of a: Sorry, the kettle broke. Another tea?"])
    }
}
