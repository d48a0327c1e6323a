#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Runs a conversation: bytes in, bytes out.
///
/// bytes -> ``RequestEnvelope`` -> interceptors -> ``IntentRouter`` -> ``Conversation`` -> ``Response`` ->
/// ``ResponseEnvelope`` -> bytes
///
/// A skill is a value and never changes, so any number of turns may run at once.
public struct Skill<C: Conversation>: Sendable {
    /// The dialogue.
    public let conversation: C
    /// Turns requests into events.
    public let router: IntentRouter<C.Event>
    /// Run around every turn; the first is the outermost.
    public var interceptors: [any Interceptor<C.State>]
    /// Limits on the size of input.
    public var limits: InputLimits
    /// Checks each response for what Alexa would refuse.
    public var check: ResponseCheck
    /// How long a turn may take; 7 seconds unless set, because Alexa waits 8, including the time on the network.
    ///
    /// A conversation without a reply by then is cancelled, and its apology is spoken.
    public var turnLimit = Duration.seconds(7)
    /// What people's clocks show, for words such as "tomorrow"; this machine's clock unless set.
    ///
    /// Alexa, Lex and Dialogflow send dates that don't depend on it.
    public var zone = LocalZone.system
    /// Reaches Alexa's services, for ``Turn/sayMeanwhile(_:)`` and the like; none unless set, so that no test sends anything.
    ///
    /// The commands that serve people set one where it is `nil`, in a build with the trait `HTTPS`.
    public var transport: (any HTTPTransport)?
    /// The clock that measures turns.
    public var clock: any Clock<Duration> = ContinuousClock()
    /// Receives what the person who runs the skill should know.
    public var notify: @Sendable (SkillNotice) -> Void
    /// Receives what the conversation replied or threw, before it is encoded.
    ///
    /// While it is set, turns have no deadline.
    var witness: (@Sendable (Result<Reply<C.State>, any Error>) -> Void)?
    private let lateCalls = LateCalls()
    /// The slot types of the other languages; a turn whose slots came resolved doesn't need them.
    ///
    /// A list, because a dictionary of this type would cost each process a look-up of metadata that takes as long as a
    /// turn.
    let translated: [TranslatedIntents]

    /// Creates a skill.
    /// - Parameters:
    ///   - conversation: The dialogue.
    ///   - interceptors: Run around every turn; the first is the outermost.
    ///   - limits: Limits on the size of input.
    ///   - check: Checks each response for what Alexa would refuse.
    ///   - notify: Receives what the person who runs the skill should know.
    public init(
        _ conversation: C,
        interceptors: [any Interceptor<C.State>] = [],
        limits: InputLimits = InputLimits(),
        check: ResponseCheck = ResponseCheck(),
        notify: @escaping @Sendable (SkillNotice) -> Void = { _ in }
    ) {
        self.conversation = conversation
        self.interceptors = interceptors
        self.limits = limits
        self.check = check
        self.notify = notify
        router = C.router
        var translated: [TranslatedIntents] = []
        for translation in C.translations {
            let declarations: @Sendable () -> [IntentDeclaration] = { C.declarations(in: translation.language) }
            translated.append(TranslatedIntents(translation.language, declarations))
        }
        self.translated = translated
        #if DEBUG
        // An optimised build doesn't look at every start, which would cost each process some milliseconds.
        if let complaint = C.declarationComplaint { Libc.stop(complaint) }
        #endif
    }

    /// Answers one message.
    /// - Parameters:
    ///   - bytes: A request envelope, JSON in UTF-8.
    ///   - limit: How long the turn may take, if less than ``turnLimit``.
    /// - Returns: The response envelope, JSON in UTF-8, its members in alphabetical order.
    /// - Throws: ``SkillError`` if the bytes are malformed or refused, or what an interceptor throws. What the
    ///   conversation throws becomes its apology.
    public func handle(_ bytes: Data, within limit: Duration? = nil) async throws -> Data {
        try await serve(bytes, within: limit).answer.get()
    }

