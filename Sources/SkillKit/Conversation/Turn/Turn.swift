/// One turn of a conversation: the request and where it came from, without the conversation's state.
public struct Turn: Sendable {
    /// What was asked.
    public var request: Request
    /// The session; `nil` for a request that belongs to none.
    public var session: Session?
    /// What the device is and does, decoded on first use.
    public var context: LazyContext
    /// The language in which the person speaks and is answered; the skill's own if no other serves the locale.
    public private(set) var language = Language.english
    /// Whether the session came with a state that can't be used: another version, unreadable or too large.
    ///
    /// The conversation is back at its start without the person knowing, so a word of welcome helps.
    public var hasLostState = false
    /// What the person's clocks show; the skill's ``Skill/zone``.
    public internal(set) var zone = LocalZone.system
    /// Reaches Alexa's services; the skill's ``Skill/transport``.
    var transport: (any HTTPTransport)?
    /// Whether the skill has a route for the request.
    var hasRoute = true
    /// Collects the turn's timings, and notes for the log.
    public let trace: TurnTrace

    /// Creates a turn.
    public init(request: Request, session: Session?, context: LazyContext) {
        self.init(request: request, session: session, context: context, TurnTrace())
    }

    init(request: Request, session: Session?, context: LazyContext, _ trace: TurnTrace) {
        self.trace = trace
        self.request = request
        self.session = session
        self.context = context
    }

    /// Sets the language, for the words in the request's slots too.
    public mutating func speak(_ language: Language) {
        self.language = language
        request = request.said(in: language, said)
    }

    /// When and where the person spoke: the request's timestamp, else the turn's moment, by the clocks of ``zone``.
    var said: SpeechTime { SpeechTime(request.timestamp ?? Timestamp(trace.moment), in: zone) }

    /// What the person's calendar and clocks show.
    public var now: LocalTime { said.local }

    /// When the conversation must have replied.
    ///
    /// A backend need not watch it, because its call is then cancelled; one with a second-best answer should give up sooner.
    public var deadline: Deadline { trace.deadline }

    /// The identifier of the skill that the message is meant for, from the session or else from the context.
    /// - Throws: ``SkillError/malformed(_:)`` when it has to look at the context and that is not of its shape.
    public func applicationID() throws(SkillError) -> String? {
        if let id = session?.application?.id { return id }
        return try system()?.application?.id
    }

    /// The identifier of the account that talks to the skill, from the session or else from the context.
    /// - Throws: ``SkillError/malformed(_:)`` when it has to look at the context and that is not of its shape.
    public func userID() throws(SkillError) -> String? {
        if let id = session?.user?.id { return id }
        return try system()?.user?.id
    }

    private func system() throws(SkillError) -> Context.System? {
        do { return try context.system() } catch { throw .malformed(error) }
    }
}

extension Turn {
    /// The intent that the person's words matched, to be sent back with changes; `nil` for any other request.
    public var intent: DirectedIntent? {
        guard case .intent(let intent) = request.kind else { return nil }
        return DirectedIntent(intent)
    }

    /// Whether a person hears what is answered.
    ///
    /// Nobody does after a session's end, or behind a button or a player; and nobody waits for an answer when a screen
    /// reports an error, or asks for the items of a list, to a skill that has no route for it.
    public var isHeard: Bool { answerability == .anything }

    /// What may answer this turn's request.
    var answerability: Answerability {
        if !hasRoute, request.isOfTheScreenItself { return .nothing }
        return request.answerability(inSession: session != nil)
    }
}

extension ResponseCheck {
    /// Where a response breaks a rule.
    ///
    /// Time grows with the length of its texts.
    /// - Parameters:
    ///   - response: The response.
    ///   - turn: The turn that it answers.
    /// - Returns: The findings, in the order of the response's members; empty when all is well.
    public func findings(in response: Response, for turn: Turn) -> [ResponseFinding] {
        findings(in: response, to: turn.request, inSession: turn.session != nil, on: turn.context)
    }
}
