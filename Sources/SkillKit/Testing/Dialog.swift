#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Plays a person: talks to a skill turn by turn, through the same bytes that a device would send.
///
/// It carries the session attributes from each response to the next request, as a device does, and fills slots as Alexa
/// would: what it asks by itself is a response like any other. It asserts nothing itself: it hands back responses and
/// shows the state, for a test to expect and a terminal to print.
///
/// ```swift
/// var dialog = Dialog(with: skill)
/// try await dialog.launch()
/// let offer = try await dialog.hear("I like The Matrix")
/// #expect(dialog.state == .offering(...))
/// ```
public struct Dialog<C: Conversation>: Sendable {
    /// The skill.
    public let skill: Skill<C>
    /// What the session remembers after the last response; empty before the first.
    public private(set) var attributes: SessionAttributes<C.State>
    /// Whether a session is open: the skill has been spoken to and has not ended it.
    public private(set) var isOpen = false
    /// Whether the skill has been sent a request of the session.
    private var isKnown = false
    /// The timestamp of the requests, for skills that look at it.
    ///
    /// The same in every run unless set.
    public var timestamp: Timestamp {
        get { device.timestamp }
        set { device.timestamp = newValue }
    }
    /// The bytes of the last turn.
    public private(set) var exchange: (request: Data, response: Data)?
    /// The record of the last turn, for instance with what the skill said meanwhile.
    public private(set) var record: TurnRecord?
    /// Answers a message, and is told what the person said; the skill itself unless set.
    var serve: @Sendable (_ request: Data, _ said: String?) async -> FinishedTurn
    private let reader: Once<AnswerReader>
    private let filler: Once<SlotFiller>
    /// The dialog that a directive or the device itself has begun.
    private var open: OpenDialog?
    private var device: SimulatedDevice
    private var turns = 0

    /// Starts a dialogue.
    /// - Parameters:
    ///   - skill: The skill to talk to.
    ///   - state: The state to start in, as if earlier turns had led there.
    ///   - applicationID: The application that the requests name.
    ///   - locale: The locale that the requests name: the usual one of the skill's own language unless given.
    public init(
        with skill: Skill<C>,
        state: C.State? = nil,
        applicationID: String = "amzn1.ask.skill.dialog",
        locale: LocaleName? = C.language.locales.first
    ) {
        self.skill = skill
        serve = { request, _ in await skill.turn(request) }
        attributes = SessionAttributes(state.map { .state($0) } ?? .none)
        let language = C.language(for: locale) ?? C.language
        reader = Once { AnswerReader(skill, in: language) }
        filler = Once { SlotFiller(C.declarations(in: language), in: language) }
        device = SimulatedDevice(application: Application(id: applicationID), locale: locale)
        (isOpen, isKnown) = (state != nil, state != nil)
    }

    /// The conversation's state, as the last response stored it.
    public var state: C.State? {
        guard case .state(let state) = attributes.stored else { return nil }
        return state
    }

    /// Opens the skill.
    @discardableResult
    public mutating func launch() async throws -> Response { try await send(.launch) }

    /// Says something that matches an intent, with words in its slots as a person says them: "tomorrow", "large".
    /// - Throws: ``DialogError`` for a slot that the intent does not have, or what an interceptor throws.
    @discardableResult
    public mutating func say(
        _ name: IntentName,
        _ slots: KeyValuePairs<String, String> = [:]
    ) async throws -> Response {
        if !slots.isEmpty, let intent = skill.router.routes.first(where: { $0.name == name })?.declaration {
            for (slot, _) in slots where intent.slot(slot) == nil {
                throw DialogError.noSuchSlot(slot, intent: name, known: intent.slots.map(\.name))
            }
        }
        return try await send(.intent(IntentRequest(name, slots: Slots(slots.map { Slot($0, spoken: $1) }))))
    }

    /// Says something in words; the skill's declarations and its state tell which intent that is.
    @discardableResult
    public mutating func hear(_ text: String) async throws -> Response {
        let kind = (state ?? C.start).kind
        let request = reader.get().request(
            for: text,
            in: open,
            expecting: C.expected(in: kind),
            C.expectedSlots(in: kind)
        )
        return try await send(.intent(request), said: text)
    }

    /// Ends the session from outside, as silence or the device's stop button does.
    @discardableResult
    public mutating func end(_ reason: SessionEndedReason = .userInitiated) async throws -> Response {
        try await send(.sessionEnded(SessionEndedRequest(reason: reason)))
    }

    /// Sends any request.
    @discardableResult
    public mutating func send(_ kind: Request.Kind) async throws -> Response { try await send(kind, said: nil) }

    /// A turn: several requests if the skill hands the dialog back, and none if the device asks by itself.
    private mutating func send(_ kind: Request.Kind, said: String?) async throws -> Response {
        var dialog = open
        let filler = filler.get()
        let turn = try await filler.turn(kind, &dialog, response: { (answer: Response) in answer }) { kind in
            try await exchange(kind, said: said)
        }
        open = dialog
        guard let question = turn.question else { return turn.answer ?? .silent }
        isOpen = true
        return question
    }

    /// Sends the skill a request.
    private mutating func exchange(_ kind: Request.Kind, said: String?) async throws -> Response {
        let envelope = device.message(kind, number: turns + 1, isNew: !isKnown, attributes: attributes)
        turns += 1
        let request = try Wire.encode(envelope)
        let turn = await serve(request, said)
        record = turn.record
        let response = try turn.response()
        exchange = (request, response)
        let answer = try Wire.decode(ResponseEnvelope<C.State>.self, from: response)
        attributes = answer.attributes ?? SessionAttributes()
        (isOpen, isKnown) = (true, true)
        if case .sessionEnded = kind { forget() } else if answer.response.endsSession { forget() }
        return answer.response
    }

    /// When a session ends, its attributes are gone.
    private mutating func forget() {
        (isOpen, isKnown) = (false, false)
        attributes = SessionAttributes()
    }
}

/// A mistake in what a test has a person say.
public enum DialogError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An intent has no slot of that name.
    case noSuchSlot(String, intent: IntentName, known: [String])

    public var description: String {
        switch self {
        case .noSuchSlot(let slot, let intent, let known):
            "\(intent) has no slot '\(slot)'; it has \(known.isEmpty ? "none" : known.joined(separator: ", "))"
        }
    }
}
