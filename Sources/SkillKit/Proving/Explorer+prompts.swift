#if Workbench
extension Explorer {
    /// Says what a prompt tells a person to say, and looks where it leads.
    ///
    /// People do as they are told. Their words go through the recogniser, as they do on a device that sends words, so they
    /// can be an intent with slots that no stimulus has; what only they lead to is then explored like everything else.
    mutating func follow(
        _ words: [String],
        at next: Situation<C.State>,
        besides nonsense: TakenTurn<C.State>,
        after move: Move,
        _ before: Place
    ) async throws {
        if words.isEmpty { return }
        steps.append((before.step, move))
        let place = Place(situation: next, step: steps.count - 1)
        for words in words {
            let stimulus = questionJudge.stimulus(words, at: next)
            let answer = Move(stimulus: stimulus, backend: 0)
            let turn = try await rehearsal.take(stimulus, over: 0, from: next)
            if let finding = questionJudge.finding(turn, stimulus, at: next, besides: nonsense, rehearsal),
                findings.want(finding, length: next.depth + 1)
            {
                findings.add(finding, moves(to: place.step) + [answer])
            }
            // Anything else is tried, and judged, when its turn comes.
            if stimuli.requests.contains(stimulus.kind) { continue }
            try await judge(turn, answer, rehearsal.event(for: stimulus.kind), from: place)
            if let after = turn.next, after.depth < plan.depth {
                _ = try shape(of: after)
                wait(at: after, place, answer)
            }
        }
    }
}
#endif
