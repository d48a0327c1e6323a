/// What came of one recording.
struct ReplayOutcome: Sendable {
    /// Where answers differ from those recorded.
    var differences: [JSONDifference] = []
    /// Where answers break a rule of Alexa's.
    var findings: [ResponseFinding] = []
    /// How many messages have no recorded answer.
    var unrecorded = 0
    /// How many messages it holds.
    var messages = 1
}
