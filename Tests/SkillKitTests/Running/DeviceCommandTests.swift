import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct DeviceCommandTests {
    @Test func servesADeviceLineByLine() async throws {
        let run = try await CommandLineRun(
            ["lines", "--device", "text"],
            input: "a\ta small pizza\n\n{\nb\tyes\na\tyes\n"
        )
        #expect(run.status == .done)
        try #require(run.lines.count == 4, "\(run.lines)")
        #expect(run.lines[0].contains("A small pizza. Shall I order it?"))
        #expect(run.lines[1].contains("MalformedRequest"))
        #expect(run.lines[3].contains("Your small pizza is on its way."))
    }

    @Test func tellsTheDeviceByTheMessage() async throws {
        let input = [
            ServingTests.launch, "a\ta small pizza", #"{"text":"a small pizza","conversation_id":"c"}"#,
            #"{"type":"transcript","data":{"text":"a small pizza"}}"#, #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#,
            "/api/tags",
            #"hermes/dialogueManager/intentNotRecognized {"sessionId":"s","input":"a small pizza","siteId":"k"}"#, "{}",
        ]
        let run = try await CommandLineRun(["lines", "--device", "auto"], input: input.joined(separator: "\n"))
        try #require(run.lines.count == input.count, "\(run.lines)")
        let members = [
            "sessionAttributes", "speech", "continue_conversation", "handled", "result", "models", "customData",
        ]
        for (line, member) in zip(run.lines, members) { #expect(line.contains("\"\(member)\""), "\(line)") }
        #expect(run.lines[7].contains("errorMessage"))
    }

    @Test func speaksTheLanguageOfTheHouse() async throws {
        let runner = Runner(name: "tea", version: "1", about: "Tea.", skill: { _ in Skill(TeaConversation()) })
        let words = ["lines", "--device", "rhasspy", "--locale", "de-DE"]
        let message = #"{"intent":{"name":""},"text":"eine Tasse Minztee"}"#
        let run = try await CommandLineRun(runner, words, input: Data(message.utf8))
        #expect(run.output.contains("Klein oder groß? Sag: tea, "), "\(run.output)")
    }

    @Test func logsTheTurnsByTheirLines() async throws {
        let run = try await CommandLineRun(["lines", "--device", "text"], input: "a\ta small pizza\na\tyes\n")
        let turns = try run.errors.split(separator: "\n").map { try JSON(reading: $0.utf8)["requestId"]?.string }
        #expect(turns == ["1", "2"], "\(run.errors)")
    }

    @Test func keepsSessionsInAFolder() async throws {
        let folder = TemporaryFolder()
        let words = ["lines", "--device", "text", "--sessions", folder.url.path]
        _ = try await CommandLineRun(words, input: "a\ta small pizza\n")
        let run = try await CommandLineRun(words, input: "a\tyes\n")
        #expect(run.output.contains("Your small pizza is on its way."))
    }

    @Test func refusesADeviceThatThereIsNot() async throws {
        let run = try await CommandLineRun(["lines", "--device", "kettle"])
        #expect(run.status == .wrongUsage)
        #expect(run.errors.contains("--device takes one of alexa, text, hermes"))
    }

    @Test func listsTheDevices() async throws {
        let table = try await CommandLineRun(["devices"])
        #expect(table.lines.count == DeviceKind.allCases.count + 3)
        #expect(table.lines.contains { $0.hasPrefix("wyoming") && $0.contains("no") })
        let json = try JSON(reading: try await CommandLineRun(["devices", "--json"]).output.utf8)
        guard case .array(let devices) = json else {
            Issue.record("\(json)")
            return
        }
        #expect(devices.map { $0["name"]?.string } == ["alexa"] + DeviceKind.allCases.map(\.rawValue) + ["gesture"])
    }

    @Test func servesAssistants() async throws {
        let input = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}

            {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"say","arguments":{"words":"a small pizza"}}}
            """
        let run = try await CommandLineRun(["mcp"], input: input)
        #expect(run.status == .done)
        try #require(run.lines.count == 2, "\(run.lines)")
        #expect(run.lines[1].contains("A small pizza. Shall I order it?"))
    }
}
