import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a turn gets from outside is recorded, and given back in a replay.
@Suite struct OutsideAnswerTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.url.appending(path: "a.jsonl").path }

    /// A shop that sells at another price each time, tells the time, throws dice, and may be closed or slow.
    struct Shop: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, anything, ended }
        struct ClosedError: Error {}

        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .anything) {}
        var mood = "open"
        var price = 1

        func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
            let cost = try await turn.trace.ask("price") {
                if mood == "closed" { throw ClosedError() }
                if mood == "slow" { try await Task.sleep(for: .seconds(30)) }
                return price
            }
            var dice = turn.trace.randomNumbers()
            let seconds = Int(turn.trace.moment.timeIntervalSince1970 * 1000)
            return .stay(.tell("\(cost) at \(seconds), lot \(Int.random(in: 0...999_999, using: &dice))"))
        }
    }

    private func run(_ mood: String, price: Int, _ words: String...) async throws -> CommandLineRun {
        let runner = Runner(name: "shop", version: "1", about: "") { _ in Skill(Shop(mood: mood, price: price)) }
        return try await CommandLineRun(runner, words, input: Data(ServingTests.launch.utf8))
    }

    @Test func areTheSameInAReplay() async throws {
        let recorded = try await run("open", price: 7, "invoke", "--record", path)
        #expect(recorded.output.contains("7 at "), "\(recorded.output)")
        #expect(try folder.text(of: "a.jsonl").contains(#""outside":[{"answer":7,"asked":"price","microseconds":"#))
        let replayed = try await run("open", price: 8, "replay", path)
        #expect(replayed.status == .done, "\(replayed.output)")
        let live = try await run("open", price: 8, "replay", "--live", path)
        #expect(live.status == .findings)
        #expect(live.output.contains("ssml: [-7-] {+8+} at "), "\(live.output)")
    }

    @Test func failAgainAsTheyFailed() async throws {
        let recorded = try await run("closed", price: 7, "invoke", "--record", path)
        #expect(recorded.output.contains("went wrong") || recorded.output.contains("orry"), "\(recorded.output)")
        #expect(try await run("open", price: 7, "replay", path).status == .done)
        #expect(try await run("open", price: 7, "replay", "--live", path).status == .findings)
    }

    @Test func areLateAgainAsTheyWereLate() async throws {
        _ = try await run("slow", price: 7, "invoke", "--deadline-ms", "100", "--record", path)
        #expect(try folder.text(of: "a.jsonl").contains(#""late":true"#))
        let replayed = try await run("open", price: 7, "replay", path)
        #expect(replayed.status == .done, "\(replayed.output)")
    }

    @Test func areAskedForWhereTheRecordingHasNone() async throws {
        try folder.write(#"{"request":\#(ServingTests.launch)}"# + "\n", to: "a.jsonl")
        _ = try await run("open", price: 9, "replay", "--update", path)
        let text = try folder.text(of: "a.jsonl")
        #expect(text.contains("9 at 1741521600000, lot "), "the clock is the request's: \(text)")
        #expect(try await run("open", price: 9, "replay", path).status == .done, "chance is the same each time")
    }
}
