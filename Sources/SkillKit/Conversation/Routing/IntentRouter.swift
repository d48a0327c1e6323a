/// Turns any request into one of a skill's events.
///
/// It is total: every request has an event, and routing never throws. A look-up hashes the intent's name once.
public struct IntentRouter<Event: Sendable>: Sendable {
    private typealias EventOfSlots = @Sendable (Slots, Bool, (String) -> Void) throws(SlotError) -> Event

    private let launch: Event
    private let ended: Event
    private let otherwise: @Sendable (Request) -> Event
    private let misheard: (@Sendable (SlotError) -> Event)?
    // By the names' texts: every process looks up once how to hash strings, and would do it for names as well.
    private let byName: [String: EventOfSlots]
    private let byFamily: [String: @Sendable (Request) -> Event?]
    /// The routes, in the order in which they were written.
    public let routes: [Route<Event>]
    private let declared: Once<[IntentDeclaration]>
    private let findings: Once<[DeclarationFinding]>

    /// Creates a router.
    ///
    /// Events for what a device can always send are required, so ``event(for:)`` never throws. Two routes for one intent, or one
    /// family of requests, are a mistake in the skill and stop the program here, at its start.
    /// - Parameters:
    ///   - launch: The person opened the skill.
    ///   - ended: The session is over. The conversation's answer is not spoken.
    ///   - otherwise: An intent or other request without a route; it is given the request.
    ///   - misheard: An intent whose slots could not be decoded; the same as `otherwise` unless given.
    ///   - routes: The skill's intents, and whatever else it has routes for.
    public init(
        launch: Event,
        ended: Event,
        otherwise: @escaping @Sendable (Request) -> Event,
        misheard: (@Sendable (SlotError) -> Event)? = nil,
        @RouteBuilder<Event> routes: () -> [Route<Event>]
    ) {
        self.launch = launch
        self.ended = ended
        self.otherwise = otherwise
        self.misheard = misheard
        let routes = routes()
        self.routes = routes
        let declared = Once { routes.compactMap(\.declaration) }
        self.declared = declared
        findings = Once { DeclarationCheck.findings(in: declared.get()) }
        var byName: [String: EventOfSlots] = [:]
        var byFamily: [String: @Sendable (Request) -> Event?] = [:]
        for route in routes {
            switch route.form {
            case .intent(let name, _, let event):
                guard byName.updateValue(event, forKey: name.rawValue) == nil else {
                    Libc.stop("Two routes for intent '\(name)'; an intent has exactly one event")
                }
            case .request(let family, let event):
                guard byFamily.updateValue(event, forKey: family) == nil else {
                    Libc.stop("Two routes for requests '\(family)'; they have exactly one")
                }
            }
        }
        self.byName = byName
        self.byFamily = byFamily
    }

    /// Creates a router in which all requests without a route are one event.
    public init(
        launch: Event,
        ended: Event,
        otherwise: Event,
        misheard: (@Sendable (SlotError) -> Event)? = nil,
        @RouteBuilder<Event> routes: () -> [Route<Event>]
    ) {
        self.init(launch: launch, ended: ended, otherwise: { _ in otherwise }, misheard: misheard, routes: routes)
    }

    /// The declarations of all intents, in the order of the routes.
    ///
    /// Derived from the intents' types when first needed, because no turn needs them.
    public var declarations: [IntentDeclaration] { declared.get() }

    /// What is wrong with the declarations; see ``DeclarationFinding``.
    ///
    /// The skill's own language only; ``Conversation/declarationFindings`` has those of its translations too. Looked for
    /// when first needed.
    public var declarationFindings: [DeclarationFinding] { findings.get() }

    /// Whether an intent has a route.
    public func hasRoute(for intent: IntentName) -> Bool { byName[intent.rawValue] != nil }

    /// Whether a request has a route, or an event that every router has.
    func hasRoute(for request: Request) -> Bool {
        switch request.kind {
        case .launch, .sessionEnded: true
        case .intent(let intent), .canFulfillIntent(let intent): hasRoute(for: intent.name)
        default: request.kind.family.map { byFamily[$0] != nil } ?? false
        }
    }

    /// The event that a request stands for.
    public func event(for request: Request) -> Event { match(request).event }

    /// Whether an intent could be answered: it has a route, declares each filled slot, and understands them all.
    public func fulfilment(of intent: IntentRequest) -> IntentFulfilment {
        guard let makeEvent = byName[intent.name.rawValue], let route = routes.first(where: { $0.name == intent.name })
        else {
            return IntentFulfilment(.no)
        }
        let declaration = route.declaration
        var fulfilment = IntentFulfilment(.yes)
        var slots = intent.slots
        for name in slots.names {
            let isKnown = declaration?.slot(name) != nil
            fulfilment.slots[name] = .init(isKnown ? .yes : .no)
            if !isKnown, slots[filled: name] != nil { fulfilment.canFulfill = .maybe }
        }
        // What is missing or not understood is replaced, so that the next such slot is found.
        while true {
            do {
                _ = try makeEvent(slots, false) { _ in }
                return fulfilment
            } catch {
                fulfilment.canFulfill = .maybe
                switch error {
                case .missing(let name):
                    guard slots[filled: name] == nil, let type = declaration?.slot(name)?.type,
                        let example = type.examples.first.map({ Slot(name, example: $0, of: type) }),
                        // One that says nothing would be missing again.
                        example.isFilled
                    else { return fulfilment }
                    slots = slots.with(example)
                case .notUnderstood(let name, _):
                    guard fulfilment.slots[name]?.canUnderstand == .yes else { return fulfilment }
                    fulfilment.slots[name] = .init(.no)
                    slots = slots.with(Slot(name, spoken: nil))
                case .undecodable: return fulfilment
                }
            }
        }
    }

    /// The event that a request stands for, and the name of its route.
    private func match(
        _ request: Request,
        tellUndeclared: (String) -> Void = { _ in }
    ) -> (event: Event, way: String) {
        switch request.kind {
        case .launch: return (launch, "launch")
        case .sessionEnded: return (ended, "ended")
        case .intent(let intent):
            guard let makeEvent = byName[intent.name.rawValue] else { break }
            let isDenied = intent.confirmationStatus == .denied
            do { return (try makeEvent(intent.slots, isDenied, tellUndeclared), intent.name.rawValue) } catch {
                return (misheard?(error) ?? otherwise(request), "misheard")
            }
        default:
            guard !byFamily.isEmpty, let family = request.kind.family else { break }
            if let event = byFamily[family]?(request) { return (event, family) }
        }
        return (otherwise(request), "otherwise")
    }
}

extension IntentRouter where Event: ConversationEvent {
    /// The event that a request stands for, and the name of its kind: its own, or that of its route.
    ///
    /// The function is told the name of each slot that the intent does not declare.
    func classify(
        _ request: Request,
        tellUndeclared: (String) -> Void = { _ in }
    ) -> (event: Event, kind: Event.Kind) {
        let (event, way) = match(request, tellUndeclared: tellUndeclared)
        let kind = event.kind
        guard kind.rawValue.isEmpty, let named = Event.Kind(rawValue: way) else { return (event, kind) }
        return (event, named)
    }
}
