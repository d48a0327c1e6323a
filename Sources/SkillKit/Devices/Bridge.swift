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
    private let sessions: any SessionStore
    private let recognizers: [Language: Once<IntentRecognizer>]
    private let handle: @Sendable (BridgedMessage) async throws -> Data

    /// Joins a device to a skill.
    /// - Parameters:
    ///   - device: The device.
    ///   - skill: The skill.
    ///   - sessions: Keeps the memory of sessions whose messages don't carry it.
    public init(_ device: D, to skill: Skill<C>, sessions: any SessionStore = SessionMemory()) {
        self.init(device, to: skill, sessions: sessions) { message in try await skill.handle(message.bytes) }
    }

    init(
        _ device: D,
        to skill: Skill<C>,
        sessions: any SessionStore,
        handle: @escaping @Sendable (BridgedMessage) async throws -> Data
    ) {
        self.device = device
        self.sessions = sessions
        self.handle = handle
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
    public func answer(_ message: D.Message) async throws -> D.Answer? {
        let heard = try device.hear(message)
        let memory =
            switch heard.memory {
            case .carried(let memory): memory
            case .kept: try await sessions.memory(of: heard.session)
            }
        let attributes = Self.attributes(memory)
        guard let kind = request(heard, attributes) else { return nil }
        let envelope = heard.envelope(kind, isNew: memory == nil, attributes: attributes)
        let said: String? = if case .words(let words) = heard.happening { words } else { nil }
        let request = BridgedMessage(bytes: try Wire.encode(envelope), id: heard.id, said: said)
        let bytes = try await handle(request)
        let answer = try Wire.decode(ResponseEnvelope<C.State>.self, from: bytes)
        let isOver = if case .closed = heard.happening { true } else { answer.response.endsSession }
        let next = try isOver ? nil : answer.attributes.map { try JSON(reading: Wire.encode($0)) }
        if heard.memory == .kept { try await sessions.keep(next, of: heard.session) }
        let saying = Saying(
            response: answer.response,
            listens: !isOver && answer.response.session == .listens && heard.abilities.listensOn,
            isOver: isOver,
            carried: heard.memory == .kept ? nil : next
        )
        return try device.say(saying, to: message)
    }

    /// What the session remembers; empty if the device carried something else.
    private static func attributes(_ memory: JSON?) -> SessionAttributes<C.State> {
        guard let memory, let bytes = try? Wire.encode(memory),
            let attributes = try? Wire.decode(SessionAttributes<C.State>.self, from: bytes)
        else { return SessionAttributes() }
        return attributes
    }

    /// The request for what happened; `nil` if a skill does not answer it.
    private func request(_ heard: Heard, _ attributes: SessionAttributes<C.State>) -> Request.Kind? {
        switch heard.happening {
        case .opened: return .launch
        case .intent(let intent): return .intent(intent)
        case .request(let kind): return kind
        case .closed(let reason): return .sessionEnded(SessionEndedRequest(reason: reason))
        case .nothing: return nil
        case .words(let text):
            let state = if case .state(let state) = attributes.stored { state } else { C.start }
            let language = C.language(for: heard.locale) ?? C.language
            guard let recognizer = recognizers[language]?.get() else { return .intent(Reading.fallback.request) }
            return .intent(recognizer.reading(of: text, expecting: C.expected(in: state.kind)).request)
        }
    }
}

/// A device's message as a skill is given it.
struct BridgedMessage: Sendable {
    /// The request envelope.
    var bytes: Data
    /// The message's identifier.
    var id: String?
    /// What the person said, if the device sent words.
    var said: String?
}
