#if Workbench
extension Explorer {
    /// The dialogue of a finding without the turns that it does not need.
    ///
    /// Halves are left out first, then smaller parts, finally single turns, as long as the finding still shows.
    mutating func shortest(_ found: Findings.Found) async throws -> [Move] {
        var moves = found.moves
        // A backend that was too slow to be tried is too slow for this too; most dialogues are short as they were
        // found.
        if found.canShrink, moves.count > 1, !moves.contains(where: { rehearsal.times.isUsedUp($0.backend) }) {
            do { try await shorten(&moves, found.finding.key) } catch is OutOfTime {}
        }
        return moves
    }

    private mutating func shorten(_ moves: inout [Move], _ key: RuleFinding.Key) async throws {
        // If the dialogue can't be reproduced, because the conversation is not a pure value, it stays as it is.
        guard try await shows(key, moves) else { return }
        let limit = rehearsal.turns + max(plan.turns, moves.count * moves.count)
        var length = moves.count / 2
        while length > 0 {
            var start = 0
            while start < moves.count - 1, rehearsal.turns < limit {
                var shorter = moves
                shorter.removeSubrange(start..<min(start + length, moves.count - 1))
                if try await shows(key, shorter) { moves = shorter } else { start += length }
            }
            length /= 2
        }
        for index in moves.indices where moves[index].backend != 0 {
            var plainer = moves
            plainer[index].backend = 0
            if try await shows(key, plainer) { moves = plainer }
        }
    }

    /// Whether the last turn of a dialogue shows a finding.
    private mutating func shows(_ key: RuleFinding.Key, _ moves: [Move]) async throws -> Bool {
        guard let last = moves.last else { return false }
        var situation = rehearsal.beginning
        for move in moves.dropLast() {
            guard situation.depth > 0 || move.stimulus.begins,
                let next = try await rehearsal.take(move.stimulus, over: move.backend, from: situation).next
            else { return false }
            situation = next
        }
        guard situation.depth > 0 || last.stimulus.begins else { return false }
        let event = rehearsal.event(for: last.stimulus.kind)
        let turn = try await rehearsal.take(last.stimulus, over: last.backend, from: situation)
        if turnJudge.findings(in: turn, last, event, from: situation).contains(where: { $0.key == key }) { return true }
        let nonsense = try await rehearsal.take(Stimulus(intent: .fallback, said: "(?)"), over: 0, from: situation)
        if questionJudge.told(at: situation).words.contains(last.stimulus.said),
            questionJudge.finding(turn, last.stimulus, at: situation, besides: nonsense, rehearsal)?.key == key
        {
            return true
        }
        return try await questionJudge.findings(at: situation, besides: nonsense, watchesLoops: true, &rehearsal)
            .contains { $0.finding.key == key }
    }

    /// The findings with their dialogues, each of which has its share of the time.
    mutating func told() async throws -> [ConversationFinding] {
        let end = plan.timeToTell.map { ContinuousClock.now + $0 }
        let all = findings.all
        var told: [ConversationFinding] = []
        for (place, found) in all.enumerated() {
            let left = end.map { ContinuousClock.now.duration(to: $0) }
            told.append(try await finding(found, within: left.map { $0 / (all.count - place) }))
        }
        return told
    }

    /// The finding with its dialogue, as it runs now; without one if there is no time for it.
    private mutating func finding(_ found: Findings.Found, within time: Duration?) async throws -> ConversationFinding {
        var turns: [ConversationFinding.Turn] = []
        var recorded: [RecordedDialogue.Turn] = []
        var situation: Situation<C.State>? = rehearsal.beginning
        rehearsal.allow(time.map { $0 * 2 / 3 })
        let moves = try await shortest(found)
        rehearsal.allow(time.map { $0 / 3 })
        for move in moves {
            guard let before = situation else { break }
            let turn: TakenTurn<C.State>
            do {
                turn = try await rehearsal.retake(move.stimulus, over: move.backend, from: before)
            } catch is OutOfTime {
                return ConversationFinding(found.finding)
            }
            let backend = rehearsal.backends[move.backend].name
            turns.append(
                ConversationFinding.Turn(
                    said: move.stimulus.said,
                    event: rehearsal.event(for: move.stimulus.kind).rawValue,
                    state: before.state.kind.rawValue,
                    outcome: backend,
                    answer: turn.response == nil ? turn.refusal ?? "" : turn.words
                )
            )
            var members: [String: JSON] = ["said": .string(move.stimulus.said)]
            if let backend { members["backend"] = .string(backend) }
            // What the device asks by itself can't be replayed to the skill.
            if !turn.isAsked {
                recorded.append(
                    RecordedDialogue.Turn(
                        request: try Wire.decode(JSON.self, from: turn.request),
                        response: try Wire.decode(JSON.self, from: turn.answer),
                        members: members
                    )
                )
            }
            situation = turn.next
        }
        let about: [String: JSON] = [
            "rule": .string(found.finding.key.rule.rawValue), "finding": .string(found.finding.advice),
        ]
        return ConversationFinding(
            found.finding,
            turns,
            recorded.isEmpty ? nil : RecordedDialogue(turns: recorded, members: about)
        )
    }
}
#endif
