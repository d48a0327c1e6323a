/// One line of a router: an intent and the event it becomes.
public struct Route<Event: Sendable>: Sendable {
    /// The intent's name in the interaction model.
    public let name: IntentName
    private let declare: @Sendable () -> IntentDeclaration
    let makeEvent: @Sendable (Slots) throws(SlotError) -> Event

    /// Routes a declared intent, usually to an enum case that carries it.
    public init<I: Intent>(_ intent: I.Type, _ event: @escaping @Sendable (I) -> Event) {
        self.init(I.name, slots: I.self, samples: I.samples, event)
    }

    /// Routes one of several intents that have the same slots.
    /// - Parameters:
    ///   - name: The intent's name in the interaction model.
    ///   - slots: Its slots.
    ///   - samples: What a person may say for it, with the slots in braces.
    ///   - event: Makes the event.
    public init<S: IntentSlots>(
        _ name: IntentName,
        slots: S.Type,
        samples: @autoclosure @escaping @Sendable () -> [Utterance],
        _ event: @escaping @Sendable (S) -> Event
    ) {
        self.name = name
        declare = { IntentDeclaration(name, slots: S.self, samples: samples()) }
        makeEvent = { slots throws(SlotError) in event(try slots.decode(S.self, of: name)) }
    }

    /// Routes an intent without slots.
    ///
    /// The samples of Amazon's own intents need not be given.
    public init(_ name: IntentName, _ event: Event, samples: @autoclosure @escaping @Sendable () -> [Utterance] = []) {
        self.name = name
        declare = { IntentDeclaration(name, samples: samples()) }
        makeEvent = { _ throws(SlotError) in event }
    }

    /// The intent as it is declared: its samples and slots.
    ///
    /// Read off the intent's type at each call, for a turn needs none of it.
    public var declaration: IntentDeclaration { declare() }
}

/// Collects the lines of a router into an array.
@resultBuilder
public enum RouteBuilder<Event: Sendable> {
    /// Accepts one line.
    public static func buildExpression(_ route: Route<Event>) -> [Route<Event>] { [route] }
    /// Accepts lines that were made elsewhere.
    public static func buildExpression(_ routes: [Route<Event>]) -> [Route<Event>] { routes }
    /// Joins the lines.
    public static func buildBlock(_ routes: [Route<Event>]...) -> [Route<Event>] {
        // One after the other: `flatMap` would have the conformances of these types looked up at every start.
        var all: [Route<Event>] = []
        for some in routes { for route in some { all.append(route) } }
        return all
    }
    /// Accepts lines behind an `if`.
    public static func buildOptional(_ routes: [Route<Event>]?) -> [Route<Event>] { routes ?? [] }
}
