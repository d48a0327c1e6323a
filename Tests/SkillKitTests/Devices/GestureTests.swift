import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct GestureTests {
    private static let up = GestureFrame(["thumbs_up": 0.9, "person": 0.99])

    /// The gestures in frames that come every 100 ms.
    private func gestures(_ frames: [GestureFrame], _ settings: GestureSettings = GestureSettings()) -> [(Int, String)]
    {
        var reader = GestureReader(settings)
        return frames.enumerated().compactMap { index, frame in
            reader.read(frame, at: .milliseconds(index * 100)).map { (index, $0.label) }
        }
    }

    @Test func wantsALabelToBeHeld() {
        #expect(gestures(Array(repeating: Self.up, count: 4)).isEmpty)
        let held = gestures(Array(repeating: Self.up, count: 5))
        #expect(held.map(\.0) == [4] && held.map(\.1) == ["thumbs-up"])
    }

    @Test func forgivesAFrameThatMissedTheHand() {
        let frames = [Self.up, .other, Self.up, GestureFrame([:]), Self.up]
        #expect(gestures(frames).count == 1)
        #expect(gestures([Self.up, .other, .other, .other, Self.up]).isEmpty, "a longer gap begins anew")
    }

    @Test func isDeafAfterAGestureForAWhile() {
        let held = gestures(Array(repeating: Self.up, count: 60))
        #expect(held.map(\.0) == [4, 34], "the second as soon as three seconds have passed")
    }

    @Test func takesNoticeOfSureLabelsThatMeanSomething() {
        for frame in [
            ["thumbs_up": 0.59], ["person": 0.99], ["thumbs_up": "0.9"], ["thumbs_up": 1.5], ["thumbs_up": -1], [],
        ] as [JSON] {
            #expect(gestures(Array(repeating: GestureFrame(frame), count: 9)).isEmpty, "\(frame)")
        }
        let settings = GestureSettings(["wave": .stop])
        #expect(gestures(Array(repeating: GestureFrame(["Wave": 1]), count: 9), settings).map(\.1) == ["wave"])
    }

    @Test func beginsAnewWhenTimeGoesBack() {
        var reader = GestureReader()
        #expect(reader.read(Self.up, at: .seconds(9)) == nil)
        #expect(reader.read(Self.up, at: .seconds(1)) == nil)
    }

    private func run(_ sessions: TemporaryFolder, _ frames: [String]) async throws -> CommandLineRun {
        let words = ["gestures", "read", "--session", "sofa", "--sessions", sessions.url.path, "--rate", "10"]
        return try await CommandLineRun(words, input: frames.joined(separator: "\n"))
    }

    @Test func answersTheOpenQuestionAlone() async throws {
        let sessions = TemporaryFolder()
        let frames = ["cam Loading model", "cam {}", "cam "] + Array(repeating: #"cam {"thumbs-up": 0.9}"#, count: 6)
        let early = try await run(sessions, frames)
        #expect(early.lines.count == 1 && early.output.contains(#""answered":false"#), "there is no question yet")
        let words = ["lines", "--device", "text", "--sessions", sessions.url.path]
        _ = try await CommandLineRun(words, input: "sofa\ta small pizza\n")
        let yes = try await run(sessions, frames)
        let record = try JSON(reading: try #require(yes.lines.first).utf8)
        #expect(record["answer"]?["speech"] == "Your small pizza is on its way.")
        #expect(record["device"] == "cam" && record["label"] == "thumbs-up")
        #expect(try await run(sessions, frames).output.contains(#""answered":false"#), "the session is over")
    }

    @Test func countsWhatWasSeen() async throws {
        let log = [
            #"{"time":"2026-11-28T09:10:00Z","device":"cam","label":"thumbs-up","confidence":0.9,"answered":true}"#,
            #"{"time":"2026-11-28T09:50:00Z","device":"cam","label":"thumbs-up","confidence":0.9,"answered":true}"#,
            #"{"time":"2026-11-29T23:00:00Z","device":"<door>","label":"thumbs-down","confidence":0.7,"answered":false}"#,
        ]
        let table = try await CommandLineRun(["gestures", "report"], input: log.joined(separator: "\n"))
        #expect(table.status == .done)
        #expect(
            table.lines == [
                "day         hour  device  label        count", "2026-11-28  09    cam     thumbs-up    2",
                "2026-11-29  23    <door>  thumbs-down  1",
            ]
        )
        let json = try await CommandLineRun(
            ["gestures", "report", "--json"],
            input: (log + ["oops"]).joined(separator: "\n")
        )
        #expect(json.status == .findings)
        #expect(try JSON(reading: json.output.utf8)["unread"] == 1)
        let svg = try await CommandLineRun(["gestures", "report", "--svg", "-"], input: log.joined(separator: "\n"))
        #expect(svg.output.hasPrefix("<svg ") && svg.output.hasSuffix("</svg>\n"))
        #expect(svg.output.contains("<title>thumbs-up: 2</title>"))
    }
}
