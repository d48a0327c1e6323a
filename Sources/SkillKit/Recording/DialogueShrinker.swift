/// Finds the smallest dialogue that still shows a difference.
struct DialogueShrinker<C: Conversation> {
    private let player: TurnPlayer<C>
    /// How many more turns may be answered.
    private var patience = 20_000

    /// The most turns of a session that are looked at; of a longer one, the last.
    static var most: Int { 2000 }

    init(_ player: TurnPlayer<C>) { self.player = player }

    /// A smaller dialogue that ends with the same difference.
    ///
    /// Halves are left out first, then smaller parts, finally single turns, as long as the last turn differs in the same
    /// way. What is left is written as it runs: each request with what its session really remembers, each answer as it is
    /// now, and only the last as it was recorded.
    /// - Parameter turns: The turns of a session up to the one that differs.
    /// - Returns: The dialogue; `nil` if the last turn does not differ when these turns alone are played.
    /// - Throws: `CancellationError`, or why a turn can't be written.
    mutating func shrink(_ turns: [RecordedTurn]) async throws -> RecordedDialogue? {
        var turns = Array(turns.suffix(Self.most))
        guard let shown = try await differences(turns), !shown.isEmpty else { return nil }
        var length = turns.count / 2
        while length > 0 {
            var start = 0
            while start < turns.count - 1, patience > 0 {
                var shorter = turns
                shorter.removeSubrange(start..<min(start + length, turns.count - 1))
                if try await differences(shorter) == shown { turns = shorter } else { start += length }
            }
            length /= 2
        }
        return try await dialogue(turns)
    }

    /// How the last turn differs in what a person gets or, if it doesn't, in what the session remembers.
    private mutating func differences(_ turns: [RecordedTurn]) async throws -> [JSONDifference]? {
        var player = player
        var last: ReplayedTurn?
        for turn in turns {
            patience -= 1
            last = try await player.play(turn)
        }
        let all = last?.differences.map { JSONDifference(path: $0.path, recorded: $0.recorded, now: $0.now) }
        let heard = all?.filter { !$0.path.hasPrefix("sessionAttributes") && !$0.path.hasPrefix("request.session") }
        return heard?.isEmpty == true ? all : heard
    }

    private func dialogue(_ turns: [RecordedTurn]) async throws -> RecordedDialogue {
        var player = player
        var recorded: [RecordedDialogue.Turn] = []
        for (index, turn) in turns.enumerated() {
            let played = try await player.play(turn)
            let isLast = index == turns.count - 1
            var members: [String: JSON] = [:]
            members["said"] = turn.said.map { .string($0) }
            members["backend"] = turn.backend.map { .string($0) }
            if !turn.outside.isEmpty { members["outside"] = try JSON(reading: Wire.encode(turn.outside)) }
            members["at"] = turn.moment.map { .string(Moment.text($0)) }
            if turn.secondsFromGMT != 0 {
                members["zone"] = .string(Moment.text(secondsFromGMT: turn.secondsFromGMT))
            }
            members["seed"] = turn.seed.map { .integer(Int(truncatingIfNeeded: $0)) }
            recorded.append(
                RecordedDialogue.Turn(
                    request: played.request ?? .null,
                    response: isLast ? turn.answer?.json : played.now.json,
                    members: members
                )
            )
        }
        return RecordedDialogue(turns: recorded, members: [:])
    }
}
