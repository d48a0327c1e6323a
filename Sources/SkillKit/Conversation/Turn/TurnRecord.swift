/// What is worth writing down of a turn.
public struct TurnRecord: Sendable {
    /// The request's type; `nil` when it could not be read or is not one of Alexa's.
    public var requestType: String?
    /// The intent's name; `nil` for other requests, and for an intent that the skill does not declare.
    public var intent: String?
    /// The kind of event that the request stood for.
    public var event: String?
    /// The kind of state before.
    public var stateBefore: String?
    /// The kind of state after.
    public var stateAfter: String?
    /// How long each part took.
    public var times = TurnTimes()
    /// What was mended, left out or apologised for.
    public var notices: [SkillNotice] = []
    /// What the skill said before its reply, in SSML; see ``Turn/sayMeanwhile(_:)``.
    ///
    /// These are words that a person hears, so no log has them.
    public var meanwhile: [String] = []

    /// Creates an empty record.
    public init() {}
}
