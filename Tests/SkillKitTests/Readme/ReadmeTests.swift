import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ReadmeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")

    @Test func showsTheSkillThatCompilesHere() throws {
        let readme = try String(decoding: Data(contentsOf: Self.root.appending(path: "README.md")), as: UTF8.self)
        let example = Self.root.appending(path: "Tests/SkillKitTests/Readme/Pizza.swift")
        let source = try String(decoding: Data(contentsOf: example), as: UTF8.self)
        #expect(
            readme.contains("```swift\n\(source)```"),
            "README.md's skill is not Tests/SkillKitTests/Readme/Pizza.swift; copy the one into the other"
        )
    }

    @Test func showsASkillInWhichTheProverFindsNothing() async throws {
        let exploration = try await Exploration(of: Skill(Pizza()), ExplorationPlan(turns: 2000))
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }

    @Test func ordersWhatTheReadmeSays() async throws {
        var dialog = Dialog(with: Skill(Pizza()))
        #expect(try await dialog.launch().plainText == "What size of pizza would you like?")
        #expect(try await dialog.hear("I'd like a large pizza").plainText == "A large pizza. Shall I order it?")
        let end = try await dialog.hear("yes please")
        #expect(end.plainText == "Your large pizza is on its way.")
        #expect(end.endsSession)
    }
}
