import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What `replay` does beside comparing: shrink, compare with another build, measure coverage.
@Suite struct ReplayToolsTests {
    private let folder = TemporaryFolder()
    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    private func chat(_ words: String...) async throws {
        let input = words.joined(separator: "\n") + "\n"
        _ = try await CommandLineRun(["chat", "--record", path("a.jsonl")], input: input)
    }

    @Test func findsTheSmallestDialogueThatStillDiffers() async throws {
        try await chat("help", "a large pizza", "help", "no", "help", "a small pizza", "help", "yes")
        let text = try folder.text(of: "a.jsonl")
        try folder.write(text.replacing("is on its way", with: "was ordered"), to: "a.jsonl")
        let run = try await CommandLineRun(["replay", "--shrink", path("small.json"), path("a.jsonl")])
        #expect(run.status == .findings)
        #expect(run.errors.contains("small.json: 1 turn of 9 still differ"), "\(run.errors)")
        let small = try await CommandLineRun(["replay", path("small.json")])
        #expect(small.status == .findings)
        #expect(small.output.contains("turn 1 (turns[0]), \"yes\"\n"), "\(small.output)")
        #expect(small.output.contains("[-was ordered.-] {+is on its way.+}"))
        #expect(small.output.hasSuffix("1 message in 1 file, 1 difference\n"), "\(small.output)")
    }

    @Test func shrinksNothingWhereNothingDiffers() async throws {
        try await chat("help")
        let run = try await CommandLineRun(["replay", "--shrink", path("small.json"), path("a.jsonl")])
        #expect(run.status == .done)
        #expect(run.errors.contains("nothing to shrink"))
        #expect(!FileManager.default.fileExists(atPath: path("small.json")))
    }

    /// An executable that answers every line in the same way.
    private func build(_ script: String) throws -> String {
        try folder.write("#!/bin/sh\n\(script)\n", to: "build")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("build"))
        return path("build")
    }

    @Test func tellsWhatPeopleHearFromAnotherBuild() async throws {
        try await chat("a small pizza")
        let answer =
            #"{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"What size of cake?"},"#
            + #""shouldEndSession":false}}"#
        let other = try build("while read -r line; do echo '\(answer)'; done")
        let run = try await CommandLineRun(["replay", "--against", other, path("a.jsonl")])
        #expect(run.status == .findings, "\(run.errors)")
        #expect(run.output.contains("turn 1 (line 1), LaunchRequest\n"), "\(run.output)")
        #expect(run.output.contains("\"What size of cake?\""), "\(run.output)")
        #expect(run.output.contains("turn 2 (line 2), \"a small pizza\""))
    }

    @Test func sendsBothTheSameMalformedLine() async throws {
        try folder.write("{\n}x", to: "m.json")
        try folder.write("{}", to: "m.error.json")
        let refusal =
            #"{"errorType":"MalformedRequest","errorMessage":"#
            + #""Malformed request: not JSON at line 1, column 4: expected nothing more"}"#
        let other = try build("while read -r line; do echo '\(refusal)'; done")
        let run = try await CommandLineRun(["replay", "--against", other, path("m.json")])
        #expect(run.status == .done, "\(run.output)")
    }

    @Test(arguments: ["exit 0", "echo nonsense", "read -r line; echo '{}' | head -c 1; exit 3"])
    func tellsWhenAnotherBuildDoesNotAnswer(_ script: String) async throws {
        try await chat("help")
        let run = try await CommandLineRun(["replay", "--against", build(script), path("a.jsonl")])
        #expect(run.status == .couldNotRun)
        #expect(run.errors.contains(path("build")), "\(run.errors)")
        let none = try await CommandLineRun(["replay", "--against", path("none"), path("a.jsonl")])
        #expect(none.status == .couldNotRun)
        #expect(none.errors.contains("can't be started"), "\(none.errors)")
        let both = try await CommandLineRun(["replay", "--update", "--against", path("none"), path("a.jsonl")])
        #expect(both.status == .wrongUsage)
    }

    @Test func tellsWhatTheRecordingsExercise() async throws {
        try await chat("help")
        let some = try await CommandLineRun(["replay", "--coverage", "--turns", "400", path("a.jsonl")])
        #expect(some.status == .done)
        #expect(some.output.contains("\n  states  1 of 2, not confirming\n"), "\(some.output)")
        #expect(some.output.contains("\n    start --OrderPizzaIntent--> confirming\n"))
        try await chat("a small pizza", "yes")
        let more = try await CommandLineRun(["replay", "--coverage", "--turns", "400", path("a.jsonl")])
        #expect(more.output.contains("\n  states  2 of 2\n"), "\(more.output)")
        #expect(!more.output.contains("\n    start --OrderPizzaIntent--> confirming\n"))

        let graph = try await CommandLineRun(["graph", "--turns", "400", "--coverage", path("a.jsonl")])
        #expect(graph.output.contains("✓ OrderPizzaIntent") && graph.output.contains("✗ "), "\(graph.output)")
        #expect(graph.output.contains("class s0 exercised"))
        let dot = try await CommandLineRun([
            "graph", "--turns", "400", "--format", "dot", "--coverage", path("a.jsonl"),
        ])
        #expect(dot.output.contains("[label=\"confirming\", color=green]"), "\(dot.output)")
    }
}
