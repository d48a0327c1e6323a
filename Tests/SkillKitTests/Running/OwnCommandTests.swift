import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A device's bridge as somebody outside SkillKit writes it: messages in, separated by semicolons; answers out.
private func bridge(_ shout: Option<Bool>) -> Command<Pizza> {
    Command("bridge", summary: "Serve an oven", options: [shout], skill: .served) { context in
        let served = try context.serve()
        let input = try context.console.readAll(limit: 65_536)
        for (number, message) in input.split(separator: UInt8(ascii: ";")).enumerated() {
            let answer = try await served.handle(Data(message), requestID: "oven-\(number)")
            let text = String(decoding: answer, as: UTF8.self)
            try context.console.write((context[shout] ? text.uppercased() : text) + "\n")
        }
        served.note("the oven is off")
        return .done
    }
}

@Suite struct OwnCommandTests {
    private let shout = Option("shout", environment: "SHOUT", "Answer in capitals")

    private func run(_ words: [String], environment: [String: String] = [:]) async throws -> CommandLineRun {
        let runner = Runner(name: "pizza", version: "1", about: "", commands: [bridge(shout)]) { _ in Skill(Pizza()) }
        let input = Data("\(ServingTests.launch);\(ServingTests.launch)".utf8)
        return try await CommandLineRun(runner, words, input: input, environment: environment)
    }

    @Test func getsTheServedSkillWithItsLog() async throws {
        let run = try await run(["bridge", "--shout"])
        #expect(run.status == .done)
        #expect(run.lines.count == 2)
        #expect(run.output.contains("WHAT SIZE OF PIZZA"))
        let log = try run.errors.split(separator: "\n").map { try decode(JSON.self, String($0)) }
        #expect(log.map { $0["requestId"] } == ["oven-0", "oven-1", nil])
        #expect(log.last?["notice"] == "the oven is off")
    }

    @Test(arguments: [["--application-id=other"], ["--timestamp-tolerance=150"]])
    func hasTheGuardsThatAreAskedFor(_ words: [String]) async throws {
        let run = try await run(["bridge"] + words)
        #expect(run.status == .badData)
        #expect(run.output == "")
    }

    @Test func tellsTheOptionsOfServingInItsHelp() async throws {
        let help = try await run(["bridge", "--help"]).output
        for option in ["--shout", "--deadline-ms N", "--application-id ID", "--log-content"] {
            #expect(help.contains("  \(option) "), "\(help)")
        }
    }

    @Test func triesTheSkillAndKnowsItsPlan() async throws {
        let runner = Runner(
            name: "pizza",
            version: "1",
            about: "",
            commands: [
                Command("plan", summary: "Tell the plan") { context in
                    var dialog = Dialog(with: try context.skill())
                    try await dialog.launch()
                    try context.console.write("\(try context.plan().turns) \(dialog.isOpen)")
                    return .done
                }
            ],
            exploration: { _ in ExplorationPlan(turns: 42) },
            skill: { _ in Skill(Pizza()) }
        )
        #expect(try await CommandLineRun(runner, ["plan"], input: Data()).output == "42 true")
    }
}
