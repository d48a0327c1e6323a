import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct TurnLogTests {
    /// A request in which everything that is anybody's business says so.
    private static let request = #"""
        {"version":"1.0","session":{"new":false,"sessionId":"secret-session","application":{"applicationId":"secret-app"},
        "user":{"userId":"secret-user","accessToken":"secret-token"},"attributes":{"other":"secret-attribute"}},
        "context":{"System":{"apiAccessToken":"secret-api-token","user":{"userId":"secret-user"},
        "person":{"personId":"secret-person"},"device":{"deviceId":"secret-device"}}},
        "request":{"type":"IntentRequest","requestId":"secret-request","timestamp":"2025-03-09T12:00:00Z",
        "intent":{"name":"OrderPizzaIntent","slots":{"size":{"name":"size","value":"SLOT"}}}}}
        """#.replacing("\n", with: "")

    private func log(
        _ request: String,
        _ words: [String] = [],
        environment: [String: String] = [:]
    ) async throws -> [JSON] {
        let run = try await CommandLineRun(["lines"] + words, input: request, environment: environment)
        return try run.errors.split(separator: "\n").map { try decode(JSON.self, String($0)) }
    }

    @Test func writesOneLineATurn() async throws {
        let log = try await log(Self.request.replacing("SLOT", with: "small") + "\n\n" + ServingTests.launch)
        try #require(log.count == 2)
        #expect(log[0]["level"] == "info")
        #expect(log[0]["requestId"] == "1")
        #expect(log[1]["requestId"] == "3", "the number of the line")
        #expect(log[0]["request"] == "IntentRequest")
        #expect(log[0]["intent"] == "OrderPizzaIntent")
        #expect(log[0]["event"] == "OrderPizzaIntent", "the route, for the event has no name of its own")
        #expect(log[0]["state"] == ["before": "start", "after": "confirming"])
        #expect(log[1]["intent"] == nil)
        for phase in ["decode", "conversation", "encode"] {
            guard case .integer(let time)? = log[0]["microseconds"]?[phase] else {
                Issue.record("no time for \(phase) in \(log[0])")
                continue
            }
            #expect((0...600_000_000).contains(time))
        }
    }

    static let odd: [(String, [String])] = [
        (request.replacing("SLOT", with: "secret words"), []),
        (request.replacing("OrderPizzaIntent", with: "secretIntent"), []),
        (request.replacing("IntentRequest", with: "secret.Type"), []),
        (request.replacing("SLOT", with: "small"), ["--application-id=mine"]),
        (request.replacing("SLOT", with: "small"), ["--timestamp-tolerance=1"]),
        (request.replacing(#""version""#, with: "secret"), []),
        (request.replacing(#""name":"size""#, with: #""name":5"#), []),
        (request.replacing("IntentRequest", with: "SessionEndedRequest"), []),
    ]

    @Test(arguments: odd) func namesNobodyAndRepeatsNothing(_ request: String, _ words: [String]) async throws {
        let run = try await CommandLineRun(["lines"] + words, input: request)
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(!run.errors.lowercased().contains("secret"), "\(run.errors)")
        #expect(!run.errors.contains("small"), "\(run.errors)")
    }

    @Test func saysWhatWasRefused() async throws {
        let log = try await log(Self.request, ["--application-id=mine"])
        #expect(log.first?["level"] == "error")
        #expect(
            log.first?["refused"]
                == ["errorType": "WrongApplication", "errorMessage": "The request is for another application"]
        )
    }

    @Test(arguments: [(["--log-content"], [:]), ([], ["SKILL_LOG_CONTENT": "1"])])
    func writesContentWhenAsked(_ words: [String], _ environment: [String: String]) async throws {
        let log = try await log(Self.request.replacing("SLOT", with: "small"), words, environment: environment)
        #expect(log.first?["content"]?["request"]?["session"]?["user"]?["userId"] == "secret-user")
        #expect(log.first?["content"]?["response"]?["version"] == "1.0")
    }

    @Test(arguments: ["0", "false", "no", ""])
    func writesNoContentWhenTheVariableSaysNo(_ value: String) async throws {
        let log = try await log(Self.request, environment: ["SKILL_LOG_CONTENT": value])
        #expect(log.first?["content"] == nil)
    }

    @Test func saysWhatTheConversationApologisedFor() async throws {
        struct SecretError: Error { var name = "secret" }
        let runner = { (error: any Error) in
            Runner(name: "late", version: "1", about: "", skill: { _ in Skill(LateSkill { throw error }) })
        }
        for (error, words) in [(SecretError() as any Error, "SecretError"), (HTTPError.timedOut, "no answer in time")] {
            let run = try await CommandLineRun(runner(error), ["lines"], input: Data(ServingTests.launch.utf8))
            let line = try decode(JSON.self, run.errors)
            #expect(line["level"] == "warning")
            #expect(line["notices"] == [.string("the conversation failed, and apologised: \(words)")])
        }
    }

    /// As when a program that reads the log has stopped: the pipe is full, and stays so.
    @Test func dropsLinesThatNobodyReadsAndSaysSo() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { _ = close($0) } }
        let console = Console(input: ends[0], output: -1, errors: ends[1])
        let page = [UInt8](repeating: UInt8(ascii: "x"), count: 4096)
        // A page never waits while there is room for it.
        while console.takesComplaints { #expect(write(ends[1], page, page.count) == page.count) }
        let log = TurnLog(console: console, hasContent: false)
        for _ in 0..<3 { log.note("nobody hears it") }
        #expect(!console.takesComplaints)
        let full = try console.read()
        #expect(full.allSatisfy { $0 == UInt8(ascii: "x") })
        log.note("somebody hears it")
        var written = Data()
        while written.last != UInt8(ascii: "\n") { written += try console.read() }
        let lines = try written.split(separator: UInt8(ascii: "\n")).map {
            try JSON(reading: $0.drop { $0 == UInt8(ascii: "x") })
        }
        #expect(lines == [["dropped": 3, "level": "warning"], ["level": "warning", "notice": "somebody hears it"]])
    }
}
