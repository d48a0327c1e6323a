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
        guard value != 1, support.isNew(number.range, to: intent), !isOfAnotherUnit((slot, number.range), intent)
        else {
            return spans
        }
        return (spans + [(slot, number.range)]).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// Whether a number is so many of a unit of time that no sample has, where the samples have another: "every two weeks"
    /// are not two days.
    func isOfAnotherUnit(_ span: (slot: Int, words: Range<Int>), _ intent: Int) -> Bool {
        let next = span.words.upperBound
        guard outline.kinds[outline.slotKinds[intent][span.slot]].content == .number,
            let times = outline.language?.vocabulary.times, next < words.count, !words[next].isApart
        else { return false }
        let isUnit = { (word: String) in times.duration(["2", word]) != nil }
        guard isUnit(words[next].text), support.isNew(next..<(next + 1), to: intent) else { return false }
        return outline.intents[intent].samples.contains { sample in
            sample.parts.contains { part in if case .word(let word) = part { isUnit(word) } else { false } }
        }
    }

    /// What fills the slots of a sample that the text matches, and the times among the words that were left out: "yesterday
    /// I watered the ivy", where the samples have no such word.
    func spans(of hit: SampleSearch.Hit) -> [(slot: Int, words: Range<Int>)] {
        var spans = hit.spans.map { timeOfDate(around: $0, hit.intent) ?? $0 }
        guard hit.skipped > 0, let talk = outline.language?.vocabulary.talk else { return spans }
        for match in matches where outline.kinds[match.kind].content.isTimely {
            guard let slot = outline.slotKinds[hit.intent].firstIndex(of: match.kind),
                !spans.contains(where: { $0.slot == slot || $0.words.overlaps(match.range) }),
                match.range.allSatisfy({ talk.softeners.contains(words[$0].text) })
            else { continue }
            spans.append((slot, match.range))
        }
        return spans
    }

    /// Whether a sample's times are none that belong to a date, unless its intent takes no date.
    static func counts(_ hit: SampleSearch.Hit, _ times: TimeMatches.Found, _ outline: SkillOutline) -> Bool {
        let kinds = outline.slotKinds[hit.intent]
        return times.ofDates.isEmpty || !kinds.contains { outline.kinds[$0].content == .date }
            || !hit.spans.contains { span in
                times.ofDates.contains { $0.kind == kinds[span.slot] && $0.range == span.words }
            }
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
