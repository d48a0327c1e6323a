/// A skill's dialogue as a state machine: an event in a state leads to a reply and the next state.
///
/// A conversation is a value without mutable state of its own: given the same event, state and backend, it gives the same
/// answer. What it must remember is in its state and travels in the session attributes; what it must look up is behind
/// a backend that it holds.
public protocol Conversation: Sendable {
    /// Where in the dialogue the person is.
    associatedtype State: ConversationState
    /// What can happen.
    associatedtype Event: ConversationEvent

    /// The state in which a session starts.
    static var start: State { get }
    /// Turns requests into events.
    static var router: IntentRouter<Event> { get }

    /// The language in which the intents' samples are written; English unless declared.
    static var language: Language { get }
    /// The other languages that the skill understands; none unless declared.
    ///
    /// A request in a locale that none of them serves is answered in ``language``, and leaves a ``SkillNotice``.
    static var translations: [Translation] { get }

    /// Answers an event: the only place where the dialogue is decided.
    ///
    /// Write it as one `switch (event, state)` without `default`; then a new event or state does not compile until the
    /// dialogue answers it.
    /// - Throws: Whatever a backend throws; the person hears ``apology(for:in:turn:)``, and the state stays.
    func reply(to event: Event, in state: State, turn: Turn) async throws -> Reply<State>

    /// Whether a reply may have to wait for something, such as a network; it may unless declared.
    ///
    /// A reply that may wait is cancelled, and apologised for, at the turn's deadline. One that never waits is spared the cost
    /// of that.
    var mayWait: Bool { get }

    /// The intents that answer what the skill asks in a state; none unless declared.
    ///
    /// They help a device that only has text to tell what words mean: a bare title is an answer after a question for a
    /// title, and nothing anywhere else. Alexa does not use them.
    static func expected(in state: State.Kind) -> [IntentName]

    /// The slots that answer what the skill asks in a state; none unless declared.
    ///
    /// "Half past seven" is then the time of the alarm, although no sample says so little. A slot that a response elicits
    /// need not be named.
    static func expectedSlots(in state: State.Kind) -> [ExpectedSlot]

    /// What a camera's labels mean, by their names in lower case with hyphens: `thumbs-up` is a yes and `thumbs-down` a no
    /// unless declared.
    ///
    /// A gesture answers the question that is open, and nothing else.
    static var gestures: [String: IntentName] { get }

    /// How surely words are a value of a slot type that takes any words, such as a film's title.
    ///
    /// 1 is certain, 0 is certainly not, and `nil`, the result unless declared, means that it can't tell. It is called a few
    /// times for each text, so it must be quick.
    func knows(_ words: String, as type: SlotType) -> Double?

    /// What was learnt beforehand of the declarations in a language, as `understanding build` prints it; none unless
    /// declared.
    ///
    /// A skill of many samples declares it, so that a device that only has text need not wait while they are learnt.
    static func understanding(in language: Language) -> StaticString?

    /// What the person hears when ``reply(to:in:turn:)`` throws. The session goes on in the same state.
    ///
    /// A sentence in the turn's language unless declared.
    func apology(for error: any Error, in state: State, turn: Turn) -> Response

    /// The skill's answer when Alexa asks whether it could handle an intent, before it sends a person there.
    ///
    /// Declare it if the routes alone can't tell, for instance whether a catalogue has what a slot names. The answer is not
    /// spoken, and there is no state.
    /// - Parameters:
    ///   - intent: The intent, with what the person said.
    ///   - routes: What the routes say: yes to an intent that has a route and whose slots can be decoded. The answer unless
    ///     declared.
    /// - Returns: The skill's answer.
    /// - Throws: Whatever a backend throws; then the routes' answer is used.
    func fulfilment(of intent: IntentRequest, routes: IntentFulfilment) async throws -> IntentFulfilment
}

extension Conversation {
    public var mayWait: Bool { true }
    public static func expected(in state: State.Kind) -> [IntentName] { [] }
    public static func expectedSlots(in state: State.Kind) -> [ExpectedSlot] { [] }
    public static var gestures: [String: IntentName] { ["thumbs-up": .yes, "thumbs-down": .no] }
    public func knows(_ words: String, as type: SlotType) -> Double? { nil }
    public static func understanding(in language: Language) -> StaticString? { nil }
    public func apology(for error: any Error, in state: State, turn: Turn) -> Response {
        .ask(Speech(text: turn.language.vocabulary.apology))
    }

    public func fulfilment(of intent: IntentRequest, routes: IntentFulfilment) async throws -> IntentFulfilment {
        routes
    }
}
