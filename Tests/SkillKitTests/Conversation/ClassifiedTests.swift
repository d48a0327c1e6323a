import SkillKit
import Testing

@Suite struct ClassifiedTests {
    @Test func namesAKindWhateverTheValueCarries() {
        let states: [TeaConversation.State] = [.start, .choosingSize(tea: "assam"), .choosingSize(tea: "lava")]
        #expect(states.map(\.kind.rawValue) == ["start", "choosingSize", "choosingSize"])
        #expect(TeaConversation.Event.sized(.large).kind == .sized)
        #expect(TeaConversation.State.kinds == [.start, .choosingSize, .confirming])
    }

    @Test func takesTheCasesOfAnEnumOfStringsForItsKinds() {
        #expect(OneEvent.happened.kind == "happened")
        #expect(OneEvent.kinds == ["happened"])
    }

    @Test func callsAStateAsItsCase() {
        #expect(Pizza.State.start.kind == "start")
        #expect(Pizza.State.confirming(size: .large).kind == "confirming")
        #expect(Pizza.State.kinds.isEmpty)
    }

    @Test func callsAnEventByTheRouteItCameBy() async throws {
        let graph = try await Exploration(of: Skill(Pizza()), ExplorationPlan(turns: 500)).graph
        #expect(graph.states == ["start", "confirming"])
        #expect(
            Set(graph.edges.map(\.event)) == [
                "launch", "ended", "otherwise", "OrderPizzaIntent", "AMAZON.YesIntent", "AMAZON.NoIntent",
                "AMAZON.StopIntent", "AMAZON.CancelIntent", "misheard",
            ]
        )
    }
}
