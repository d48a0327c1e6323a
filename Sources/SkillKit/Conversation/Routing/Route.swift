/// One line of a router: an intent, or a family of other requests, and the event it becomes.
public struct Route<Event: Sendable>: Sendable {
    /// What is routed.
    enum Form: Sendable {
        case intent(
            IntentName,
            declare: @Sendable () -> IntentDeclaration,
            event:
                @Sendable (
                    Slots, _ isDenied: Bool, _ tellUndeclared: (String) -> Void
                ) throws(SlotError) -> Event
        )
        case request(family: String, event: @Sendable (Request) -> Event?)
    }

    let form: Form

    /// Routes a declared intent, usually to an enum case that carries it.
    public init<I: Intent>(_ intent: I.Type, _ event: @escaping @Sendable (I) -> Event) {
        self.init(I.name, slots: I.self, samples: I.samples, event)
    }

    /// Routes a declared intent that the person is asked to confirm; see ``SlotFilling``.
    /// - Parameters:
    ///   - intent: The intent.
    ///   - denied: What it is when the person says no to the whole.
    ///   - event: Makes the event of all else.
    public init<I: Intent>(_ intent: I.Type, denied: Event, _ event: @escaping @Sendable (I) -> Event) {
        form = .intent(
            I.name,
            declare: { IntentDeclaration(I.self) },
            event: { slots, isDenied, tellUndeclared throws(SlotError) in
                isDenied ? denied : event(try slots.decode(I.self, of: I.name, tellUndeclared: tellUndeclared))
            }
        )
    }

    /// Not a route: the event has no place for the intent.
    @available(
        *,
        unavailable,
        message: """
            this event has no place for the intent: write Route(TheIntent.self) { _ in .theEvent }, or, for a case that \
            carries the intent, its full name, Event.theCase
            """
    )
    public init<I: Intent>(_ intent: I.Type, _ event: Event) { self.init(I.name, event) }

    /// Routes one of several intents with the same slots.
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
        form = .intent(
            name,
            declare: { IntentDeclaration(name, slots: S.self, samples: samples()) },
            event: { slots, _, tellUndeclared throws(SlotError) in
                event(try slots.decode(S.self, of: name, tellUndeclared: tellUndeclared))
            }
        )
    }

    /// Routes an intent without slots.
    ///
    /// Amazon's own intents need no samples.
    public init(_ name: IntentName, _ event: Event, samples: @autoclosure @escaping @Sendable () -> [Utterance] = []) {
        form = .intent(
            name,
            declare: { IntentDeclaration(name, samples: samples()) },
            event: { _, _, _ throws(SlotError) in event }
        )
    }

    /// Routes a family of requests other than intents: player events, touches on a screen, messages from elsewhere.
    ///
    /// `check` tries the ones that the exploration's plan names.
    public init<Content>(_ family: RequestFamily<Content>, _ event: @escaping @Sendable (Content) -> Event) {
        form = .request(family: family.name) { family.content($0).map(event) }
    }

    /// The intent's name in the interaction model; `nil` for a route of other requests.
    public var name: IntentName? { if case .intent(let name, _, _) = form { name } else { nil } }

    /// The intent's declaration, with its samples and slots; `nil` for a route of other requests.
    ///
    /// Derived from the intent's type on each call, because no turn needs it.
    public var declaration: IntentDeclaration? { if case .intent(_, let declare, _) = form { declare() } else { nil } }
}

/// Collects the lines of a router into an array.
@resultBuilder
public enum RouteBuilder<Event: Sendable> {
    /// Accepts one line.
    public static func buildExpression(_ route: Route<Event>) -> [Route<Event>] { [route] }
    /// Accepts lines made elsewhere.
    public static func buildExpression(_ routes: [Route<Event>]) -> [Route<Event>] { routes }
    /// Joins the lines.
    public static func buildBlock(_ routes: [Route<Event>]...) -> [Route<Event>] {
        // A plain loop, because `flatMap` would look up conformances of these types at every start.
        var all: [Route<Event>] = []
        for some in routes { for route in some { all.append(route) } }
        return all
    }
    /// Accepts lines inside an `if`.
    public static func buildOptional(_ routes: [Route<Event>]?) -> [Route<Event>] { routes ?? [] }
}