    /// Answers one message, with the record of the turn: what happened, how long it took, and what was mended or apologised for.
    /// - Parameters:
    ///   - bytes: A request envelope, JSON in UTF-8.
    ///   - limit: How long the turn may take, if less than ``turnLimit``.
    ///   - traceID: The distributed trace that the turn belongs to; see ``TurnTrace/traceID``.
    /// - Returns: The answer, or why there is none; the record in both cases.
    public func turn(_ bytes: Data, within limit: Duration? = nil, traceID: String? = nil) async -> FinishedTurn {
        let (answer, record, _) = await serve(bytes, within: limit, traceID: traceID)
        return FinishedTurn(answer: answer, record: record)
    }

    /// Answers one message, and returns a record of the turn for a log, and for a recording what it got from outside.
    func serve(
        _ bytes: Data,
        within limit: Duration? = nil,
        traceID: String? = nil,
        tape: TurnTape = .none
    ) async -> (answer: TurnAnswer, record: TurnRecord, tape: TurnTape) {
        let trace = trace(within: limit, traceID: traceID, tape)
        do {
            let (answer, findings) = try await examine(bytes, trace)
            for finding in findings { tell(.finding(finding), trace) }
            return (.response(answer), trace.record, trace.withTape { $0 })
        } catch {
            return (.refusal(error), trace.record, trace.withTape { $0 })
        }
    }

    /// Answers one message, and returns the rules that the answer broke before it was mended; for tools, without a deadline.
    func examine(
        _ bytes: Data,
        _ trace: TurnTrace = TurnTrace()
    ) async throws -> (bytes: Data, findings: [ResponseFinding]) {
        do { return try await answer(bytes, trace) } catch { throw SkillError.telling(error) }
    }

    private func answer(_ bytes: Data, _ trace: TurnTrace) async throws -> (bytes: Data, findings: [ResponseFinding]) {
        let envelope = try trace.measure(.decode) { () throws(SkillError) in
            try RequestEnvelope<C.State>(bytes: bytes, limits: limits)
        }
        let (answer, findings) = try await process(envelope, trace, isLarge: bytes.count > limits.sessionAttributes)
        let encoded = try trace.measure(.encode) { () throws(SkillError) in try answer.bytes() }
        // Most answers are smaller than both, and need no measuring.
        let least = min(check.limits.largeResponse, check.limits.sessionAttributes, check.limits.response)
        guard encoded.count > least else { return (encoded, findings) }
        let attributes = try Wire.encode(answer.attributes).count
        return (encoded, findings + check.findings(ofSize: encoded.count, attributes: attributes))
    }

    /// Answers a message that is already decoded.
    /// - Parameters:
    ///   - envelope: The message.
    ///   - limit: How long the turn may take, if less than ``turnLimit``.
    /// - Returns: The response, and what the session should remember.
    /// - Throws: What an interceptor throws.
    public func respond(
        to envelope: RequestEnvelope<C.State>,
        within limit: Duration? = nil
    ) async throws -> ResponseEnvelope<C.State> {
        let trace = trace(within: limit)
        let (answer, findings) = try await process(envelope, trace, isLarge: true)
        for finding in findings { tell(.finding(finding), trace) }
        return answer
    }

    /// Begins a turn.
    private func trace(within limit: Duration?, traceID: String? = nil, _ tape: TurnTape = .none) -> TurnTrace {
        let whole = min(limit ?? turnLimit, turnLimit)
        // The rest is for encoding the response and sending it.
        let deadline = Deadline(after: whole - min(whole / 8, .milliseconds(250)), by: clock)
        return TurnTrace(deadline: deadline, clock: clock, traceID: traceID, tape: tape)
    }

    /// Tells the skill's operator.
    func tell(_ notice: SkillNotice, _ trace: TurnTrace) {
        trace.update { $0.notices.append(notice) }
        notify(notice)
    }

