import SkillKit
import Synchronization

/// A skill whose replies do whatever a test wants, and may take their time.
struct LateSkill: Conversation {
    enum State: String, ConversationState, CaseIterable { case start, asked }

    static let start = State.start
    static let router = IntentRouter<OneEvent>(
        launch: .happened,
        ended: .happened,
        otherwise: .happened,
        misheard: { _ in .happened }
    ) {
        Route(.yes, .happened)
    }

    var mayWait = true
    /// Shown each turn.
    var look: @Sendable (Turn) -> Void = { _ in }
    let wait: @Sendable () async throws -> Void

    func reply(to event: OneEvent, in state: State, turn: Turn) async throws -> Reply<State> {
        look(turn)
        try await wait()
        return .move(to: .asked, .ask("Done."))
    }

    func apology(for error: any Error, in state: State, turn: Turn) -> Response { .ask("Sorry: \("\(error)")") }
}

/// Holds up whoever comes until it is opened, whether they are cancelled or not.
final class Barrier: Sendable {
    private let state = Mutex((isOpen: false, waiting: [CheckedContinuation<Void, Never>]()))

    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        waiting.forEach { $0.resume() }
    }
}
