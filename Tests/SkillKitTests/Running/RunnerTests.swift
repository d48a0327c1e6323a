import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct RunnerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var words: [String]
        var status: ExitCode
        var says: String
        var testDescription: String { words.joined(separator: " ") }
    }

    @Test(arguments: [
        Case(words: ["replai"], status: .wrongUsage, says: "pizza: unknown command 'replai'; did you mean 'replay'?"),
        Case(words: ["xyzzy"], status: .wrongUsage, says: "pizza: unknown command 'xyzzy'\n"),
        Case(words: ["chat", "--hlep"], status: .wrongUsage, says: "unknown option '--hlep'; did you mean '--help'?"),
        Case(words: ["replay", "--updaet"], status: .wrongUsage, says: "did you mean '--update'?"),
        Case(words: ["lines", "-x"], status: .wrongUsage, says: "unknown option '-x'"),
        Case(words: ["lines", "extra"], status: .wrongUsage, says: "unexpected argument 'extra'"),
        Case(words: ["--application-id"], status: .wrongUsage, says: "--application-id needs a value"),
        Case(words: ["replay", "--json=1"], status: .wrongUsage, says: "--json takes no value"),
        Case(
            words: ["--timestamp-tolerance", "soon"],
            status: .wrongUsage,
            says: "--timestamp-tolerance takes a whole number from 1 to 86400, not 'soon'"
        ),
        Case(words: ["invoke", "no/such/file"], status: .noInput, says: "no/such/file: no such file"),
        Case(words: ["invoke"], status: .badData, says: "pizza: Malformed request: not JSON at line 1, column 1"),
    ])
    func refusesInWordsAndWithNothingOnTheOutput(_ c: Case) async throws {
        let run = try await CommandLineRun(c.words)
        #expect(run.status == c.status)
        #expect(run.output == "")
        #expect(run.errors.contains(c.says), "it said: \(run.errors)")
    }

    @Test(arguments: [["--help"], ["-h"], ["help"]])
    func tellsItsCommands(_ words: [String]) async throws {
        let run = try await CommandLineRun(words)
        #expect(run.status == .done)
        for command in ["invoke", "lines", "replay", "chat", "lambda"] {
            #expect(run.output.contains("  \(command) "), "\(command) is missing in: \(run.output)")
        }
    }

    @Test(arguments: ["invoke", "lines", "replay", "chat", "lambda"])
    func tellsEachCommandsOptions(_ command: String) async throws {
        let asked = try await CommandLineRun([command, "--help"])
        let helped = try await CommandLineRun(["help", command])
        #expect(asked.output.contains("Usage: pizza \(command)"))
        #expect(asked.output == helped.output)
        #expect(asked.status == .done)
    }

    @Test func tellsItsVersion() async throws {
        #expect(try await CommandLineRun(["--version"]).output == "pizza 1.2.3\n")
    }

    @Test func takesASkillsOwnCommandsAndOptions() async throws {
        let hot = Option("hot", "Bake hotter")
        let bake = Command<Pizza>("bake", arguments: "[PIZZA...]", summary: "Bake", options: [hot]) { context in
            try context.console.write("\(context[hot]) \(context.arguments.positional)")
            return .findings
        }
        let runner = Runner(name: "pizza", version: "1", about: "", commands: [bake], skill: { _ in Skill(Pizza()) })
        let run = try await CommandLineRun(runner, ["bake", "--hot", "--", "--help"], input: .init())
        #expect(run.status == .findings)
        #expect(run.output == "true [\"--help\"]")
    }
}
