/// What the device says, shows and does, as a value: `response` of an envelope.
///
/// Start with ``ask(_:reprompt:)``, ``tell(_:)``, ``silent`` or ``leaveOpen(_:)``. They settle whether the session
/// stays open, so that a question without a reprompt, or an open session without a question, can't be written. What
/// goes with only one of them has a form of its own: ``elicit(slot:asking:reprompt:updating:)``,
/// ``confirm(slot:asking:reprompt:updating:)``, ``confirmIntent(asking:reprompt:updating:)``, ``delegate(updating:)``
/// and ``video(_:title:subtitle:saying:)``.
public struct Response: Sendable, Hashable {
    /// What becomes of the session: `shouldEndSession` on the wire.
    public enum SessionFate: Sendable, Hashable {
        /// `false`: the device keeps listening.
        case listens
        /// `true`: the session ends.
        case ends
        /// Absent: it stays open without listening, for as long as the device has something to show or play.
        case lingers
    }

    /// What is said.
    public internal(set) var speech: OutputSpeech?
    /// What is said if the person stays silent.
    public internal(set) var reprompt: Reprompt?
    /// What the companion app shows.
    public internal(set) var card: Card?
    /// What else the device does, in this order.
    public internal(set) var directives: [Directive] = []
    /// Whether an intent could be answered; only for Alexa's question about it.
    public internal(set) var canFulfillIntent: IntentFulfilment?
    /// What a function of the skill gives back to Alexa Conversations.
    public internal(set) var apiResponse: JSON?
    /// What becomes of the session.
    public internal(set) var session: SessionFate
    /// Members that this version doesn't know, kept unchanged.
    public internal(set) var members: [String: JSON] = [:]

    /// Says something and waits for an answer; the reprompt repeats the speech unless given.
    public static func ask(_ speech: Speech, reprompt: Speech? = nil) -> Self {
        Self(
            speech: OutputSpeech(speech),
            reprompt: Reprompt(speech: OutputSpeech(reprompt ?? speech)),
            session: .listens
        )
    }

    /// Says something and ends the session.
    public static func tell(_ speech: Speech) -> Self { Self(speech: OutputSpeech(speech), session: .ends) }

    /// Says and does nothing: the only answer to a session's end, and to events that no person waits for.
    public static let silent = Self(session: .lingers)

    /// Keeps the session open without listening, for videos, screens and gadgets that continue by themselves.
    public static func leaveOpen(_ speech: Speech? = nil) -> Self {
        Self(speech: speech.map { OutputSpeech($0) }, session: .lingers)
    }

    /// Says whether an intent could be fulfilled: the only answer to Alexa's question about it.
    public static func canFulfill(_ answer: IntentFulfilment) -> Self {
        Self(canFulfillIntent: answer, session: .lingers)
    }

    /// The same response with another play behavior for its speech.
    public func playBehavior(_ behavior: PlayBehavior) -> Self {
        var copy = self
        copy.speech?.playBehavior = behavior
        return copy
    }

    /// The same response with a directive appended to its reprompt.
    ///
    /// Only ``ask(_:reprompt:)`` waits for a person; the check reports a reprompt anywhere else.
    public func repromptDirective(_ directive: Directive) -> Self {
        var copy = self
        var extended = reprompt ?? Reprompt()
        extended.directives = (extended.directives ?? []) + [directive]
        copy.reprompt = extended
        return copy
    }

    /// The same response with a card.
    public func card(_ card: Card) -> Self {
        var copy = self
        copy.card = card
        return copy
    }

    /// The same response with a directive appended.
    public func directive(_ directive: Directive) -> Self {
        var copy = self
        copy.directives.append(directive)
        return copy
    }

    /// The same response with what a function gives back, for an API call of Alexa Conversations.
    public func apiResponse(_ value: JSON) -> Self {
        var copy = self
        copy.apiResponse = value
        return copy
    }

    /// The same response with an experiment added to `experimentation.triggeredExperiments`.
    public func experiment(_ id: String) -> Self {
        var experimentation: [String: JSON] = [:]
        if case .object(let members)? = members["experimentation"] { experimentation = members }
        var triggered: [JSON] = []
        if case .array(let earlier)? = experimentation["triggeredExperiments"] { triggered = earlier }
        experimentation["triggeredExperiments"] = .array(triggered + [.string(id)])
        var copy = self
        copy.members["experimentation"] = .object(experimentation)
        return copy
    }

    /// What is said, without markup; empty if nothing is.
    public var plainText: String { speech?.plainText ?? "" }

    /// Whether it ends the session.
    public var endsSession: Bool { session == .ends }
}
