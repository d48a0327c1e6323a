/// Slips of the tongue: "a comedy, no sorry, a drama".
extension Recognition {
    /// Slots without those that were corrected.
    ///
    /// What corrects is of the same kind, wanted or not: "with Nicolas Cage. No, I mean without Nicolas Cage."
    func withoutRepaired(
        _ spans: [(slot: Int, words: Range<Int>)],
        _ intent: Int
    ) -> [(slot: Int, words: Range<Int>)] {
        guard spans.count > 1 else { return spans }
        let kinds = outline.slotKinds[intent]
        return spans.enumerated().filter { place, span in
            if isSaidAgain(span, spans[(place + 1)...], intent) { return false }
            guard place + 1 < spans.count, kinds[spans[place + 1].slot] == kinds[span.slot] else { return true }
            let isOfOneSlot = spans[place + 1].slot == span.slot
            // "Not Brad Pitt. No, I mean Tom Hanks" may mean both.
            let roles = outline.roles.roles[intent]
            guard isOfOneSlot || roles[span.slot] == nil else { return true }
            return !isRepair(from: span.words, to: spans[place + 1].words, isOfOneSlot: isOfOneSlot)
        }.map(\.element)
    }

    /// Whether the same words are said again, or ruled out, after a slot: "that's Johnny Depp again! without Johnny Depp".
    private func isSaidAgain(
        _ span: (slot: Int, words: Range<Int>),
        _ later: some Sequence<(slot: Int, words: Range<Int>)>,
        _ intent: Int
    ) -> Bool {
        let (kinds, roles) = (outline.slotKinds[intent], outline.roles.roles[intent])
        guard outline.kinds[kinds[span.slot]].isKnown else { return false }
        return later.contains { other in
            guard words[other.words].map(\.text) == words[span.words].map(\.text) else { return false }
            if other.slot == span.slot { return true }
            let start = other.words.lowerBound
            return roles[span.slot] == nil && start > 0 && words[start - 1].stance?.isAgainst == true
                && kinds[other.slot] == kinds[span.slot] && isOpposed(other.slot, of: intent)
        }
    }

    /// Adds a value of a list that corrects one of the same kind: "from 2014, no, 2013".
    func addRepairs(to named: inout [(slot: Int, words: Range<Int>)], _ intent: Int) {
        let kinds = outline.slotKinds[intent]
        for match in matches where !match.isKnown && says(match) {
            guard !named.contains(where: { $0.words.overlaps(match.range) }) else { continue }
            let before = named.filter { $0.words.upperBound <= match.start }.max {
                $0.words.lowerBound < $1.words.lowerBound
            }
            guard let before, kinds[before.slot] == match.kind,
                isRepair(from: before.words, to: match.range, isOfOneSlot: false)
            else { continue }
            named.append((before.slot, match.range))
        }
    }

    /// Whether what is said between two values takes the first one back; between two of one slot, a mere "actually" does.
    private func isRepair(from first: Range<Int>, to second: Range<Int>, isOfOneSlot: Bool) -> Bool {
        guard let talk = outline.language?.vocabulary.talk, first.upperBound <= second.lowerBound else { return false }
        let between = words[first.upperBound..<second.lowerBound]
        let said = between.map(\.text)
        // "Jaws, actually, and Heat" wants both.
        if (outline.language?.conjunctions ?? []).contains(where: { said.last == $0 }) { return false }
        if isOfOneSlot, talk.isRepair(said) { return true }
        guard said.count <= Self.longestRepair,
            let start = between.indices.first(where: { words[$0].isApart && !talk.fillers.contains(words[$0].text) })
        else { return false }
        // A denial with a pause before and after it, or one that goes on in so many words.
        let isApart = { (place: Int) in place < second.upperBound && words[place].isApart }
        if talk.disagreeing.contains(words[start].text), isApart(start + 1) { return true }
        return talk.repairLength(Array(words[start..<second.lowerBound].map(\.text))).map { $0 > 1 } ?? false
    }

    /// More words are a sentence of their own.
    private static let longestRepair = 8
}
