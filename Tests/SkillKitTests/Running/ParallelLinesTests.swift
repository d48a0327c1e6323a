import Synchronization
import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ParallelLinesTests {
    /// A skill that counts the turns of a session; "slow" waits until the other sessions have been answered.
    struct Counter: Conversation {
        struct State: ConversationState {
            var count = 0

            enum Kind: String, CaseIterable { case counting }
            var kind: Kind { .counting }
        }
        enum Event: ConversationEvent { case slow, quick, ended }

        static let start = State()
        static let router = IntentRouter<Event>(launch: .quick, ended: .ended, otherwise: .quick) {
            Route("SlowIntent", .slow, samples: ["wait"])
        }
        /// Opens when so many quick turns were answered, and tells how many turns ran at once.
        let gate: Gate

        func reply(to event: Event, in state: State, turn: Turn) async -> Reply<State> {
            if case .slow = event { await gate.pass(isSlow: true) } else { await gate.pass(isSlow: false) }
            let count = state.count + 1
            return .move(to: State(count: count), .ask("\(turn.session?.id ?? "") \(count)"))
        }
    }

    /// Holds slow turns up until enough quick ones went through, and watches how many run at once.
    final class Gate: Sendable {
        let state: Mutex<(missing: Int, running: Int, most: Int)>
        private let barrier = Barrier()

        init(missing: Int) { state = Mutex((missing, 0, 0)) }

        func pass(isSlow: Bool) async {
            state.withLock {
                $0.running += 1
                $0.most = max($0.most, $0.running)
            }
            if isSlow { await barrier.pass() } else { await Task.yield() }
            let isLast = state.withLock {
                $0.running -= 1
                if !isSlow { $0.missing -= 1 }
                return !isSlow && $0.missing == 0
            }
            if isLast { barrier.open() }
        }
    }

    private static func line(_ session: String, _ intent: String, count: Int = 0) -> String {
        let attributes = #"{"skillkit":{"state":{"count":\#(count)},"version":1}}"#
        return #"{"version":"1.0","session":{"new":false,"sessionId":"\#(session)","attributes":\#(attributes)},"#
            + #""request":{"type":"IntentRequest","requestId":"1","intent":{"name":"\#(intent)"}}}"#
    }

    private func run(_ gate: Gate, _ words: [String], _ lines: [String]) async throws -> [String] {
        let runner = Runner(name: "counter", version: "1", about: "") { _ in
            var skill = Skill(Counter(gate: gate))
            skill.turnLimit = .seconds(60)
            return skill
        }
        let input = Data(lines.joined(separator: "\n").utf8)
        let run = try await CommandLineRun(runner, ["lines"] + words + ["--deadline-ms", "60000"], input: input)
        #expect(run.status == .done, "\(run.errors)")
        return run.lines.map { line in
            let ssml = try? JSON(reading: Data(line.utf8))["response"]?["outputSpeech"]?["ssml"]?.string
            return ssml.flatMap { $0 }.map { SSML.plainText($0) } ?? line
        }
    }

    private static let sessions = ["a", "b", "c", "d"]
    /// The first session is slow, and would be for ever if the others had to wait for it.
    private static let mixed = [line("a", "SlowIntent")] + sessions.dropFirst().map { line($0, "QuickIntent") }

    @Test func oneSlowTurnHoldsUpNoOtherSession() async throws {
        let answers = try await run(Gate(missing: 3), ["--parallel", "2"], Self.mixed)
        #expect(answers == ["a 1", "b 1", "c 1", "d 1"])
    }

    @Test func answersAsTheyComeWhereThatIsAsked() async throws {
        let answers = try await run(Gate(missing: 3), ["--parallel", "2", "--as-they-come"], Self.mixed)
        // The last of them lets the slow one go, and either may be first.
        #expect(answers.prefix(2) == ["b 1", "c 1"] && Set(answers) == ["a 1", "b 1", "c 1", "d 1"], "\(answers)")
    }

    @Test func keepsTheOrderWithinASession() async throws {
        let gate = Gate(missing: 1)
        let lines = [
            Self.line("a", "SlowIntent"), Self.line("a", "QuickIntent", count: 1), Self.line("b", "QuickIntent"),
            Self.line("a", "QuickIntent", count: 2),
        ]
        let answers = try await run(gate, ["--parallel", "8", "--as-they-come"], lines)
        #expect(answers.filter { $0 != "b 1" } == ["a 1", "a 2", "a 3"] && answers.count == 4, "\(answers)")
    }

    @Test(arguments: [1, 3]) func runsNoMoreThanItMayAtOnce(_ most: Int) async throws {
        let gate = Gate(missing: .max)
        let lines = (0..<200).map { Self.line("s\($0 % 40)", "QuickIntent", count: $0 / 40) }
        let answers = try await run(gate, ["--parallel", "\(most)"], lines)
        #expect(answers == (0..<200).map { "s\($0 % 40) \($0 / 40 + 1)" })
        #expect(gate.state.withLock { $0.most } <= most)
    }

    @Test func answersBadLinesInTheirPlaceAndSkipsBlankOnes() async throws {
        let lines = [Self.line("a", "QuickIntent"), "", "{", " ", Self.line("a", "QuickIntent", count: 1)]
        let answers = try await run(Gate(missing: .max), ["--parallel", "4"], lines)
        try #require(answers.count == 3, "\(answers)")
        #expect(answers[0] == "a 1" && answers[1].contains("MalformedRequest") && answers[2] == "a 2")
    }

    @Test func keepsTheSessionsOfADeviceApart() async throws {
        let words = ["lines", "--device", "text", "--parallel", "4"]
        let run = try await CommandLineRun(words, input: "a\ta small pizza\nb\ta large pizza\na\tyes\nb\tyes\n")
        try #require(run.lines.count == 4, "\(run.lines)")
        #expect(run.lines[2].contains("Your small pizza is on its way."))
        #expect(run.lines[3].contains("Your large pizza is on its way."))
    }
}
