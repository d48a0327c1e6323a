/// The turns of a recording up to the first that differs, in the session that does.
struct Suspects {
    /// The turns, the last of which differs once it is found.
    private(set) var turns: [RecordedTurn] = []
    private(set) var isFound = false
    /// The session of each turn.
    private var sessions: [String?] = []

    /// The most turns that are kept while none differs.
    private static var most: Int { 20_000 }

    /// Forgets the turns of the recording before, in which none differed.
    mutating func begin() {
        if !isFound { (turns, sessions) = ([], []) }
    }

    mutating func add(_ turn: ReplayedTurn) {
        guard !isFound else { return }
        let session = turn.request?.sessionID
        turns.append(turn.recorded)
        sessions.append(session)
        if turn.differences.isEmpty {
            if turns.count > Self.most {
                turns.removeFirst(Self.most / 2)
                sessions.removeFirst(Self.most / 2)
            }
            return
        }
        isFound = true
        turns = zip(turns, sessions).filter { $0.1 == session }.map(\.0)
    }
}
