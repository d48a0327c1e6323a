extension Recognition {
    /// Slots with the only number of the text, if the intent has one slot for numbers and nothing was found for it:
    /// "change my goal to four", where the samples have "set my goal to {count}".
    ///
    /// It is no evidence for the intent: a number may be said with anything.
    func withLoneNumber(
        _ spans: [(slot: Int, words: Range<Int>)],
        _ intent: Int
    ) -> [(slot: Int, words: Range<Int>)] {
        let kinds = outline.slotKinds[intent]
        let numbers = matches.filter { outline.kinds[$0.kind].content == .number && kinds.contains($0.kind) }
        guard let number = numbers.first, numbers.count == 1, let slot = kinds.firstIndex(of: number.kind),
            !kinds[(slot + 1)...].contains(where: { outline.kinds[$0].content == .number }),
            !spans.contains(where: { $0.slot == slot || $0.words.overlaps(number.range) })
        else { return spans }
        // A number of the samples' own words, and "one" in "set one for me", are not meant as numbers.
        let value = outline.language?.vocabulary.numbers.cardinal(words[number.range].map(\.text))
        guard value != 1, support.isNew(number.range, to: intent) else { return spans }
        return (spans + [(slot, number.range)]).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// What fills the slots of a sample that the text matches.
    func spans(of hit: SampleSearch.Hit) -> [(slot: Int, words: Range<Int>)] {
        hit.spans.map { timeOfDate(around: $0, hit.intent) ?? $0 }
    }

    /// "This evening at eight" around "eight", if the intent takes no date.
    func timeOfDate(
        around span: (slot: Int, words: Range<Int>),
        _ intent: Int
    ) -> (slot: Int, words: Range<Int>)? {
        let kinds = outline.slotKinds[intent]
        guard !timesOfDates.isEmpty, !kinds.contains(where: { outline.kinds[$0].content == .date }) else { return nil }
        return timesOfDates.first { $0.kind == kinds[span.slot] && $0.range.overlaps(span.words) }
            .map { (span.slot, $0.range) }
    }
}
