import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct CheckTests {
    private let folder = TemporaryFolder()

    private func run(_ fault: CakeConversation.Fault?, _ words: String...) async throws -> CommandLineRun {
        let runner = Runner(
            name: "cake",
            version: "1",
            about: "Offers cakes.",
            exploration: { _ in
                let broken = ["broken oven": Skill(CakeConversation(fault: .throwsAtHelp))]
                return ExplorationPlan(outcomes: broken, offers: CakeConversation.offers, turns: 800, walks: 0)
            },
            skill: { _ in Skill(CakeConversation(fault: fault)) }
        )
        return try await CommandLineRun(runner, words, input: Data())
    }

    @Test func isDoneWithASoundConversation() async throws {
        let run = try await run(nil, "check")
        #expect(run.status == .done, "\(run.output)")
        #expect(
            run.lines.suffix(5).map { $0.prefix(14) } == [
                "800 turns trie", "states  3 of 3", "events  9 of 9", "edges   32", "no findings",
            ]
        )
        #expect(run.errors == "", "nobody watches")
    }

    @Test func tellsAFindingWithItsDialogue() async throws {
        let run = try await run(.silentHelp, "check")
        #expect(run.status == .findings)
        #expect(
            run.output.hasPrefix(
                """
                unanswered, in 'confirming', at 'askedForHelp': the person hears nothing; say something
                    > a lemon cake
                    There is a lemon cake. Would you like it?
                    > yes
                    A lemon cake. Shall I order it?
                    > help
                    (silence)

                """
            ),
            "\(run.output)"
        )
        #expect(run.lines.last == "1 finding")
    }

    @Test func reportsToAProgram() async throws {
        let run = try await run(.silentHelp, "check", "--json")
        let report = try JSONDecoder().decode(JSON.self, from: Data(run.output.utf8))
        #expect(report["findings"]?[at: 0]?["rule"] == "unanswered")
        #expect(report["findings"]?[at: 0]?["turns"]?[at: 2]?["said"] == "help")
        #expect(report["coverage"]?["states"]?["missing"] == [])
    }

    @Test func writesDialoguesThatReplayRuns() async throws {
        let found = try await run(.doubleOffer, "check", "--output", folder.url.path + "/deep/er")
        #expect(found.status == .findings)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/deep/er").sorted()
        #expect(files.first == "1-offered-twice.json")
        let replayed = try await run(.doubleOffer, "replay", folder.url.path)
        #expect(replayed.status == .done, "\(replayed.output)\(replayed.errors)")
        #expect(replayed.output.contains("0 differences"), "\(replayed.output)")
        let mended = try await run(nil, "replay", folder.url.path)
        #expect(mended.status == .findings, "the sound conversation answers otherwise")
    }

    /// A skill over backends that take 100 ms a turn, by a clock of their own: its own, or another.
    private func slow(own: Bool, _ words: String...) async throws -> CommandLineRun {
        @Sendable func skill(takesLong: Bool) -> Skill<LateSkill> {
            let clock = ManualClock()
            var skill = Skill(LateSkill { if takesLong { clock.advance(by: .milliseconds(100)) } })
            skill.clock = clock
            return skill
        }
        let runner = Runner(
            name: "slow",
            version: "1",
            about: "",
            exploration: { _ in
                var plan = ExplorationPlan<LateSkill>(outcomes: ["slow": skill(takesLong: true)], turns: 400)
                plan.patience = .milliseconds(1000)
                return plan
            },
            skill: { _ in skill(takesLong: own) }
        )
        return try await CommandLineRun(runner, ["check"] + words, input: Data())
    }

    @Test(arguments: [true, false]) func givesASlowBackendNoMoreThanItsShare(own: Bool) async throws {
        let run = try await slow(own: own)
        let name = own ? "the skill's own backend" : "the backend 'slow'"
        // Half of the second is its share.
        let line = "slow    \(name) takes 100 ms a turn; gave up on it after 5 turns"
        #expect(run.lines.contains(line), "\(run.output)")
        let json = try JSON(reading: try await slow(own: own, "--json").output.utf8)
        #expect(json["slowBackends"]?[at: 0]?.string == String(line.dropFirst(8)), "\(json)")
        #expect(json["isComplete"] == false)
    }

    /// Of what was not tried for want of time, nothing is said.
    @Test func saysNothingOfWhatASlowBackendLeavesUntried() async throws {
        let clock = ManualClock()
        var skill = Skill(LateSkill { clock.advance(by: .milliseconds(100)) })
        skill.clock = clock
        var plan = ExplorationPlan<LateSkill>(turns: 400)
        plan.patience = .milliseconds(1000)
        let exploration = try await Exploration(of: skill, plan)
        #expect(exploration.turns == 10)
        #expect(!exploration.findings.map(\.rule).contains(.trap), "\(exploration)")
    }

    @Test func drawsTheConversation() async throws {
        let mermaid = try await run(nil, "graph", "--turns", "300")
        #expect(mermaid.status == .done)
        #expect(mermaid.output.hasPrefix("stateDiagram-v2\n"))
        #expect(try await run(nil, "graph", "--format", "dot", "--turns", "300").output.hasPrefix("digraph"))
        let wrong = try await run(nil, "graph", "--format", "png")
        #expect(wrong.status == .wrongUsage)
        #expect(wrong.errors.contains("--format takes mermaid or dot, not 'png'"))
    }
}

extension JSON {
    fileprivate subscript(at index: Int) -> JSON? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}
