import SkillKit
import Testing

/// That the example dialogue of another framework can be written here, and is sound.
@Suite struct SkillSearchTests {
    @Test func passesTheProver() async throws {
        let plan = ExplorationPlan<SkillSearch>(
            outcomes: ["nothing found": Skill(SkillSearch(index: SkillIndex(skills: [:])))],
            examples: ["Query": ["music", "tides", "exit", "something unheard of"], "Place": ["5th", "second", "1"]],
            turns: 4000,
            walks: 2,
            walkLength: 100
        )
        let exploration = try await Exploration(of: Skill(SkillSearch()), plan)
        #expect(exploration.findings.isEmpty, "\(exploration)")
        #expect(exploration.coverage.states.isComplete && exploration.coverage.events.isComplete, "\(exploration)")
    }

    @Test func leadsFromASearchToTheEnd() async throws {
        var dialog = Dialog(with: Skill(SkillSearch()))
        try await dialog.launch()
        #expect(try await dialog.hear("find music").plainText.hasPrefix("I found Piano Hour."))
        #expect(try await dialog.hear("no").plainText.hasPrefix("I found Drum Box."))
        #expect(try await dialog.hear("number 3rd").plainText.hasPrefix("I found Night Radio."))
        #expect(try await dialog.hear("no").plainText.hasPrefix("There are no more results."))
        try await dialog.hear("the first one")
        try await dialog.hear("yes")
        #expect(dialog.state?.kind == .describing)
        try await dialog.hear("stop")
        #expect(dialog.state?.kind == .isThatAll)
        #expect(try await dialog.hear("yes").endsSession)
    }

    @Test(arguments: [("5th", 5), ("fifth", 5), ("5", 5), ("Second", 2), ("last", nil)] as [(String, Int?)])
    func knowsAPlace(_ words: String, _ number: Int?) {
        #expect(SkillSearch.number(words) == number)
    }
}
