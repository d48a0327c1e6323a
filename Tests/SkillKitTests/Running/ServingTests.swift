import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ServingTests {
    static let launch =
        #"{"version":"1.0","session":{"new":true,"application":{"applicationId":"mine"}},"#
        + #""request":{"type":"LaunchRequest","requestId":"1","timestamp":"2025-03-09T12:00:00Z"}}"#

    @Test func answersOneEventFromTheInput() async throws {
        for words in [[], ["invoke"], ["invoke", "-"]] {
            let run = try await CommandLineRun(words, input: Self.launch)
            #expect(run.status == .done)
            #expect(run.lines.count == 1)
            #expect(run.output.contains("What size of pizza would you like?"))
            #expect(run.errors.split(separator: "\n").count == 1, "the log: \(run.errors)")
        }
    }

    @Test func answersOneEventFromAFile() async throws {
        let folder = TemporaryFolder()
        try folder.write(Self.launch, to: "launch.json")
        let run = try await CommandLineRun(["invoke", folder.url.appending(path: "launch.json").path])
        #expect(run.status == .done)
        #expect(run.output.contains("What size of pizza"))
    }

    @Test func answersLineByLineAndGoesOnAfterABadOne() async throws {
        let long = String(repeating: "x", count: 1_100_000)
        let input = "\(Self.launch)\n\n{\"broken\n   \r\n\(long)\n{}\r\n\(Self.launch)"
        let run = try await CommandLineRun(["lines"], input: input)
        #expect(run.status == .done)
        try #require(run.lines.count == 5, "\(run.lines)")
        #expect(run.lines[0].contains("What size of pizza"))
        #expect(run.lines[1].contains(#""errorType":"MalformedRequest""#))
        #expect(run.lines[1].contains("line 1, column 9: expected '\\\"' at the end of a string"))
        #expect(
            run.lines[2]
                == #"{"errorMessage":"The line has 1100000 bytes; at most 1048576 are read","errorType":"TooLarge"}"#
        )
        #expect(run.lines[3].contains("'request' is missing"))
        #expect(run.lines[4] == run.lines[0])
    }

    @Test func refusesARequestThatIsTooLarge() async throws {
        let run = try await CommandLineRun([], input: String(repeating: " ", count: 1_048_577))
        #expect(run.status == .badData)
        #expect(run.output == "")
        #expect(run.errors.contains("at most 1048576 are read"))
    }

    struct Guard: Sendable, CustomTestStringConvertible {
        var words: [String] = []
        var environment: [String: String] = [:]
        var refusal: String?
        var testDescription: String { "\(words) \(environment)" }
    }

    @Test(arguments: [
        Guard(words: ["--application-id", "mine"], refusal: nil),
        Guard(words: ["--application-id=other"], refusal: "and this skill is 'other'"),
        Guard(environment: ["SKILL_APPLICATION_ID": "other"], refusal: "and this skill is 'other'"),
        Guard(words: ["--application-id=mine"], environment: ["SKILL_APPLICATION_ID": "other"], refusal: nil),
        Guard(environment: ["SKILL_APPLICATION_ID": ""], refusal: nil),
        Guard(words: ["--timestamp-tolerance", "150"], refusal: "at most 150 s are accepted"),
    ])
    func guardsWhatItIsAskedToGuard(_ c: Guard) async throws {
        let run = try await CommandLineRun(["invoke"] + c.words, input: Self.launch, environment: c.environment)
        if let refusal = c.refusal {
            #expect(run.status == .badData)
            #expect(run.output == "")
            #expect(run.errors.contains(refusal), "it said: \(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1, "and once: \(run.errors)")
        } else {
            #expect(run.status == .done, "it said: \(run.errors)")
        }
    }

    @Test func chatsInAPipeWithoutPromptsAndColours() async throws {
        let run = try await CommandLineRun(["chat"], input: "a small pizza\nyes\nnever read\n")
        #expect(run.status == .done)
        #expect(
            run.lines == [
                "What size of pizza would you like?", "A small pizza. Shall I order it?",
                "Your small pizza is on its way.",
            ]
        )
    }

    @Test func answersEachLineOfAPipe() async throws {
        let long = String(repeating: "pizza ", count: 2000)
        let run = try await CommandLineRun(["chat"], input: "a small pizza\n\n  \n\(long)\nyes\n")
        #expect(run.status == .done)
        #expect(run.lines.count == 6, "\(run.lines)")
        #expect(run.lines[2] == "Please say yes or no. Shall I order it?")
        #expect(run.errors.contains("That is too long"))
    }

    @Test func endsTheChatWithTheInput() async throws {
        let run = try await CommandLineRun(["chat"], input: "a small pizza")
        #expect(run.status == .done)
        #expect(run.lines.last == "A small pizza. Shall I order it?")
    }
}
