import SkillKit

struct OrderPizza: Intent {
    static let name: IntentName = "OrderPizzaIntent"
    static let samples: [Utterance] = ["a {size} pizza", "I'd like a {size} pizza", "{size}", "order a pizza"]
    enum Size: String, SlotValue, Codable, CaseIterable { case small, medium, large }
    var size: Size?
}

struct Pizza: Conversation {
    enum State: ConversationState { case start, confirming(size: OrderPizza.Size) }
    enum Event: ConversationEvent { case opened, ordered(OrderPizza), agreed, declined, left, confused, ended }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(OrderPizza.self, Event.ordered)
        Route(.yes, .agreed)
        Route(.no, .declined)
        Route(.stop, .left)
        Route(.cancel, .left)
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch (event, state) {
        case (.ordered(let order), _):
            guard let size = order.size else { return .move(to: .start, .ask("Small, medium or large?")) }
            return .move(to: .confirming(size: size), .ask("A \(size.rawValue) pizza. Shall I order it?"))
        case (.agreed, .confirming(let size)):
            return .move(to: .start, .tell("Your \(size.rawValue) pizza is on its way."))
        case (.opened, _), (.declined, .confirming), (.confused, .start):
            return .move(to: .start, .ask("What size of pizza would you like?"))
        case (.confused, .confirming): return .stay(.ask("Please say yes or no. Shall I order it?"))
        case (.agreed, .start), (.declined, .start): return .stay(.ask("What size: small, medium or large?"))
        case (.left, _): return .move(to: .start, .tell("Goodbye."))
        case (.ended, _): return .stay(.silent)
        }
    }
}

func runPizza() -> Never {
    Runner(name: "pizza", version: "1.0.0", about: "Orders pizza.", skill: { _ in Skill(Pizza()) }).main()
}
