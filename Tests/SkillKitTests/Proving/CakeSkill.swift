import SkillKit

/// Wants to hear of a cake.
struct ShowCakes: Intent {
    static let name: IntentName = "ShowCakesIntent"
    static let samples: [Utterance] = ["which cakes are there", "a {Kind} cake", "show me cakes"]
    enum Kind: String, SlotValue, CaseIterable { case lemon, plum, walnut }
    var kind: Kind?

    private enum CodingKeys: String, CodingKey { case kind = "Kind" }
}

/// A toy that offers three cakes, one after the other, and orders one: sound, unless a fault is planted in it.
struct CakeConversation: Conversation {
    enum Fault: Sendable, CaseIterable {
        case silentHelp, throwsAtHelp, statement, questionAtTheEnd, trap, neverConfirms, sameAnswer, falseRepeat
        case doubleOffer, sameHelp, lyingReprompt, unknownTag, forgetfulState, largeState
    }

    /// What was said last, to say it again.
    enum Line: String, Codable { case welcome, offer, confirmation, help, confusion }

    struct Memory: Codable, Equatable {
        /// How many cakes were offered; the last of them is on offer.
        var offered = 0
        var said = Line.welcome
        /// Something that grows.
        var diary = ""
        /// Something that is not stored.
        var mood = ""

        private enum CodingKeys: String, CodingKey { case offered, said, diary }
    }

    enum State: ConversationState {
        case start(memory: Memory)
        case offering(memory: Memory)
        case confirming(memory: Memory)

        enum Kind: String, CaseIterable { case start, offering, confirming }
        var kind: Kind {
            switch self {
            case .start: .start
            case .offering: .offering
            case .confirming: .confirming
            }
        }
    }

    enum Event: String, ConversationEvent, CaseIterable {
        case opened, asked, agreed, declined, askedForHelp, askedToRepeat, left, unexpected, ended
    }

    static let start = State.start(memory: Memory())
    static let router = IntentRouter<Event>(
        launch: .opened,
        ended: .ended,
        otherwise: .unexpected,
        misheard: { _ in .unexpected }
    ) {
        Route(ShowCakes.self) { _ in .asked }
        Route(.yes, .agreed)
        Route(.no, .declined)
        Route(.help, .askedForHelp)
        Route(.repeat, .askedToRepeat)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    private static let cakes = ["lemon", "plum", "walnut"]
    let fault: Fault?

    /// What a reply offers anew.
    static func offers(_ reply: Reply<State>) -> [String] {
        guard case .offering(let memory)? = reply.next, memory.said == .offer else { return [] }
        return [Self.cake(memory)]
    }

    private static func cake(_ memory: Memory) -> String { cakes[max(memory.offered - 1, 0) % cakes.count] }

    func reply(to event: Event, in state: State, turn: Turn) throws -> Reply<State> {
        switch (event, state) {
        case (.left, .confirming), (.agreed, .confirming), (.declined, .confirming):
            return fault == .trap ? say(.confirmation, in: state) : leave(event, state)
        case (.opened, .start(let memory)), (.opened, .offering(let memory)), (.opened, .confirming(let memory)):
            return fault == .trap && state.kind == .confirming
                ? say(.confirmation, in: state) : say(.welcome, in: .start(memory: memory))
        case (.asked, .confirming) where fault == .trap: return say(.confirmation, in: state)
        case (.asked, .start(let memory)), (.asked, .offering(let memory)), (.asked, .confirming(let memory)),
            (.agreed, .start(let memory)), (.declined, .offering(let memory)):
            return offer(after: memory)
        case (.agreed, .offering(let memory)):
            if fault == .neverConfirms { return leave(.agreed, state) }
            return say(.confirmation, in: .confirming(memory: memory))
        case (.askedForHelp, _):
            if fault == .silentHelp, state.kind == .confirming { return .stay(.silent) }
            if fault == .throwsAtHelp, state.kind == .offering { throw KettleError() }
            return say(.help, in: state)
        case (.askedToRepeat, .start(let memory)), (.askedToRepeat, .offering(let memory)),
            (.askedToRepeat, .confirming(let memory)):
            return say(fault == .falseRepeat && state.kind == .offering ? .offer : memory.said, in: state)
        case (.unexpected, _): return turn.isHeard ? say(.confusion, in: state) : .stay(.silent)
        case (.left, _), (.declined, .start): return leave(event, state)
        case (.ended, _): return .stay(.silent)
        }
    }

    private func leave(_ event: Event, _ state: State) -> Reply<State> {
        switch event {
        case .agreed: return .stay(.tell("It is on its way."))
        case .declined where state.kind == .confirming:
            if fault == .sameAnswer { return .stay(.tell("It is on its way.")) }
            return .stay(.tell("Then I don't order it."))
        default: return .stay(.tell(fault == .questionAtTheEnd ? "Goodbye. Or shall I stay?" : "Goodbye."))
        }
    }

    private func offer(after memory: Memory) -> Reply<State> {
        guard memory.offered < Self.cakes.count else { return .stay(.tell("Those were all my cakes.")) }
        var memory = memory
        if fault != .doubleOffer || memory.offered == 0 { memory.offered += 1 }
        if fault == .forgetfulState { memory.mood = "hungry" }
        return say(.offer, in: .offering(memory: memory))
    }

    private func say(_ line: Line, in state: State) -> Reply<State> {
        let next: State
        switch state {
        case .start(let memory): next = .start(memory: noted(line, memory))
        case .offering(let memory): next = .offering(memory: noted(line, memory))
        case .confirming(let memory): next = .confirming(memory: noted(line, memory))
        }
        return .move(to: next, words(for: line, in: next))
    }

    private func noted(_ line: Line, _ memory: Memory) -> Memory {
        var memory = memory
        memory.said = line
        if fault == .largeState { memory.diary += String(repeating: "x", count: 500) }
        return memory
    }

    private func words(for line: Line, in state: State) -> Response {
        switch (line, state) {
        case (.help, .start):
            return .ask(fault == .sameHelp ? "I sell cakes. Shall I go on?" : "I sell cakes. Shall I name one?")
        case (.help, .offering), (.help, .confirming):
            if fault == .sameHelp { return .ask("I sell cakes. Shall I go on?") }
            return .ask("Say yes to take the cake, or no.")
        case (.confusion, _):
            if fault == .unknownTag {
                return .ask(Speech(trustedSSML: "<blink>I know of cakes. Shall I go on?</blink>"))
            }
            return .ask(fault == .statement ? "I only know of cakes." : "I only know of cakes. Shall I go on?")
        case (_, .start): return .ask("Welcome. Shall I name a cake?")
        case (_, .offering(let memory)):
            return .ask(
                "There is a \(Self.cake(memory)) cake. Would you like it?",
                reprompt: fault == .lyingReprompt ? "Say yes, no or maybe." : "Would you like it? Say yes or no."
            )
        case (_, .confirming(let memory)): return .ask("A \(Self.cake(memory)) cake. Shall I order it?")
        }
    }
}
