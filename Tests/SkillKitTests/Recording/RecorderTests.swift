import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct RecorderTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.url.appending(path: "a.jsonl").path }

    private static let secret = "amzn1.ask.account.UNSPEAKABLE"
    private static func message(_ request: String) -> String {
        #"{"version":"1.0","session":{"new":true,"sessionId":"s","user":{"userId":"\#(secret)"}},"request":\#(request)}"#
    }

    @Test(arguments: ["invoke", "lines"])
    func recordsWhatReplaysTheSame(_ command: String) async throws {
        let launch = Self.message(#"{"type":"LaunchRequest","requestId":"1"}"#)
        let run = try await CommandLineRun([command, "--record", path], input: launch + "\n")
        #expect(run.status == .done, "\(run.errors)")
        let text = try folder.text(of: "a.jsonl")
        #expect(text.split(separator: "\n").count == 1 && text.hasSuffix("}\n"))
        #expect(!text.contains("UNSPEAKABLE"))
        let replayed = try await CommandLineRun(["replay", path])
        #expect(replayed.status == .done, "\(replayed.output)")
        #expect(replayed.output.hasSuffix("1 message in 1 file, 0 differences\n"))
    }

    @Test func recordsWhatIsOddInAMessage() async throws {
        let launch = Self.message(#"{"type":"LaunchRequest","requestId":"1"}"#)
        let odd = launch.dropLast() + #","context":{"System":{"odd":["a\ud83c",1.2.3]}}}"#
        let run = try await CommandLineRun(["lines", "--record", path], input: "\u{FEFF}\(odd)\n\(odd)\n")
        #expect(run.status == .done, "\(run.errors)")
        let replayed = try await CommandLineRun(["replay", path])
        #expect(replayed.output.hasSuffix("2 messages in 1 file, 0 differences\n"), "\(replayed.output)")
        #expect(try await CommandLineRun(["invoke", "--record", path], input: launch + "\n").status == .done)
    }

    @Test func recordsAChatWithItsWords() async throws {
        let run = try await CommandLineRun(["chat", "--record", path], input: "a small pizza\nyes\n")
        #expect(run.lines.last == "Your small pizza is on its way.")
        let text = try folder.text(of: "a.jsonl")
        #expect(text.contains(#""said":"a small pizza","request":"#), "\(text)")
        let replayed = try await CommandLineRun(["replay", path])
        #expect(replayed.output.hasSuffix("3 messages in 1 file, 0 differences\n"), "\(replayed.output)")
    }

    @Test func recordsRefusalsToo() async throws {
        let bad = "{\"version\":\n{}\nnot JSON, \(Self.secret)\n"
        _ = try await CommandLineRun(["lines", "--record", path], input: bad)
        let text = try folder.text(of: "a.jsonl")
        #expect(text.split(separator: "\n").count == 3, "\(text)")
        #expect(!text.contains("UNSPEAKABLE"))
        let replayed = try await CommandLineRun(["replay", path])
        #expect(replayed.status == .done, "\(replayed.output)")
        #expect(replayed.output.hasSuffix("3 messages in 1 file, 0 differences\n"), "\(replayed.output)")
    }

    @Test func recordsWhatADeviceSays() async throws {
        struct Kettle: VoiceDevice {
            func hear(_ message: String) -> Heard { Heard(.words(message), session: "kitchen") }
            func say(_ saying: Saying, to message: String) -> String { saying.response.plainText }
        }
        let command = Command<Pizza>("kettle", summary: "", skill: .served) { context in
            let bridge = try context.serve().bridge(Kettle())
            _ = try await bridge.answer("a small pizza")
            _ = try await bridge.answer("yes")
            return .done
        }
        let runner = Runner(name: "p", version: "1", about: "", commands: [command], skill: { _ in Skill(Pizza()) })
        let run = try await CommandLineRun(runner, ["kettle", "--record", path], input: Data())
        #expect(run.status == .done, "\(run.errors)")
        #expect(try folder.text(of: "a.jsonl").contains(#""said":"yes""#))
        #expect(try await CommandLineRun(["replay", path]).output.hasSuffix("2 messages in 1 file, 0 differences\n"))
    }

    private func recorder() throws -> Recorder {
        var generator = SeededNumbers(seed: 1)
        return try Recorder(path, redactor: Redactor(using: &generator), now: { Date(timeIntervalSince1970: 0) }) { _ in
        }
    }

    @Test func goesOnAfterWhatWasCutOff() throws {
        let whole = #"{"at":"1970-01-01T00:00:00.000Z","request":{"request":{}},"response":{}}"# + "\n"
        let message = Data(#"{"request":{}}"#.utf8)
        for (before, after) in [
            ("", ""), (whole, whole), (whole + #"{"at":"1970-01"#, whole), (String(whole.dropLast()), whole),
        ] {
            try folder.write(before, to: "a.jsonl")
            do {
                try recorder().record(message, .response(Data("{}".utf8)), .recording(at: 0), said: nil)
            }
            #expect(try folder.text(of: "a.jsonl") == after + whole, "\(before)")
        }
    }

    @Test(arguments: ["just notes\n", "{\"name\":1}\n", "no line break", "{\"request\":{\"request\":{}}}\nnotes"])
    func leavesAFileAloneThatIsNotARecording(_ text: String) throws {
        try folder.write(text, to: "a.jsonl")
        #expect(throws: RecordingError.self) { try recorder() }
        #expect(try folder.text(of: "a.jsonl") == text)
    }

    @Test func isTheOnlyWriter() throws {
        let first = try recorder()
        #expect(throws: RecordingError.self) { try recorder() }
        first.record(Data("{}".utf8), .response(Data("{}".utf8)), .none, said: nil)
        #expect(throws: RecordingError.self) { try Recorder("/nowhere/a", redactor: Redactor.ofTests) { _ in } }
        #expect(throws: RecordingError.self) { try Recorder("/tmp", redactor: Redactor.ofTests) { _ in } }
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (951_782_400_123, "2000-02-29T00:00:00.123Z"),
        (1_798_761_599_999, "2026-12-31T23:59:59.999Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    ])
    func writesMomentsAsTheyAreRead(_ milliseconds: Int, _ text: String) {
        #expect(Moment.text(milliseconds) == text)
        #expect(Moment.milliseconds(text) == milliseconds)
    }
}

extension Redactor {
    static var ofTests: Redactor {
        var generator = SeededNumbers(seed: 1)
        return Redactor(using: &generator)
    }
}
