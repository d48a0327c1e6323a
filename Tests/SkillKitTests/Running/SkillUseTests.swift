import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A skill that counts its sessions in a store, and what commands leave there.
private struct Counter: Conversation {
    enum State: String, ConversationState, CaseIterable { case start }
    enum Event: ConversationEvent { case opened, left, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(.stop, .left)
    }

    let counts: UserStore<Int>

    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        switch event {
        case .opened:
            let count = (await counts[turn.speaker] ?? 0) + 1
            try await counts.keep(count, of: turn.speaker)
            return .stay(.ask("Hello for the \(count). time. Say stop."))
        case .confused: return .stay(.ask("Say stop."))
        case .left: return .stay(.tell("Goodbye."))
        case .ended: return .stay(.silent)
        }
    }
}

@Suite struct SkillUseTests {
    private let folder = TemporaryFolder()
    private var file: String { folder.url.appending(path: "counts.json").path }

    private func run(_ words: String..., input: String = "") async throws -> CommandLineRun {
        let file = file
        let runner = Runner(name: "counter", version: "1", about: "") { arguments in
            Skill(Counter(counts: arguments.use == .tried ? UserStore() : try UserStore(file: file)))
        }
        return try await CommandLineRun(runner, words, input: Data(input.utf8))
    }

    @Test(arguments: [["check", "--turns", "300"], ["graph", "--turns", "300"]])
    func keepsNothingOfWhatNobodySaid(_ words: [String]) async throws {
        let run = try await run(words[0], words[1], words[2])
        #expect(run.status == .done, "\(run.output)\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func keepsWhatIsSaidInAChat() async throws {
        #expect(try await run("chat", input: "stop\n").output.hasPrefix("Hello for the 1. time."))
        #expect(try await run("check", "--turns", "300").status == .done)
        #expect(try await run("chat", input: "stop\n").output.hasPrefix("Hello for the 2. time."))
    }

    @Test func keepsWhatIsServed() async throws {
        let launch = ServingTests.launch.replacing("\"session\":{", with: "\"session\":{\"user\":{\"userId\":\"ada\"},")
        #expect(try await run("invoke", input: launch).output.contains("Hello for the 1. time."))
        #expect(try await run("invoke", input: launch).output.contains("Hello for the 2. time."))
    }

    @Test func triesReplays() async throws {
        let recording = folder.url.appending(path: "talk.jsonl").path
        #expect(try await run("chat", "--record", recording, input: "stop\n").status == .done)
        // The file says 1 by now; a store that knows nothing says what the recording has.
        let replay = try await run("replay", recording)
        #expect(replay.status == .done, "\(replay.output)\(replay.errors)")
    }
}
