import SkillKit
import Testing

@Test func pizzaKeepsEveryRule() async throws {
    let exploration = try await Exploration(of: Skill(Pizza()), ExplorationPlan(turns: 2000))
    #expect(exploration.findings.isEmpty, "\(exploration)")
}

// MARK: A conversation with a mistake

struct FrontDoor: Conversation {
    enum State: String, ConversationState, CaseIterable { case start, ringing }
    enum Event: ConversationEvent { case opened, agreed, left, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(.yes, .agreed)
        Route(.stop, .left)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch (event, state) {
        case (.opened, _): .move(to: .ringing, .ask("Somebody is at the door. Shall I open it?"))
        case (.agreed, _): .move(to: .start, .tell("Come in!"))
        case (.confused, _): .stay(.ask("Shall I open the door?"))
        case (.left, _): .move(to: .start, .tell("Goodbye."))
        case (.ended, _): .stay(.silent)
        }
    }
}

@Test func findsTheAnswerThatIsLost() async throws {
    let exploration = try await Exploration(of: Skill(FrontDoor()), ExplorationPlan(turns: 500))
    #expect(exploration.findings.contains { $0.rule == .lostAnswer }, "\(exploration)")
}
