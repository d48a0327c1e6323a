#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A conversation made runnable: bytes in, bytes out.
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
    /// Work around every turn; the first is the outermost.
    public var interceptors: [any Interceptor]
    /// How large what comes from outside may be.
    public var limits: InputLimits
    /// Looks for what Alexa would refuse in each response.
    public var check: ResponseCheck
    /// Told what the person who runs the skill wants to know.
    public var notify: @Sendable (SkillNotice) -> Void

    /// Creates a skill.
    /// - Parameters:
    ///   - conversation: The dialogue.
    ///   - interceptors: Work around every turn; the first is the outermost.
    ///   - limits: How large what comes from outside may be.
    ///   - check: Looks for what Alexa would refuse in each response.
    ///   - notify: Told what the person who runs the skill wants to know.
    public init(
        _ conversation: C,
        interceptors: [any Interceptor] = [],
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
        assert(router.declarationFaults.isEmpty, Self.complaint(router.declarationFaults))
    }

    private static func complaint(_ faults: [DeclarationFault]) -> String {
        "The declarations of \(C.self) are at fault:\n" + faults.map { "- \($0)" }.joined(separator: "\n")
    }

    /// Answers one message.
    /// - Parameter bytes: A request envelope, JSON in UTF-8.
    /// - Returns: The response envelope, JSON in UTF-8, its members in alphabetical order.
    /// - Throws: ``SkillError`` when the bytes are no request or are refused, or what an interceptor throws. What the
    ///   conversation throws becomes its apology.
    public func handle(_ bytes: Data) async throws -> Data {
        let (answer, findings) = try await answer(to: bytes)
        for finding in findings { notify(.breach(finding)) }
        return answer
    }

    /// Answers one message, and says where the answer broke a rule before it was mended.
    func answer(to bytes: Data) async throws -> (bytes: Data, findings: [ResponseFinding]) {
        let envelope = try RequestEnvelope<C.State>(bytes: bytes, limits: limits)
        let (answer, findings) = try await answer(to: envelope, isLarge: bytes.count > limits.sessionAttributes)
        let encoded = try Wire.encode(answer)
        // Most answers are smaller than either, and need no measuring.
        let least = min(check.limits.largeResponse, check.limits.sessionAttributes, check.limits.response)
        guard encoded.count > least else { return (encoded, findings) }
        let attributes = try Wire.encode(answer.attributes).count
        return (encoded, findings + check.findings(ofSize: encoded.count, attributes: attributes))
    }

    /// Answers one decoded message.
    /// - Throws: What an interceptor throws.
    public func respond(to envelope: RequestEnvelope<C.State>) async throws -> ResponseEnvelope<C.State> {
        let (answer, findings) = try await answer(to: envelope, isLarge: true)
        for finding in findings { notify(.breach(finding)) }
        return answer
    }

    private func answer(
        to envelope: RequestEnvelope<C.State>,
        isLarge: Bool
    ) async throws -> (ResponseEnvelope<C.State>, [ResponseFinding]) {
        var attributes = envelope.attributes ?? SessionAttributes()
        if isLarge { try checkSize(of: &attributes) }
        let state = present(attributes.stored)
        var next = state
        let turn = Turn(request: envelope.request, session: envelope.session, context: envelope.context)
        let whole = try await run(interceptors[...], on: turn) { turn in
            let reply = await answer(turn, in: state)
            next = reply.next ?? state
            return reply.response
        }
        let answerability = turn.answerability
        if answerability != .anything, whole.speaks { notify(.silenced(type: turn.request.type)) }
        let response = whole.limited(to: answerability)
        attributes.stored = .state(next)
        let outgoing = ResponseEnvelope(
            response: response.mended(check.limits),
            attributes: envelope.session == nil ? nil : attributes
        )
        return (outgoing, check.findings(in: response, for: turn))
    }

    private func answer(_ turn: Turn, in state: C.State) async -> Reply<C.State> {
        if case .canFulfillIntent(let intent) = turn.request.kind {
            return .stay(.canFulfill(await fulfilment(of: intent)))
        }
        do {
            return try await conversation.reply(to: router.event(for: turn.request), in: state, turn: turn)
        } catch {
            notify(.apologised(for: error))
            return .stay(conversation.apology(for: error, in: state))
        }
    }

    private func fulfilment(of intent: IntentRequest) async -> IntentFulfilment {
        let routes = router.fulfilment(of: intent)
        do {
            return try await conversation.fulfilment(of: intent, routes: routes)
        } catch {
            notify(.leftToRoutes(because: error))
            return routes
        }
    }

    private func run(
        _ rest: ArraySlice<any Interceptor>,
        on turn: Turn,
        last: (Turn) async throws -> Response
    ) async throws -> Response {
        guard let first = rest.first else { return try await last(turn) }
        return try await first.intercept(turn) { turn in
            try await run(rest.dropFirst(), on: turn, last: last)
        }
    }
}
