/// What the replay of a recording found.
public struct ReplayOutcome: Sendable, Hashable {
    /// The number of turns.
    public internal(set) var turns = 0
    /// The number of turns without a recorded answer.
    public internal(set) var unrecorded = 0
    /// Where answers differ from the recorded ones, in the order of the turns.
    public internal(set) var differences: [ReplayDifference] = []
    /// Where answers break one of Alexa's rules.
    public internal(set) var findings: [ResponseFinding] = []
}
