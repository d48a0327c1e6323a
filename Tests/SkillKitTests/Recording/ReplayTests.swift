import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ReplayTests {
    private let folder = TemporaryFolder()

    private func replay(_ options: String...) async throws -> CommandLineRun {
        try await CommandLineRun(["replay", folder.url.path] + options)
    }

    @Test func listsWhatIsNotRecordedAndWritesItWhenAsked() async throws {
        try folder.write(ServingTests.launch, to: "launch.json")
        try folder.write("{", to: "deep/broken.json")
        // What is to be refused has its refusal beside it, even before that is written down.
        try folder.write("{}", to: "deep/broken.error.json")

        let before = try await replay()
        #expect(before.status == .findings)
        #expect(before.output.contains("launch.json: not recorded"))
        #expect(before.output.contains("2 messages in 2 files, 2 differences, 1 not recorded\n"), "\(before.output)")

        #expect(try await replay("--update").status == .done)
        #expect(try folder.text(of: "launch.response.json").contains("What size of pizza"))
        #expect(try folder.text(of: "deep/broken.error.json").contains("MalformedRequest"))

        let after = try await replay()
        #expect(after.status == .done)
        #expect(after.output.contains("2 messages in 2 files, 0 differences\n"), "\(after.output)")
    }

    @Test func showsADifferenceFieldByField() async throws {
        try folder.write(ServingTests.launch, to: "launch.json")
        _ = try await replay("--update")
        let recorded = try folder.text(of: "launch.response.json")
        try folder.write(recorded.replacing("What size", with: "Which size"), to: "launch.response.json")

        let run = try await replay()
        #expect(run.status == .findings)
        #expect(
            run.lines.contains("    response.outputSpeech.ssml: [-Which-] {+What+} size of pizza would you like?"),
            "\(run.output)"
        )

        let json = try await replay("--json")
        #expect(json.status == .findings)
        #expect(json.output.contains(#""path":"response.outputSpeech.ssml""#))
        #expect(json.output.contains(#""differences":2,"#))
    }

    @Test func findsARefusalWhereAnAnswerWasRecorded() async throws {
        try folder.write("{}", to: "empty.json")
        try folder.write(#"{"response":{},"version":"1.0"}"#, to: "empty.response.json")
        #expect(try await replay().status == .findings)
        _ = try await replay("--update")
        #expect(try await replay().status == .done)
        #expect(throws: (any Error).self) { try folder.text(of: "empty.response.json") }
    }

    @Test func carriesTheSessionThroughADialogue() async throws {
        func turn(_ request: String) -> String {
            #"{"request":{"version":"1.0","session":{"new":false,"attributes":{}},"request":\#(request)}}"#
        }
        let order =
            #"{"type":"IntentRequest","intent":{"name":"OrderPizzaIntent","slots":{"size":"#
            + #"{"name":"size","value":"small"}}}}"#
        let yes = #"{"type":"IntentRequest","intent":{"name":"AMAZON.YesIntent"}}"#
        try folder.write("{\"turns\":[\(turn(order)),\(turn(yes))]}", to: "order.json")

        let stale = try await replay()
        #expect(stale.status == .findings, "the second request does not carry what the first answer stored")
        #expect(stale.output.contains("  turn 2 (turns[1]), AMAZON.YesIntent\n"), "\(stale.output)")
        #expect(stale.output.contains("    request.session.attributes.skillkit: (nothing) -> {"))

        _ = try await replay("--update")
        #expect(try await replay().status == .done)
        #expect(try folder.text(of: "order.json").contains("Your small pizza is on its way."))
    }

    @Test func saysWhichFileIsNoDialogueAndGoesOn() async throws {
        try folder.write(#"{"turns":[{"said":"yes"}]}"#, to: "half.json")
        try folder.write(ServingTests.launch, to: "launch.json")
        let run = try await replay()
        #expect(run.status == .couldNotRun)
        #expect(run.output.contains("half.json: turns[0]: 'request' is missing"), "\(run.output)")
        #expect(run.output.contains("launch.json: not recorded"))
        #expect(run.output.contains("1 of them unusable"))
    }

    @Test func keepsWhatElseADialogueHolds() async throws {
        let request = #"{"version":"1.0","session":{"new":true},"request":{"type":"LaunchRequest"}}"#
        try folder.write(#"{"about":"a first turn","turns":[{"said":"open","request":\#(request)}]}"#, to: "a.json")
        _ = try await replay("--update")
        let text = try folder.text(of: "a.json")
        #expect(text.contains("a first turn") && text.contains("open") && text.contains("What size of pizza"))
    }

    @Test func doesNotFollowALinkToAFolder() async throws {
        try folder.write(ServingTests.launch, to: "launch.json")
        for name in ["one", "two"] {
            let link = folder.url.appending(path: name)
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.url)
        }
        #expect(try await replay().output.contains("1 message in 1 file"))
    }

    @Test func refusesAFolderWithoutEvents() async throws {
        #expect(try await replay().status == .couldNotRun)
        #expect(try await CommandLineRun(["replay", "nowhere"]).status == .couldNotRun)
    }

    /// Three turns of a session, as JSON Lines.
    private func record(_ name: String) async throws -> String {
        var dialog = Dialog(with: Skill(Pizza()))
        var lines = ""
        for words in ["", "a small pizza", "help", "yes"] {
            if words.isEmpty { try await dialog.launch() } else { try await dialog.hear(words) }
            let exchange = try #require(dialog.exchange)
            let (request, response) = (exchange.request, exchange.response)
            lines += #"{"said":"\#(words)","request":\#(String(decoding: request, as: UTF8.self)),"#
            lines += #""response":\#(String(decoding: response, as: UTF8.self))}"# + "\n"
        }
        try folder.write(lines, to: name)
        return lines
    }

    @Test func showsADriftWhereItBegins() async throws {
        let lines = try await record("a.jsonl")
        // As if the skill had once taken the order for a large one: from then on the session is another.
        let (stored, large) = (#""confirming":{"size":"small"}"#, #""confirming":{"size":"large"}"#)
        var changed = lines.split(separator: "\n").map(String.init)
        changed[1] = changed[1].replacing(stored, with: large)
        changed[2] = changed[2].replacing(stored, with: large)
        changed[3] = changed[3].replacing(stored, with: large)
        try folder.write(changed.joined(separator: "\n") + "\n", to: "a.jsonl")
        let run = try await replay()
        #expect(run.status == .findings)
        #expect(run.output.contains("  turn 2 (line 2), \"a small pizza\"\n"), "\(run.output)")
        #expect(run.output.contains("\"help\", in another state than recorded since turn 2\n"), "\(run.output)")
        #expect(!run.output.contains("request.session"), "what the second answer stored is told once: \(run.output)")

        #expect(try await replay("--update").status == .done)
        func turns(_ text: String) throws -> [JSON] {
            try text.split(separator: "\n").map { try JSON(reading: $0.utf8) }
        }
        #expect(try turns(folder.text(of: "a.jsonl")) == turns(lines))
    }

    @Test func differsOnlyInTheTurnsThatSayAnotherSentence() async throws {
        let lines = try await record("a.jsonl")
        try folder.write(lines.replacing("is on its way", with: "was ordered"), to: "a.jsonl")
        let recording = Recording(folder.url.appending(path: "a.jsonl"))
        let differences = try await Replay(of: recording, with: Skill(Pizza())).differences
        #expect(differences.map(\.turn) == [4])
        #expect(
            differences.first?.description
                == "turn 4 (line 4), yes: response.outputSpeech.ssml: "
                + "Your small pizza [-was ordered.-] {+is on its way.+}"
        )
    }

    @Test func followsADeviceThatForgets() async throws {
        let lines =
            RecordingFormatTests.launch + "\n"
            + RecordingFormatTests.small.replacing(#""skillkit":{"state":{"start":{}},"version":1}"#, with: "") + "\n"
        _ = try await CommandLineRun(["lines", "--record", folder.url.appending(path: "a.jsonl").path], input: lines)
        let run = try await replay()
        #expect(run.status == .done, "\(run.output)")
        #expect(run.output.contains("2 messages in 1 file, 0 differences"))
    }

    @Test func leavesTheFilesOfOtherToolsAsTheyAre() async throws {
        let text = #"{"invocations":[{"request":\#(RecordingFormatTests.launch),"response":{}}]}"#
        try folder.write(text, to: "dump.json")
        let run = try await replay("--update")
        #expect(run.status == .couldNotRun)
        #expect(run.output.contains("can't be updated"), "\(run.output)")
        #expect(try folder.text(of: "dump.json") == text)
    }
}