    /// The path of every message: state, interceptors, conversation, rules.
    private func process(
        _ envelope: RequestEnvelope<C.State>,
        _ trace: TurnTrace,
        isLarge: Bool
    ) async throws -> (ResponseEnvelope<C.State>, [ResponseFinding]) {
        var attributes = envelope.attributes ?? SessionAttributes()
        let isDropped = try isLarge && isTooLarge(attributes, trace)
        if isDropped { attributes = SessionAttributes() }
        let stored = present(attributes.stored, trace)
        let state = stored ?? C.start
        var turn = Turn(request: envelope.request, session: envelope.session, context: envelope.context, trace)
        (turn.zone, turn.transport) = (trace.zone(zone, at: envelope.request.timestamp), transport)
        turn.speak(language(of: envelope.request, trace))
        turn.request = resolved(turn.request, in: turn.language)
        turn.hasLostState = isDropped || stored == nil
        turn.hasRoute = router.hasRoute(for: turn.request)
        trace.begin(turn.request, in: state, routes: router)
        let odd = envelope.oddMembers
        if !odd.isEmpty { tell(.ignored(odd), trace) }
        defer { trace.withSpeechMeanwhile { $0.end() } }
        let reply = try await run(interceptors[...], on: turn, in: state)
        let (next, whole) = (reply.next ?? state, reply.response)
        let answerability = turn.answerability
        if answerability != .anything, whole.speaks { tell(.silenced(type: turn.request.type), trace) }
        let response = whole.limited(to: answerability)
        attributes.stored = .state(next)
        trace.update { $0.stateAfter = next.kind.rawValue }
        let outgoing = ResponseEnvelope(
            response: response.mended(check.limits),
            attributes: envelope.session == nil ? nil : attributes
        )
        return (outgoing, check.findings(in: response, for: turn))
    }

    /// Asks the conversation for a reply, or apologises for it; the reply always has a next state.
    private func decide(_ turn: Turn, in state: C.State) async -> Reply<C.State> {
        if case .canFulfillIntent(let intent) = turn.request.kind {
            return .move(to: state, .canFulfill(await fulfilment(of: intent, turn.trace)))
        }
        let (event, kind) = router.classify(turn.request) { tell(.undeclaredSlot($0), turn.trace) }
        turn.trace.update { $0.event = kind.rawValue }
        do {
            let reply = try await watched(turn.trace) { [conversation] in
                try await conversation.reply(to: event, in: state, turn: turn)
            }
            witness?(.success(reply))
            return .move(to: reply.next ?? state, reply.response)
        } catch {
            witness?(.failure(error))
            tell(.apologised(for: error), turn.trace)
            return .move(to: state, conversation.apology(for: error, in: state, turn: turn))
        }
    }

    private func fulfilment(of intent: IntentRequest, _ trace: TurnTrace) async -> IntentFulfilment {
        let routes = router.fulfilment(of: intent)
        do {
            return try await watched(trace) { [conversation] in
                try await conversation.fulfilment(of: intent, routes: routes)
            }
        } catch {
            tell(.leftToRoutes(because: error), trace)
            return routes
        }
    }

    /// Asks the conversation, and gives up at the deadline.
    private func watched<Value: Sendable>(
        _ trace: TurnTrace,
        _ call: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await trace.measure(.conversation) {
            guard conversation.mayWait, witness == nil else { return try await call() }
            let value = await lateCalls.outcome(until: trace.deadline, call)
            // A turn that was given up when it was recorded is given up again, whatever the conversation makes of it.
            if trace.withTape({ $0.isLate }) { throw LateReplyError.late }
            if case .failure(LateReplyError.late) = value { trace.withTape { $0.giveUp() } }
            return try value.get()
        }
    }

    private func run(
        _ rest: ArraySlice<any Interceptor<C.State>>,
        on turn: Turn,
        in state: C.State
    ) async throws -> Reply<C.State> {
        guard let first = rest.first else { return await decide(turn, in: state) }
        return try await first.intercept(turn, in: state) { turn, state in
            try await run(rest.dropFirst(), on: turn, in: state)
        }
    }
}
