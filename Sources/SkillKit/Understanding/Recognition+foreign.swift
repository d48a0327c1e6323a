/// What has nothing to do with a skill, however much it resembles a sample.
extension Recognition {
    /// Whether nothing in the text is an intent's: no word of its samples or values, and no value.
    ///
    /// Of few samples it is learnt that "the" or an unknown word stands for one intent rather than another, and something
    /// has to be the likeliest. An intent with a slot for any words may be meant all the same, and so may the answer to
    /// what was asked.
    func isForeign(to intent: Int) -> Bool {
        let kinds = outline.slotKinds[intent]
        guard outline.isSmall, !kinds.contains(where: { outline.kinds[$0].isOpen }), !expected.contains(intent) else {
            return false
        }
        return support.isForeign(to: intent, kinds: kinds)
            && !matches.contains { !$0.isWeak && kinds.contains($0.kind) }
    }

    /// The likelier candidate of each intent, which may have samples and phrases: the two don't stand against each other.
    static func oneForEach(_ candidates: [Candidate]) -> [Candidate] {
        var best: [Candidate] = []
        for candidate in candidates {
            guard let place = best.firstIndex(where: { $0.intent == candidate.intent }) else {
                best.append(candidate)
                continue
            }
            if candidate.confidence > best[place].confidence { best[place] = candidate }
        }
        return best
    }

    /// Whether the text may be the name that was asked for, and nothing else: any words can be one.
    func isBareAnswer(_ candidates: [Candidate]) -> Bool {
        words.count <= Self.longestBareAnswer
            && candidates.contains { candidate in
                let evidence = candidate.evidence
                return evidence[.bareAsked] > evidence[.bareTalk] + evidence[.bareAskedQuestion]
            }
    }

    private static let longestBareAnswer = 4
}
