import SkillKit
import Testing

@Test func boilsASoftEgg() async throws {
    var dialog = Dialog(with: Skill(Eggs()))
    try await dialog.launch()
    let answer = try await dialog.hear("soft, please")
    #expect(answer.plainText == "Boil it for 4 minutes.")
    #expect(answer.endsSession)
}

@Test func eggsKeepEveryRule() async throws {
    let exploration = try await Exploration(of: Skill(Eggs()), ExplorationPlan(turns: 1000))
    #expect(exploration.findings.isEmpty, "\(exploration)")
}
