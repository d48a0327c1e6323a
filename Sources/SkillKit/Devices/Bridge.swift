#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Connects a device to a skill: messages in, answers out.
///
/// What the device says becomes a request envelope and takes the same path as any other, with guards, deadline and
/// log.
public struct Bridge<D: VoiceDevice, C: Conversation>: Sendable {
    /// The device.
    public let device: D
    let sessions: any SessionStore
    private let readers: [Language: Once<AnswerReader>]
    private let fillers: [Language: Once<SlotFiller>]
    private let intents: Once<DeclaredIntents>
    private let invocation: Invocation?
    private let skillIntents: [IntentName]
    private let handle: @Sendable (BridgedMessage) async throws -> Data
    /// The same without a log or recording, for turns that were taken before.
    let replay: @Sendable (BridgedMessage) async throws -> Data

    /// Joins a device to a skill.
    /// - Parameters:
    ///   - device: The device.
    ///   - skill: The skill.
    ///   - name: The skill's invocation name. Words may begin with it, and on a device that can't keep listening a
    ///     question is followed by a sentence that does: "Say: movie recommender, more."
    ///   - sessions: Keeps the memory of sessions whose messages don't carry it.
    public init(
        _ device: D,
        to skill: Skill<C>,
        called name: String? = nil,
        sessions: any SessionStore = SessionMemory()
    ) {
        self.init(device, to: skill, called: name, sessions: sessions) { message in
            try await skill.handle(message.bytes)
        }
    }

    init(
        _ device: D,
        to skill: Skill<C>,
        called name: String?,
        sessions: any SessionStore,
        handle: @escaping @Sendable (BridgedMessage) async throws -> Data
    ) {
        self.device = device
        self.sessions = sessions
        self.handle = handle
        invocation = name.map { Invocation($0) }
        replay = { message in try await skill.handle(message.bytes) }
        skillIntents = skill.router.routes.compactMap(\.name)
        intents = Once { DeclaredIntents(skill.router.declarations) }
        readers = C.languages.reduce(into: [:]) { readers, language in
            readers[language] = Once { AnswerReader(skill, in: language) }
        }
        fillers = C.languages.reduce(into: [:]) { fillers, language in
            fillers[language] = Once { SlotFiller(C.declarations(in: language), in: language) }
        }
    }

    /// Answers one message.
    ///
    /// Turns of different sessions may run at once; of two concurrent turns of one session, the later one's memory is kept.
    /// - Returns: The answer; `nil` for a message that a skill does not answer.
    /// - Throws: What the device throws for a message it does not understand, why the skill refuses it, or why the store
    ///   of sessions fails.
    public func answer(_ message: D.Message) async throws -> D.Answer? { try await answer(message, TurnTicket()) }

    /// Answers one message, with its turn's name in the log and its time limit.
    func answer(_ message: D.Message, _ ticket: TurnTicket) async throws -> D.Answer? {
        let heard = try device.hear(message)
        let memory =
            switch heard.memory {
            case .carried(let memory): memory
            case .kept: try await sessions.memory(of: heard.session)
            case .replayed(let earlier): try await replayed(earlier, heard)
            }
        guard let turn = try await take(heard, memory, ticket, by: handle) else { return nil }
        switch heard.memory {
        case .kept: try await sessions.keep(turn.next, of: heard.session)
        case .replayed(let earlier): try await keep(turn.next, after: earlier + [heard.words ?? ""], heard)
        case .carried: break
        }
        return try device.say(saying(turn, heard), to: message)
    }

    /// What came of a turn.
    struct Taken {
        /// What the person hears: what the skill says, or what the device asks by itself.
        var response: Response
        /// What the skill remembers.
        var attributes: SessionAttributes<C.State>
        /// Whether the session is over.
        var isOver: Bool
        /// What the session remembers; `nil` if it is over.
        var next: JSON?
    }

