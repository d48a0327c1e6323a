/// How frames of a camera become gestures; each setting with the reason for its value.
public struct GestureSettings: Sendable, Hashable {
    /// The least confidence, from 0 to 1, at which a label counts as seen.
    ///
    /// 0.6 unless set: for a hand on its way up, a camera's model gives less; for one held still, more.
    public var threshold = 0.6
    /// How long a label must be seen to be a gesture.
    ///
    /// 400 ms unless set: a hand passing by is gone by then, and a person who answers holds it for a second.
    public var hold = Duration.milliseconds(400)
    /// For how long a label may be lost without the hold beginning anew.
    ///
    /// 250 ms unless set: two frames of ten a second may miss a hand that is there.
    public var gap = Duration.milliseconds(250)
    /// How long after a gesture no other one counts.
    ///
    /// 3 s unless set: a person must have heard the next question before answering it.
    public var coolDown = Duration.seconds(3)
    /// What labels mean, by their names in lower case with hyphens.
    public var meanings: [String: IntentName]

    /// Creates settings.
    /// - Parameter meanings: What labels mean; a conversation declares them in ``Conversation/gestures``.
    public init(_ meanings: [String: IntentName] = ["thumbs-up": .yes, "thumbs-down": .no]) { self.meanings = meanings }
}
