/// One line of a router: an intent and the event it becomes.
public struct Route<Event: Sendable>: Sendable {
    /// The intent's name in the interaction model.
    public let name: IntentName
    /// What a person may say for it.
    public let samples: [Utterance]
    let makeEvent: @Sendable (Slots) throws(SlotError) -> Event

    /// Routes a declared intent, usually to an enum case that carries it.
    public init<I: Intent>(_ intent: I.Type, _ event: @escaping @Sendable (I) -> Event) {
        name = I.name
        samples = I.samples
        makeEvent = { slots throws(SlotError) in event(try slots.decode(I.self)) }
    }

    /// Routes an intent without slots.
    ///
    /// The samples of Amazon's own intents need not be given.
    public init(_ name: IntentName, _ event: Event, samples: [Utterance] = []) {
        self.name = name
        self.samples = samples
        makeEvent = { _ throws(SlotError) in event }
    }
}

/// Collects the lines of a router into an array.
@resultBuilder
public enum RouteBuilder<Event: Sendable> {
    /// Accepts one line.
    public static func buildExpression(_ route: Route<Event>) -> [Route<Event>] { [route] }
    /// Accepts lines that were made elsewhere.
    public static func buildExpression(_ routes: [Route<Event>]) -> [Route<Event>] { routes }
    /// Joins the lines.
    public static func buildBlock(_ routes: [Route<Event>]...) -> [Route<Event>] { routes.flatMap(\.self) }
    /// Accepts lines behind an `if`.
    public static func buildOptional(_ routes: [Route<Event>]?) -> [Route<Event>] { routes ?? [] }
}
