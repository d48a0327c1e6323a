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

        let before = try await replay()
        #expect(before.status == .done)
        #expect(before.output.contains("launch.json: not recorded"))
        #expect(before.output.contains("2 messages in 2 files, 0 differences, 2 not recorded\n"))

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
        #expect(run.lines.contains("  response.outputSpeech.ssml"), "\(run.output)")
        #expect(run.output.contains(#"recorded  "<speak>Which size of pizza would you like?</speak>""#))
        #expect(run.output.contains(#"now       "<speak>What size of pizza would you like?</speak>""#))

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
        #expect(stale.output.contains("  turns[1].request.session.attributes.skillkit\n"))

        _ = try await replay("--update")
        #expect(try await replay().status == .done)
        #expect(try folder.text(of: "order.json").contains("Your small pizza is on its way."))
    }

    @Test func saysWhichFileIsNoDialogueAndGoesOn() async throws {
        try folder.write(#"{"turns":[{"said":"yes"}]}"#, to: "half.json")
        try folder.write(ServingTests.launch, to: "launch.json")
        let run = try await replay()
        #expect(run.status == .badData)
        #expect(run.output.contains("half.json: 'turns.0.request' is missing"), "\(run.output)")
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
        #expect(try await replay().status == .noInput)
    }
}
