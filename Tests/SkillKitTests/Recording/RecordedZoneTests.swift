import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A recording is replayed by the clocks of the machine that recorded it, on whichever machine.
@Suite struct RecordedZoneTests {
    private let folder = TemporaryFolder()
    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    /// Says what the person's clocks show.
    struct Clock: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, anything, ended }

        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .anything) {}

        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            .stay(.tell("It is \(turn.now.description)."))
        }
    }

    private static func skill(_ zone: LocalZone) -> Skill<Clock> {
        var skill = Skill(Clock())
        skill.zone = zone
        return skill
    }

    private static let request = """
        {"version":"1.0","session":{"new":true,"sessionId":"s"},\
        "request":{"type":"LaunchRequest","requestId":"1","timestamp":"2026-11-29T18:20:00Z"}}
        """

    /// What a replay of a line says.
    private func said(_ zone: String, by skill: Skill<Clock>) async throws -> String {
        let line = #"{"at":"2026-11-29T18:20:00.000Z",\#(zone)"request":\#(Self.request),"response":{"version":"1.0"}}"#
        try folder.write(line + "\n", to: "a.jsonl")
        let replay = Replay(of: Recording(URL(filePath: path("a.jsonl"))), with: skill)
        return try await replay.differences.map { "\($0)" }.joined()
    }

    @Test(arguments: [
        ("", "2026-11-29T18:20:00"), (#""zone":null,"#, "2026-11-29T18:20:00"),
        (#""zone":"+14:00","#, "2026-11-30T08:20:00"), (#""zone":"-03:30","#, "2026-11-29T14:50:00"),
        (#""zone":"+00:17:30","#, "2026-11-29T18:37:30"),
    ])
    func goesByTheRecordedZone(_ zone: String, _ time: String) async throws {
        let words = try await said(zone, by: Self.skill(.system))
        #expect(words.contains("It is \(time)."), "\(words)")
    }

    @Test func goesByTheSkillsOwnZone() async throws {
        let words = try await said(#""zone":"+14:00","#, by: Self.skill(.fixed(secondsFromGMT: -3600)))
        #expect(words.contains("It is 2026-11-29T17:20:00."), "\(words)")
    }

    @Test(arguments: [#""Europe/Berlin""#, #""+2""#, #""+24:00""#, #""+02:60""#, #""02:00""#, "7200", #""+aa:00""#])
    func tellsAZoneThatIsNone(_ zone: String) async throws {
        try folder.write(#"{"request":\#(Self.request),"zone":\#(zone)}"# + "\n", to: "a.jsonl")
        let run = try await CommandLineRun(["replay", path("a.jsonl")])
        #expect(run.status == .couldNotRun, "\(run.output)")
        #expect((run.output + run.errors).contains("'zone' is not a distance from Greenwich such as +02:00"), "\(run)")
    }

    @Test(arguments: [(0, "+00:00"), (7200, "+02:00"), (-12_600, "-03:30"), (50_400, "+14:00"), (-1521, "-00:25:21")])
    func writesZonesAsTheyAreRead(_ seconds: Int, _ text: String) {
        #expect(Moment.text(secondsFromGMT: seconds) == text)
        #expect(Moment.secondsFromGMT(text) == seconds)
    }

    @Test func recordsTheZoneOnlyWhereItIsTheMachines() async throws {
        let bytes = Data(Self.request.utf8)
        let moment = try #require(Moment.milliseconds("2026-11-29T18:20:00Z"))
        let machine = await Self.skill(.system).serve(bytes, tape: .recording(at: moment)).tape
        #expect(machine.secondsFromGMT == Libc.secondsFromGMT(at: moment / 1000))
        let own = await Self.skill(.fixed(secondsFromGMT: 3600)).serve(bytes, tape: .recording(at: moment)).tape
        #expect(own.secondsFromGMT == nil)
        #expect(await Self.skill(.system).serve(bytes).tape.secondsFromGMT == nil)

        let recorder = try Recorder(path("r.jsonl"), redactor: .ofTests) { _ in }
        var tape = TurnTape.recording(at: moment)
        for (seconds, zone) in [(0, nil), (50_400, "+14:00"), (nil, nil)] as [(Int?, String?)] {
            tape.secondsFromGMT = seconds
            recorder.record(bytes, .response(Data("{}".utf8)), tape, said: nil)
            let line = try #require(try folder.text(of: "r.jsonl").split(separator: "\n").last)
            #expect(try JSON(reading: Data(line.utf8))["zone"]?.string == zone, "\(line)")
        }
    }

    /// Another build answers by the clocks of the recording as well.
    @Test func startsAnotherBuildInTheRecordedZone() async throws {
        let answer = #"{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"'$TZ'"}}}"#
        try folder.write("#!/bin/sh\nwhile read -r line; do echo '\(answer)'; done\n", to: "build")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path("build"))
        let zones = ["", #""zone":"+05:45","#, #""zone":"-03:30","#]
        let lines = zones.map { #"{\#($0)"request":\#(Self.request)}"# + "\n" }
        try folder.write(lines.joined(), to: "a.jsonl")
        let run = try await CommandLineRun(["replay", "--against", path("build"), path("a.jsonl")])
        for zone in ["<local>+00:00", "<local>-05:45", "<local>+03:30"] {
            #expect(run.output.contains(zone), "\(run.output)\(run.errors)")
        }
    }
}
