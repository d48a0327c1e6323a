import SkillKit

/// How much tea.
enum TeaSize: String, SlotValue, Codable, Hashable, CaseIterable { case small, large }

/// The wish for a cup of some tea, with or without a size.
struct OrderTea: Intent, Hashable {
    static let name: IntentName = "OrderTeaIntent"
    static let samples: [Utterance] = ["I'd like {Tea}", "order {Tea}", "a {Size} cup of {Tea}", "a cup of {Tea}"]
    static let slotTypes = ["Tea": SlotType("Tea", values: [.init("earl grey"), .init("mint"), .init("green tea")])]
    var tea: String
    var size: TeaSize?

    private enum CodingKeys: String, CodingKey { case tea = "Tea", size = "Size" }
}

extension OrderTea {
    init(_ tea: String, _ size: TeaSize? = nil) {
        self.tea = tea
        self.size = size
    }
}

/// The answer to the question for a size.
struct ChooseSize: Intent, Hashable {
    static let name: IntentName = "ChooseSizeIntent"
    static let samples: [Utterance] = ["{Size} please", "a {Size} one", "make it {Size}"]
    var size: TeaSize

    private enum CodingKeys: String, CodingKey { case size = "Size" }
}

/// Thrown for a tea that no kettle survives.
struct KettleError: Error, Equatable {}

/// The toy skill of these tests: it takes an order for a cup of tea.
///
/// Whoever orders "lava" breaks the kettle, so that a conversation's failure can be tried.
struct TeaConversation: Conversation {
    enum State: ConversationState, Hashable {
        case start
        case choosingSize(tea: String)
        case confirming(tea: String, size: TeaSize)

        enum Kind: String, CaseIterable { case start, choosingSize, confirming }
        var kind: Kind {
            switch self {
            case .start: .start
            case .choosingSize: .choosingSize
            case .confirming: .confirming
            }
        }
    }

    enum Event: ConversationEvent, Hashable {
        case opened, agreed, declined, askedForHelp, left, unexpected, ended
        case ordered(OrderTea)
        case sized(TeaSize)
        case notUnderstood(SlotError)

        enum Kind: String, CaseIterable {
            case opened, agreed, declined, askedForHelp, left, unexpected, ended, ordered, sized, notUnderstood
        }
        var kind: Kind {
            switch self {
            case .opened: .opened
            case .agreed: .agreed
            case .declined: .declined
            case .askedForHelp: .askedForHelp
            case .left: .left
            case .unexpected: .unexpected
            case .ended: .ended
            case .ordered: .ordered
            case .sized: .sized
            case .notUnderstood: .notUnderstood
            }
        }
    }

    static let start = State.start
    static let translations = [Translation.teaInGerman]
    static let router = IntentRouter<Event>(
        launch: .opened,
        ended: .ended,
        otherwise: .unexpected,
        misheard: Event.notUnderstood
    ) {
        Route(OrderTea.self, Event.ordered)
        Route(ChooseSize.self) { .sized($0.size) }
        Route(.yes, .agreed)
        Route(.no, .declined)
        Route(.help, .askedForHelp)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State> {
        try reply(to: event, in: state, TeaPhrases(turn.language))
    }

    private func reply(to event: Event, in state: State, _ say: TeaPhrases) throws -> Reply<State> {
        switch (event, state) {
        case (.opened, _): .move(to: .start, .ask(say.welcome))
        case (.ordered(let order), _): try take(order, say)
        case (.sized(let size), .choosingSize(let tea)), (.sized(let size), .confirming(let tea, _)):
            confirm(tea, size, say)
        case (.agreed, .confirming(let tea, let size)):
            .move(to: .start, .tell(say.brewing(tea, size)))
        case (.declined, .choosingSize), (.declined, .confirming): .move(to: .start, .ask(say.whichTeaThen))
        case (.sized, .start), (.agreed, .start), (.declined, .start), (.askedForHelp, .start):
            .stay(.ask(say.nameATea))
        case (.agreed, .choosingSize), (.askedForHelp, .choosingSize): .stay(.ask(say.saySize))
        case (.askedForHelp, .confirming): .stay(.ask(say.sayYesOrNo))
        case (.notUnderstood(.notUnderstood(_, let spoken)), _): .stay(.ask(say.unknown(spoken)))
        case (.notUnderstood, _): .stay(.ask(say.whichTea))
        case (.left, _): .move(to: .start, .tell(say.goodbye))
        case (.unexpected, _): .stay(.ask(say.onlyTea))
        case (.ended, _): .stay(.silent)
        }
    }

    func apology(for error: any Error, in state: State, turn: Turn) -> Response {
        .ask(TeaPhrases(turn.language).broken)
    }

    private func take(_ order: OrderTea, _ say: TeaPhrases) throws -> Reply<State> {
        guard order.tea != "lava" else { throw KettleError() }
        guard let size = order.size else {
            return .move(to: .choosingSize(tea: order.tea), .ask(say.whichSize))
        }
        return confirm(order.tea, size, say)
    }

    private func confirm(_ tea: String, _ size: TeaSize, _ say: TeaPhrases) -> Reply<State> {
        .move(to: .confirming(tea: tea, size: size), .ask(say.confirming(tea, size)))
    }
}