    /// Lets the skill take a turn; `nil` if a skill does not answer what happened.
    func take(
        _ heard: Heard,
        _ memory: JSON?,
        _ ticket: TurnTicket,
        by handle: @Sendable (BridgedMessage) async throws -> Data
    ) async throws -> Taken? {
        let language = C.language(for: heard.locale) ?? C.language
        var session = SessionMemoryContent<C.State>(memory)
        let happening = meant(heard, language)
        guard let kind = request(happening, language, session) else { return nil }
        let said: String? = if case .words(let words) = happening { words } else { heard.words }
        var ticket = ticket
        ticket.id = ticket.id ?? heard.id
        let filler = fillers[language]?.get() ?? SlotFiller([], in: language)
        let turn = try await filler.turn(kind, &session.open, response: \.response) { kind in
            let envelope = heard.envelope(kind, isNew: !session.isKnown, attributes: session.attributes)
            let message = BridgedMessage(bytes: try Wire.encode(envelope), ticket: ticket, said: said)
            let answer = try Wire.decode(ResponseEnvelope<C.State>.self, from: try await handle(message))
            session.attributes = answer.attributes ?? SessionAttributes()
            session.isKnown = true
            return answer
        }
        let response = turn.question ?? turn.answer?.response ?? .silent
        let isOver = if case .closed = happening { true } else { response.endsSession }
        return Taken(
            response: response,
            attributes: session.attributes,
            isOver: isOver,
            next: isOver ? nil : try session.json
        )
    }

    /// What the device should say; on one that can't keep listening, a question says how to go on.
    private func saying(_ turn: Taken, _ heard: Heard) -> Saying {
        let response = turn.response
        let asks = !turn.isOver && response.session == .listens
        var saying = Saying(
            response: response,
            listens: asks && heard.abilities.listensOn,
            isOver: turn.isOver,
            carried: heard.memory.isCarried ? turn.next : nil
        )
        saying.locale = heard.locale
        saying.intents = skillIntents
        if asks, !heard.abilities.listensOn, let invocation {
            let language = C.language(for: heard.locale) ?? C.language
            let state = Self.state(in: turn.attributes) ?? C.start
            let goingOn = GoingOn(declarations: C.declarations(in: language), language: language)
            let phrase = goingOn.phrase(invocation.name, expecting: C.expected(in: state.kind))
            saying.response = response.adding(phrase)
        }
        return saying
    }

    private static func state(in attributes: SessionAttributes<C.State>) -> C.State? {
        guard case .state(let state) = attributes.stored else { return nil }
        return state
    }

    /// What happened in the skill's own terms: words without its name, and intents under the names it gives them.
    private func meant(_ heard: Heard, _ language: Language) -> Heard.Happening {
        switch heard.happening {
        case .words(let text): return invocation?.happening(of: text, in: language) ?? .words(text)
        case .intent(let intent):
            let intents = intents.get()
            switch intents.meaning(of: intent.name.rawValue) {
            case .intent(let declared) where declared.name != .fallback:
                return .intent(intents.fitted(intent, to: declared))
            case .launch: return .opened
            // What the device did not understand, the skill may.
            case .intent, .unknown:
                guard let said = heard.said else { return .intent(IntentRequest(.fallback)) }
                return invocation?.happening(of: said, in: language) ?? .words(said)
            }
        case .opened, .request, .closed, .nothing: return heard.happening
        }
    }

    /// The request for what happened; `nil` if a skill does not answer it.
    private func request(
        _ happening: Heard.Happening,
        _ language: Language,
        _ session: SessionMemoryContent<C.State>
    ) -> Request.Kind? {
        switch happening {
        case .opened: return .launch
        case .intent(let intent): return .intent(intent)
        case .request(let kind): return kind
        case .closed(let reason): return .sessionEnded(SessionEndedRequest(reason: reason))
        case .nothing: return nil
        case .words(let text):
            guard let reader = readers[language]?.get() else { return .intent(Reading.fallback.request) }
            let kind = (Self.state(in: session.attributes) ?? C.start).kind
            return .intent(
                reader.request(
                    for: text,
                    in: session.open,
                    expecting: C.expected(in: kind),
                    C.expectedSlots(in: kind)
                )
            )
        }
    }
}

/// A device's message as a skill is given it.
struct BridgedMessage: Sendable {
    /// The request envelope.
    var bytes: Data
    /// The turn's name in the log, and its time limit.
    var ticket: TurnTicket
    /// What the person said, if the device sent words.
    var said: String?
}

/// What a turn is called in the log, and how long it may take.
struct TurnTicket: Sendable {
    /// The turn's identifier; the message's own unless given.
    var id: String?
    /// The trace that it belongs to.
    var traceID: String?
    /// How long it may take, if less than the skill's limit.
    var limit: Duration?
}
