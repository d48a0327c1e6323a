/// The outcome of one recording.
struct ReplayOutcome: Sendable {
    /// Where answers differ from the recorded ones.
    var differences: [JSONDifference] = []
    /// Where answers break one of Alexa's rules.
    var findings: [ResponseFinding] = []
    /// The number of messages without a recorded answer.
    var unrecorded = 0
    /// The number of messages in it.
    var messages = 1
}
