/// Turns any request into one of a skill's events.
///
/// It is total: every request has an event, and routing never throws. A look-up costs one hash of the intent's name.
public struct IntentRouter<Event: Sendable>: Sendable {
    private let launch: Event
    private let ended: Event
    private let otherwise: Event
    private let misheard: @Sendable (SlotError) -> Event
    private let byName: [IntentName: Route<Event>]
    /// The routes, in the order in which they were written.
    public let routes: [Route<Event>]

    /// Creates a router.
    ///
    /// The four things that a device can always send are required, so that ``event(for:)`` never throws. Two routes for
    /// one intent are a mistake in the skill and stop the program here, at its start.
    /// - Parameters:
    ///   - launch: The person opened the skill.
    ///   - ended: The session is over. Whatever the conversation answers is not spoken.
    ///   - otherwise: An intent without a route, or a request of another type.
    ///   - misheard: An intent whose slots could not be decoded.
    ///   - routes: The skill's intents.
    public init(
        launch: Event,
        ended: Event,
        otherwise: Event,
        misheard: @escaping @Sendable (SlotError) -> Event,
        @RouteBuilder<Event> routes: () -> [Route<Event>]
    ) {
        self.launch = launch
        self.ended = ended
        self.otherwise = otherwise
        self.misheard = misheard
        self.routes = routes()
        var byName: [IntentName: Route<Event>] = [:]
        for route in self.routes {
            guard byName.updateValue(route, forKey: route.name) == nil else {
                preconditionFailure("Two routes for intent '\(route.name)'; an intent has exactly one event")
            }
        }
        self.byName = byName
    }

    /// Every intent as it is declared, in the order of the routes.
    ///
    /// Read off the intents' types at each call, for a turn needs none of it.
    public var declarations: [IntentDeclaration] { routes.map(\.declaration) }

    /// What is wrong with the declarations; see ``DeclarationFault``.
    ///
    /// A debug build looks when a ``Skill`` is made, and stops; `check` looks in every build.
    public var declarationFaults: [DeclarationFault] { DeclarationCheck.faults(in: declarations) }

    /// The event that a request stands for.
    public func event(for request: Request) -> Event {
        switch request.kind {
        case .launch: return launch
        case .sessionEnded: return ended
        case .canFulfillIntent, .sessionResumed, .audioPlayer, .playbackController, .apl, .html, .display, .connections,
            .dialog, .system, .gameEngine, .customInterface, .advertisement, .dataStore, .authorization, .messaging,
            .skillEvent, .householdList, .reminder, .other:
            return otherwise
        case .intent(let intent):
            guard let route = byName[intent.name] else { return otherwise }
            do { return try route.makeEvent(intent.slots) } catch { return misheard(error) }
        }
    }

    /// Whether an intent could be answered: one that has a route and whose slots can be decoded.
    public func fulfilment(of intent: IntentRequest) -> IntentFulfilment {
        guard let route = byName[intent.name] else { return IntentFulfilment(.no) }
        let understood = (try? route.makeEvent(intent.slots)) != nil
        let slots = intent.slots.names.map { ($0, IntentFulfilment.Slot(understood ? .yes : .maybe)) }
        return IntentFulfilment(understood ? .yes : .maybe, slots: Dictionary(uniqueKeysWithValues: slots))
    }
}
