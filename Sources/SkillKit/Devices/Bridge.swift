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
    private let recognizers: [Language: Once<IntentRecognizer>]
    private let intents: Once<DeclaredIntents>
    private let invocation: Invocation?
    private let skillIntents: [IntentName]
    private let handle: @Sendable (BridgedMessage) async throws -> Data
    /// The same without log and recording, for turns that were taken before.
    let replay: @Sendable (BridgedMessage) async throws -> Data

    /// Joins a device to a skill.
    /// - Parameters:
    ///   - device: The device.
    ///   - skill: The skill.
    ///   - name: The skill's invocation name. Words may begin with it, and a question on a device that can't listen on is
    ///     followed by a sentence that does: "Say: movie recommender, more."
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
        recognizers = C.languages.reduce(into: [:]) { recognizers, language in
            recognizers[language] = Once { IntentRecognizer(skill, in: language) }
        }
    }

    /// Answers one message.
    ///
    /// Turns of different sessions may run at once; of two concurrent turns of one session, the later one's memory is kept.
    /// - Returns: The answer; `nil` for a message that a skill does not answer.
    /// - Throws: What the device throws for a message it does not understand, why the skill refuses it, or why the store
    ///   of sessions fails.
    public func answer(_ message: D.Message) async throws -> D.Answer? { try await answer(message, TurnTicket()) }

    /// Answers one message, with what its turn is called and may take.
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
        var answer: ResponseEnvelope<C.State>
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
        let attributes = Self.attributes(memory)
        let happening = meant(heard, language)
        guard let kind = request(happening, language, attributes) else { return nil }
        let envelope = heard.envelope(kind, isNew: memory == nil, attributes: attributes)
        let said: String? = if case .words(let words) = happening { words } else { heard.words }
        var ticket = ticket
        ticket.id = ticket.id ?? heard.id
        let bytes = try await handle(BridgedMessage(bytes: try Wire.encode(envelope), ticket: ticket, said: said))
        let answer = try Wire.decode(ResponseEnvelope<C.State>.self, from: bytes)
        let isOver = if case .closed = happening { true } else { answer.response.endsSession }
        let next = try isOver ? nil : answer.attributes.map { try JSON(reading: Wire.encode($0)) }
        return Taken(answer: answer, isOver: isOver, next: next)
    }

    /// What the device should say; on one that can't listen on, a question says how to go on.
    private func saying(_ turn: Taken, _ heard: Heard) -> Saying {
        let response = turn.answer.response
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
            let state = turn.answer.attributes.flatMap { Self.state(in: $0) } ?? C.start
            let goingOn = GoingOn(declarations: C.declarations(in: language), language: language)
            let phrase = goingOn.phrase(invocation.name, expecting: C.expected(in: state.kind))
            saying.response = response.adding(phrase)
        }
        return saying
    }

    /// What the session remembers; empty if the device carried something else.
    private static func attributes(_ memory: JSON?) -> SessionAttributes<C.State> {
        guard let memory, let bytes = try? Wire.encode(memory),
            let attributes = try? Wire.decode(SessionAttributes<C.State>.self, from: bytes)
        else { return SessionAttributes() }
        return attributes
    }

    private static func state(in attributes: SessionAttributes<C.State>) -> C.State? {
        guard case .state(let state) = attributes.stored else { return nil }
        return state
    }

    /// What happened in the skill's own terms: its name is taken off words, and intents are called as it calls them.
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
        _ attributes: SessionAttributes<C.State>
    ) -> Request.Kind? {
        switch happening {
        case .opened: return .launch
        case .intent(let intent): return .intent(intent)
        case .request(let kind): return kind
        case .closed(let reason): return .sessionEnded(SessionEndedRequest(reason: reason))
        case .nothing: return nil
        case .words(let text):
            guard let recognizer = recognizers[language]?.get() else { return .intent(Reading.fallback.request) }
            let expected = C.expected(in: (Self.state(in: attributes) ?? C.start).kind)
            return .intent(recognizer.reading(of: text, expecting: expected).request)
        }
    }
}

/// A device's message as a skill is given it.
struct BridgedMessage: Sendable {
    /// The request envelope.
    var bytes: Data
    /// What the turn is called and may take.
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
