import SkillKit
import Testing

@Suite struct ExplorationTests {
    private static func explore(
        _ fault: CakeConversation.Fault?,
        turns: Int = 800
    ) async throws -> Exploration<CakeConversation> {
        try await Exploration(
            of: Skill(CakeConversation(fault: fault)),
            ExplorationPlan(offers: CakeConversation.offers, turns: turns, walks: 0)
        )
    }

    @Test func findsNothingInASoundConversation() async throws {
        let exploration = try await Self.explore(nil, turns: 3000)
        #expect(exploration.findings.isEmpty, "\(exploration)")
        #expect(exploration.isComplete, "\(exploration)")
        #expect(exploration.coverage.states.isComplete && exploration.coverage.events.isComplete)
    }

    struct Planted: Sendable, CustomTestStringConvertible {
        var fault: CakeConversation.Fault
        var rule: ConversationRule
        var state: String?
        /// The shortest dialogue that shows it.
        var says: [String]
        /// What else the same fault breaks.
        var also: Set<ConversationRule> = []
        var testDescription: String { "\(fault)" }
    }

    @Test(arguments: [
        Planted(fault: .silentHelp, rule: .unanswered, state: "confirming", says: ["a lemon cake", "yes", "help"]),
        Planted(fault: .throwsAtHelp, rule: .unanswered, state: "offering", says: ["a lemon cake", "help"]),
        Planted(fault: .statement, rule: .openWithoutQuestion, state: "start", says: ["(AMAZON.FallbackIntent)"]),
        Planted(fault: .questionAtTheEnd, rule: .questionAtTheEnd, state: "start", says: ["no"]),
        Planted(
            fault: .trap,
            rule: .trap,
            state: "confirming",
            says: ["a lemon cake", "yes", "stop"],
            also: [.lostAnswer]
        ),
        Planted(fault: .neverConfirms, rule: .unreachedState, state: "confirming", says: []),
        Planted(fault: .sameAnswer, rule: .lostAnswer, state: "confirming", says: ["a lemon cake", "yes", "no"]),
        Planted(
            fault: .falseRepeat,
            rule: .unfaithfulRepeat,
            state: "offering",
            says: ["a lemon cake", "help", "say that again"]
        ),
        Planted(
            fault: .doubleOffer,
            rule: .offeredTwice,
            state: nil,
            says: ["a lemon cake", "a lemon cake"],
            also: [.lyingPrompt]
        ),
        Planted(fault: .sameHelp, rule: .uselessHelp, state: "confirming", says: ["a lemon cake", "yes", "help"]),
        Planted(fault: .lyingReprompt, rule: .lyingPrompt, state: "offering", says: ["a lemon cake", "maybe"]),
        Planted(fault: .unknownTag, rule: .brokenResponse, state: "start", says: ["(AMAZON.FallbackIntent)"]),
        Planted(fault: .forgetfulState, rule: .lostState, state: "offering", says: ["a lemon cake"]),
    ])
    func findsAPlantedFaultWithTheShortestDialogue(_ planted: Planted) async throws {
        let exploration = try await Self.explore(planted.fault)
        let finding = try #require(
            exploration.findings.first { $0.rule == planted.rule && $0.state == planted.state },
            "\(exploration)"
        )
        #expect(finding.turns.map(\.said) == planted.says, "\(finding)")
        let others = Set(exploration.findings.map(\.rule)).subtracting([planted.rule])
        #expect(others == planted.also, "\(exploration)")
    }

    @Test func findsAStateThatGrowsInALongDialogueAndShortensIt() async throws {
        let plan = ExplorationPlan<CakeConversation>(turns: 900, walks: 2, walkLength: 40)
        let exploration = try await Exploration(of: Skill(CakeConversation(fault: .largeState)), plan)
        let finding = try #require(exploration.findings.first)
        #expect(exploration.findings.map(\.rule) == [.largeState], "\(exploration)")
        // 500 bytes more each turn, and some 100 around them.
        #expect(finding.turns.count == 8, "\(finding)")
        #expect(finding.advice.contains("remember at most 4096"), "\(finding.advice)")
    }

    @Test func isTheSameInEveryRun() async throws {
        let plan = ExplorationPlan<CakeConversation>(turns: 300, walks: 2, walkLength: 30, seed: 7)
        let skill = Skill(CakeConversation(fault: .trap))
        let first = try await Exploration(of: skill, plan)
        let second = try await Exploration(of: skill, plan)
        #expect("\(first)" == "\(second)")
        #expect(try first.findings.map { try $0.eventFile } == second.findings.map { try $0.eventFile })
        #expect(first.turns <= 310, "the bound is kept but for the turns that look at one more question")
    }
}
