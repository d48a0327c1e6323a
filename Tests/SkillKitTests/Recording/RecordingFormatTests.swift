import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Recordings in the forms that other tools write, as their documentation and code have them.
@Suite struct RecordingFormatTests {
    private let folder = TemporaryFolder()

    static let launch =
        #"{"version":"1.0","session":{"new":true,"sessionId":"s1","attributes":{}},"#
        + #""request":{"type":"LaunchRequest","requestId":"r1","timestamp":"2025-03-09T12:00:00Z"}}"#
    static let answer =
        #"{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"What size of pizza would you like?"},"#
        + #""reprompt":{"outputSpeech":{"type":"PlainText","text":"What size of pizza would you like?"}},"#
        + #""shouldEndSession":false},"sessionAttributes":{"skillkit":{"state":{"start":{}},"version":1}}}"#
    static let small =
        #"{"version":"1.0","session":{"new":false,"sessionId":"s1","attributes":{"skillkit":{"state":{"start":{}},"#
        + #""version":1}}},"request":{"type":"IntentRequest","requestId":"r2","intent":{"name":"OrderPizzaIntent","slots":{"size":{"name":"size","value":"small"}}}}}"#

    struct Form: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        var explained: String
        var turns: Int

        var testDescription: String { name }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    static let forms = [
        Form(name: "event.json", text: launch, explained: "an event; 1 turn, 0 of them with an answer", turns: 1),
        Form(
            name: "dialogue.json",
            text: #"{"turns":[{"said":"open","request":\#(launch),"response":\#(answer)}]}"#,
            explained: "a dialogue; 1 turn",
            turns: 1
        ),
        Form(
            name: "recording.jsonl",
            text: #"{"request":\#(launch),"response":\#(answer)}"# + "\n\n" + #"{"request":\#(small)}"# + "\n",
            explained: "JSON Lines; 2 turns, 1 of them with an answer",
            turns: 2
        ),
        Form(
            name: "requests.jsonl",
            text: "\(launch)\n\(answer)\n\(small)\n",
            explained: "JSON Lines; 2 turns, 1 of them with an answer",
            turns: 2
        ),
        Form(
            name: "io.json",
            text:
                #"{"invocations":[{"request":\#(launch),"response":\#(answer)},{"request":\#(small),"response":{}}]}"#,
            explained: "what ask-cli saved of a dialog (--save-skill-io); 2 turns, 1 of them with an answer",
            turns: 2
        ),
        // The calls of the simulator: one to start it, one while it runs, and one with the result.
        Form(
            name: "simulations.json",
            text: #"""
                {"invocations":[
                {"request":{"body":{"input":{"content":"open pizza"},"device":{"locale":"en-US"}}},
                 "response":{"statusCode":200,"body":{"id":"1","status":"IN_PROGRESS","result":null}}},
                {"request":{},"response":{"statusCode":200,"body":{"id":"1","status":"SUCCESSFUL","result":{
                 "skillExecutionInfo":{"invocations":[{"invocationRequest":{"endpoint":"arn","body":\#(launch)},
                 "invocationResponse":{"body":\#(answer)},"metrics":{"skillExecutionTimeInMilliseconds":9}}]},
                 "alexaExecutionInfo":{"alexaResponses":[]}}}}}]}
                """#,
            explained: "what ask-cli saved of a dialog (--save-skill-io); 1 turn\n",
            turns: 1
        ),
        Form(
            name: "script.json",
            text: #"{"skillId":"amzn1.ask.skill.1","locale":"en-US","type":"text","userInput":"#
                + #"["open pizza",".record a.json","a small one",".quit"]}"#,
            explained: "a replay script of ask-cli; 2 turns, 0 of them with an answer\n"
                + "  userInput[1]: '.record a.json' is a command of ask-cli's, and no utterance\n",
            turns: 2
        ),
        Form(
            name: "console.txt.json",
            text: "JSON Input 1\n{\n  \(launch.dropFirst())\n\nJSON Output 1\n{\n  \(answer.dropFirst())\n",
            explained: "requests and responses, as copied from the developer console; 1 turn\n",
            turns: 1
        ),
        Form(
            name: "shared.json",
            text: #"{"openapi":"3.0.0","info":{"version":"1.0.0"},"paths":{},"components":{"schemas":{},"#
                + #""examples":{"open":{"value":\#(launch)},"order":{"value":\#(small)}}}}"#,
            explained: "shared test events of Lambda; 2 turns, 0 of them with an answer",
            turns: 2
        ),
        Form(
            name: "gateway.json",
            text: #"{"version":"2.0","headers":{},"body":\#(quoted(launch)),"isBase64Encoded":false}"#,
            explained: "a gateway's message with an envelope in its body; 1 turn, 0 of them with an answer",
            turns: 1
        ),
        Form(
            name: "cloudwatch.log",
            text: "START RequestId: 8f5 Version: $LATEST\n2026-01-01T00:00:00.000Z\t8f5\tINFO\tREQUEST: \(launch)\n"
                + "2026-01-01T00:00:00.100Z\t8f5\tINFO\tRESPONSE: \(answer)\nEND RequestId: 8f5\nREPORT RequestId: 8f5\n",
            explained: "a log with envelopes in it; 1 turn\n",
            turns: 1
        ),
        Form(
            name: "exported.json",
            text: #"{"events":[{"timestamp":1,"message":\#(quoted("INFO " + launch))},"#
                + #"{"timestamp":2,"message":"END RequestId: 1"}]}"#,
            explained: "a log with envelopes in it; 1 turn, 0 of them with an answer",
            turns: 1
        ),
        Form(
            name: "own.log",
            text: #"{"level":"info","requestId":"1","content":{"request":\#(launch),"response":\#(answer)}}"# + "\n"
                + #"{"level":"info","requestId":"2","content":{"request":\#(small)}}"# + "\n",
            explained: "a log with envelopes in it; 2 turns, 1 of them with an answer",
            turns: 2
        ),
        Form(
            name: "list.json",
            text: "[\(launch),\(small)]",
            explained: "a list of messages; 2 turns, 0 of them with an answer",
            turns: 2
        ),
    ]

    @Test(arguments: forms)
    func isRecognisedByItsContentAndReplayed(_ form: Form) async throws {
        try folder.write(form.text, to: form.name)
        let path = folder.url.appending(path: form.name).path

        let explained = try await CommandLineRun(["replay", "--explain", path])
        #expect(explained.status == .done, "\(explained.output)")
        #expect(explained.output.hasPrefix("\(path): \(form.explained)"), "\(explained.output)")

        let replayed = try await CommandLineRun(["replay", path])
        #expect(replayed.status == .done, "\(replayed.output)")
        #expect(replayed.output.contains("\(form.turns) message\(form.turns == 1 ? "" : "s") in 1 file"))
    }

    @Test func hearsTheWordsOfAScriptWithTheSkillsOwnUnderstanding() async throws {
        try folder.write(
            #"{"type":"text","userInput":["alexa, ask pizza for a small one","yes"]}"#,
            to: "script.json"
        )
        let skill = Skill(Pizza())
        var answers: [String] = []
        let replay = Replay(
            of: Recording(folder.url.appending(path: "script.json")),
            with: skill,
            invocationName: "pizza"
        )
        try await replay.run { item in
            guard case .turn(let turn) = item else { return }
            answers.append(turn.now.json["response"]?["outputSpeech"]?["ssml"]?.string ?? "")
        }
        #expect(
            answers == [
                "<speak>A small pizza. Shall I order it?</speak>", "<speak>Your small pizza is on its way.</speak>",
            ]
        )
    }

    struct Malformed: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        /// What is said about it, after the path.
        var says: String
        /// How many messages are answered all the same.
        var messages: Int

        var testDescription: String { name }
    }

    static let malformed = [
        Malformed(name: "empty.json", text: "", says: ": not JSON at line 1, column 1: expected a value", messages: 0),
        Malformed(name: "half.json", text: "{\"version\":", says: ": not JSON at line 1, column 12", messages: 0),
        Malformed(name: "other.json", text: #"{"name":"x"}"#, says: ": is JSON, but neither", messages: 0),
        Malformed(
            name: "turn.json",
            text: #"{"turns":[{"said":"yes"},{"request":\#(launch)}]}"#,
            says: ": turns[0]: 'request' is missing",
            messages: 1
        ),
        Malformed(
            name: "middle.jsonl",
            text: "{\"request\":\(launch)}\n{\"request\":{\"version\":\n{\"request\":\(small)}\n",
            says: ": line 2: not JSON at column 23: expected a value",
            messages: 2
        ),
        // A dialogue that was cut off in its second turn.
        Malformed(
            name: "cut.json",
            text: "{\n\"turns\": [\n{\"request\":\(launch)},\n{\"request\":{\"version\":",
            says: ": line 1: begins a value that never ends",
            messages: 1
        ),
        Malformed(
            name: "script.json",
            text: #"{"type":"audio","userInput":["yes"]}"#,
            says: ": type: is 'audio'; only 'text' can be replayed",
            messages: 0
        ),
        Malformed(
            name: "dump.json",
            text: #"{"invocations":[{"request":"x"},{"request":\#(launch)}]}"#,
            says: ": invocations[0]: has no request in it",
            messages: 1
        ),
        Malformed(
            name: "allow.json",
            text: #"{"turns":[{"request":\#(launch),"allow":[{"path":"response","anyof":[]}]}]}"#,
            says: ": turns[0]: 'allow.0.anyof' is not a known member: 'path' or 'anyOf'",
            messages: 0
        ),
    ]

    @Test(arguments: malformed)
    func refusesWhatIsMalformedAndReplaysTheRest(_ case: Malformed) async throws {
        try folder.write(`case`.text, to: `case`.name)
        let path = folder.url.appending(path: `case`.name).path
        let run = try await CommandLineRun(["replay", path])
        #expect(run.status == .couldNotRun, "\(run.output)")
        #expect(run.output.contains(path + `case`.says), "\(run.output)")
        #expect(run.output.contains("\(`case`.messages) message"), "\(run.output)")
        #expect(try await CommandLineRun(["replay", "--explain", path]).status == .couldNotRun)
    }

    @Test func tellsOfATornLastLineAndSkipsIt() async throws {
        try folder.write(
            "{\"request\":\(Self.launch)}\n{\"request\":\(Self.small)}\n{\"request\":{\"ver",
            to: "a.jsonl"
        )
        let path = folder.url.appending(path: "a.jsonl").path
        let run = try await CommandLineRun(["replay", path])
        #expect(run.status == .done, "\(run.output)")
        #expect(run.output.contains("a.jsonl: line 3: was cut off while it was written; it is left out\n"))
        #expect(run.output.contains("2 messages in 1 file"))
    }

    /// Texts that make a naive reader slow or deep.
    private static let hostile = [
        "braces": String(repeating: "{\n", count: 20_000), "brackets": String(repeating: "[", count: 200_000),
        "a long line": String(repeating: "x{", count: 100_000), "turns": String(repeating: "{\"turns\":[", count: 5000),
        "messages": "{\"events\":[" + String(repeating: "{\"message\":\"{}\"},", count: 5000) + "{}]}",
        "strings": String(repeating: "{\"a\":\"\\", count: 10_000), "controls": "\u{0}\u{0}\u{FFFD}",
        "lists": "[[[[[[{\"request\":{\"type\":1}}]]]]]]",
    ]

    @Test(arguments: hostile.keys.sorted())
    func survivesHostileFiles(_ name: String) async throws {
        try folder.write(Self.hostile[name] ?? "", to: "hostile.json")
        let run = try await CommandLineRun(["replay", folder.url.appending(path: "hostile.json").path])
        #expect(run.status == .couldNotRun, "\(run.output.prefix(500))")
    }
}
