import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct MyPlantsSkillTests {
    /// A session on a Monday evening.
    private func dialog(_ diaries: UserStore<Diary> = UserStore()) -> Dialog<MyPlantsSkill> {
        var skill = Skill(MyPlantsSkill(diaries: diaries))
        skill.zone = .fixed(secondsFromGMT: 0)
        var dialog = Dialog(with: skill)
        dialog.timestamp = .text("2026-11-30T18:20:00Z")
        return dialog
    }

    @Test func countsTheDays() async throws {
        var dialog = dialog()
        try await dialog.launch()
        let watered = try await dialog.hear("I watered the ivy on Friday")
        #expect(watered.plainText == "You watered the ivy 3 days ago. What else?")
        try await dialog.hear("the ivy wants water every three days")
        let answer = try await dialog.hear("does the ivy need water")
        #expect(answer.plainText == "You watered the ivy 3 days ago. It needs water. What else?")
        let end = try await dialog.hear("no")
        #expect(end.endsSession)
    }

    @Test func asksForWhatIsMissing() async throws {
        var dialog = dialog()
        for (said, expected) in [
            ("I watered a plant", "Which plant?"),
            ("fern", "I don't know fern. Which plant? Say basil, cactus or ivy."),
            ("the ivy", "You watered the ivy today. What else?"),
            ("I watered the basil last week", "On which day was that?"),
            ("Friday", "You watered the basil 3 days ago. What else?"),
        ] {
            let answer = try await dialog.hear(said)
            #expect(answer.plainText == expected)
        }
    }

    @Test func remembersInTheNextSession() async throws {
        let diaries = UserStore<Diary>()
        var first = dialog(diaries)
        try await first.hear("I watered the basil yesterday")
        var second = dialog(diaries)
        let answer = try await second.hear("when did I water the basil")
        #expect(answer.plainText == "You watered the basil yesterday. It can wait. What else?")
        try await second.hear("forget my plants")
        try await second.hear("yes")
        #expect(try await second.hear("does the basil need water").plainText.hasPrefix("You never told me"))
    }

    @Test func keepsEveryRule() async throws {
        let skill = Skill(MyPlantsSkill(diaries: UserStore()))
        let exploration = try await Exploration(of: skill, ExplorationPlan(turns: 2000))
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }
}

/// What `new` writes is what is compiled and tested here.
@Suite struct NewSkillTests {
    @Test func writesWhatIsCompiledHere() throws {
        let skill = try NewSkill(NewSkillName("my-plants", skillKit: "../skillkit"), skillKit: "../skillkit")
        let here = try ["GettingStarted.swift", "GettingStartedTests.swift"].map { try Self.lines(of: $0) }
        let sources = skill.files.filter { $0.path.hasSuffix(".swift") && !$0.path.hasSuffix("Package.swift") }
        #expect(sources.count == 4)
        for (path, text) in sources where !path.hasSuffix("main.swift") {
            let code = text.split(separator: "\n").filter { !$0.contains("import ") }
            #expect(here.contains { $0.contains(code) }, "\(path) is not what is compiled here")
        }
    }

    @Test func givesEachFileTheNameOfThePackage() throws {
        let skill = try NewSkill(NewSkillName("my-tea", skillKit: "../skillkit"), skillKit: "../skillkit")
        let paths = skill.files.map(\.path)
        #expect(
            paths.contains("Sources/my-tea/MyTeaSkill.swift")
                && paths.contains("Tests/my-teaTests/MyTeaSkillTests.swift")
        )
        for (path, text) in skill.files {
            #expect(!text.contains("my-plants") && !text.contains("MyPlants") && !text.contains("my_plants"), "\(path)")
        }
    }

    /// The lines of a file beside this one, without empty ones.
    private static func lines(of file: String) throws -> [Substring] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: file)
        return try String(decoding: Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
    }
}
