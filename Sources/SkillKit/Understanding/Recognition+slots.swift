extension Recognition {
    func isKnown(_ span: (slot: Int, words: Range<Int>), _ intent: Int) -> Bool {
        matches.contains { $0.range == span.words && $0.kind == outline.slotKinds[intent][span.slot] }
    }

    /// Whether a slot is filled with a name that may be everyday words.
    func isWeak(_ span: (slot: Int, words: Range<Int>), _ intent: Int) -> Bool {
        matches.contains { $0.range == span.words && $0.kind == outline.slotKinds[intent][span.slot] && $0.isWeak }
    }

    /// The slots, corrected by the known names and values.
    func named(
        _ spans: [(slot: Int, words: Range<Int>)],
        _ intent: Int,
        _ tagging: Tagger.Tagging? = nil
    ) -> [(slot: Int, words: Range<Int>)] {
        var named = spans.compactMap { span -> (slot: Int, words: Range<Int>)? in
            let span = upToSign(span, intent)
            if let whole = timeOfDate(around: span, intent) { return whole }
            if let whole = whole(around: span, intent) { return whole }
            if isSoftening(span, intent) { return nil }
            if isKnown(span, intent) { return span }
            if usual.contains(span.words) { return nil }
            let kind = outline.slotKinds[intent][span.slot]
            if outline.kinds[kind].isOpen, isPronoun(span.words) || isOfPronoun(span.words) { return nil }
            // The whole value, "nineteen fifty one", and not its beginning; and no half of "Pride and Prejudice".
            if let value = matches.first(where: {
                $0.kind == kind && (!$0.isKnown || $0.range.count > 2) && $0.range.contains(span.words)
            }) {
                return (span.slot, value.range)
            }
            // No name consists only of words that are said around names: "that movie".
            if outline.kinds[kind].isKnown, !support.isNew(span.words, to: intent), !expected.contains(intent) {
                return nil
            }
            if outline.kinds[kind].isKnown, cover.talks[span.words].allSatisfy(\.self) || isNoName(span.words) {
                return nil
            }
            // The known name, and not what was said around it.
            let within = matches.filter { $0.kind == kind && span.words.contains($0.range) && says($0) }
            if let name = within.max(by: { $0.range.count < $1.range.count }), outline.kinds[kind].isKnown,
                !isPart(name, of: span.words, intent)
            {
                return (span.slot, name.range)
            }
            if outline.kinds[kind].isKnown, let name = sureName(across: span, kind) { return (span.slot, name) }
            if outline.kinds[kind].isKnown, isPlainBesideCapitals(span) { return nil }
            return trimmed(span, intent)
        }
        named = disjoint(named)
        for match in matches.sorted(by: { $0.range.count > $1.range.count }) {
            guard let first = outline.slotKinds[intent].firstIndex(of: match.kind),
                !named.contains(where: { $0.words.overlaps(match.range) }), !isSoftening((first, match.range), intent)
            else { continue }
            // Another name for a list must be sure, and is wanted or not by what was said last.
            let isFurther = named.contains { $0.slot == first }
            if isFurther, !match.isKnown || match.range.count < 2 || match.isWeak && !isLiked(match) { continue }
            let slot = isFurther ? further(match, first, intent) : first
            guard let slot else { continue }
            let isMissing = named.isEmpty && (expected.contains(intent) || outline.needsSlots[intent])
            if isMissing || isTimely(match, slot, intent) || isFurther && match.isWeak
                || match.isKnown && !match.isWeak && match.range.count > 1
                || match.isKnown && (!match.isWeak || match.range.count > 1) && says(match)
                    && support.isNew(match.range, to: intent)
            {
                named.append(timeOfDate(around: (slot, match.range), intent) ?? (slot, match.range))
            }
        }
        addNameBesideQuestion(to: &named, intent)
        addListed(to: &named, intent, tagging)
        addRepairs(to: &named, intent)
        if let tagging {
            dropOpposition(in: &named, intent, tagging)
            addOpposition(in: &named, intent)
        }
        named.removeAll { isOfAnotherUnit($0, intent) }
        return withoutRepaired(named.sorted { $0.words.lowerBound < $1.words.lowerBound }, intent)
    }

    /// The slot for one more name of a kind; `nil` if the slot takes only one.
    private func further(_ match: ValueMatch, _ first: Int, _ intent: Int) -> Int? {
        let kinds = outline.slotKinds[intent]
        let stance = words[..<match.start].last { $0.endsStance && $0.stance?.pointsAhead == true }?.stance
        let opposed = kinds.indices.first { kinds[$0] == match.kind && isOpposed($0, of: intent) }
        let slot = stance?.isAgainst == true ? opposed ?? first : first
        return outline.intents[intent].slots[slot].isList ? slot : nil
    }

    /// Whether a value of a list only softens the word after it: "too" in "too scary".
    private func isSoftening(_ span: (slot: Int, words: Range<Int>), _ intent: Int) -> Bool {
        guard let talk = outline.language?.vocabulary.talk, isKnown(span, intent), span.words.upperBound < words.count,
            span.words.allSatisfy({ talk.softeners.contains(words[$0].text) })
        else { return false }
        let next = words[span.words.upperBound]
        return !next.isApart && !talk.grammar.contains(next.text) && !talk.fillers.contains(next.text)
    }

    /// Slots without those that overlap a longer one: two values may be found inside the same longer one.
    private func disjoint(_ spans: [(slot: Int, words: Range<Int>)]) -> [(slot: Int, words: Range<Int>)] {
        var kept: [(slot: Int, words: Range<Int>)] = []
        for span in spans {
            let rivals = kept.indices.filter { kept[$0].words.overlaps(span.words) }
            if rivals.contains(where: { kept[$0].words.count >= span.words.count }) { continue }
            for index in rivals.reversed() { kept.remove(at: index) }
            kept.append(span)
        }
        return kept
    }

    /// An unknown name up to the first punctuation: "what's in it, roughly" has no film called "it, roughly".
    private func upToSign(_ span: (slot: Int, words: Range<Int>), _ intent: Int) -> (slot: Int, words: Range<Int>) {
        guard outline.kinds[outline.slotKinds[intent][span.slot]].isKnown, !isKnown(span, intent),
            let sign = span.words.dropFirst().first(where: { words[$0].isApart })
        else { return span }
        return (span.slot, span.words.lowerBound..<sign)
    }

    /// Adds values of lists that were said and are in no slot: "a thriller from two thousand on, nothing gory".
    ///
    /// Years count anywhere; other values may be words of any sentence, unless they are next to another slot or what was
    /// learnt says that they are probably meant.
    private func addListed(
        to named: inout [(slot: Int, words: Range<Int>)],
        _ intent: Int,
        _ tagging: Tagger.Tagging?
    ) {
        guard !named.isEmpty else { return }
        let listed = matches.filter { match in
            !match.isKnown && !outline.kinds[match.kind].isOpen && !cover.talks[match.range].contains(true)
                && (says(match) || isBeforeYear(match))
        }
        for match in listed.sorted(by: { $0.range.count > $1.range.count }) {
            guard !named.contains(where: { $0.words.overlaps(match.range) }) else { continue }
            let isBeside = named.contains { $0.words.upperBound == match.start || $0.words.lowerBound == match.end }
            let isYear = outline.kinds[match.kind].content == .year && isSurely(match)
            let slots = outline.slotKinds[intent].indices.filter { outline.slotKinds[intent][$0] == match.kind }
            if let tagging, !isBeside, !isYear {
                let likely = slots.map { (slot: $0, chance: tagging.chance(of: $0, at: match.start)) }
                    .max { $0.chance < $1.chance }
                guard let likely, likely.chance >= Self.likely, opposes || !isOpposed(likely.slot, of: intent),
                    !named.contains(where: { $0.slot == likely.slot }),
                    !isSoftening((likely.slot, match.range), intent)
                else { continue }
                named.append((likely.slot, match.range))
                continue
            }
            guard isBeside || isYear else { continue }
            // If two slots have the same kind, the second is for what is not wanted.
            let isAgainst = words[max(0, match.start - 2)..<match.start].contains { $0.stance?.isAgainst == true }
            guard let slot = isAgainst ? slots.last : slots.first, !isAgainst || slots.count > 1,
                !named.contains(where: { $0.slot == slot }), !isSoftening((slot, match.range), intent)
            else { continue }
            named.append((slot, match.range))
        }
    }

    /// Whether a value is said right before a year, as "before" is: "from before nineteen sixty".
    private func isBeforeYear(_ match: ValueMatch) -> Bool {
        matches.contains { $0.start == match.end && outline.kinds[$0.kind].content == .year && isSurely($0) }
    }

    /// How likely a value must be to count although something else is likelier still.
    private static let likely: Float = 0.3

    /// Whether a sample is a question whose slots hold unknown names: most of their words are in no sample.
    func isOfUnknown(_ hit: SampleSearch.Hit) -> Bool {
        let inside = hit.spans.flatMap(\.words).filter { support.weights[$0] > 0.6 }
        guard hit.ownWords > 2, hit.spans.count == 1, (1...4).contains(inside.count) else { return false }
        return inside.count { words[$0].isHidden } * 2 >= inside.count && outline.asks(hit.intent)
    }

    /// Whether words can hardly be any number but a year: "two thousand", "1999".
    private func isSurely(_ year: ValueMatch) -> Bool {
        year.range.count > 1 || words[year.start].number == .fourDigits
    }

    /// Slots with unknown names, as in the sample that was said word for word around them.
    ///
    /// If samples differ, as "I like" comes before titles and people, the slot that was declared first is meant.
    func asInSamples(
        _ spans: [(slot: Int, words: Range<Int>)],
        _ intent: Int
    ) -> [(slot: Int, words: Range<Int>)] {
        let isName = { (slot: Int) in
            outline.kinds[outline.slotKinds[intent][slot]].isOpen
                && outline.intents[intent].slots[slot].type.values.isEmpty
        }
        guard !spans.isEmpty, spans.allSatisfy({ isName($0.slot) && !isKnown($0, intent) }) else { return spans }
        let alike = hits.filter {
            $0.intent == intent && $0.ownWords > 0 && $0.spans.map(\.words) == spans.map(\.words)
                && $0.spans.allSatisfy { isName($0.slot) }
        }
        return alike.min { $0.spans.map(\.slot).lexicographicallyPrecedes($1.spans.map(\.slot)) }?.spans ?? spans
    }

    /// The longer value of another slot that a slot is only a part of: "twenty eleven" is a year and not the twentieth,
    /// "Julia Roberts" a person and no film called Julia.
    private func whole(
        around span: (slot: Int, words: Range<Int>),
        _ intent: Int
    ) -> (slot: Int, words: Range<Int>)? {
        let isUnknown = outline.kinds[outline.slotKinds[intent][span.slot]].isOpen && !isKnown(span, intent)
        for match in matches where !match.isWeak && match.range.count >= span.words.count {
            // A year alone is no unknown name.
            let isYear = outline.kinds[match.kind].content == .year && isSurely(match) && isUnknown
            guard match.range.count > span.words.count || isYear else { continue }
            guard match.range.contains(span.words), let slot = outline.slotKinds[intent].firstIndex(of: match.kind),
                slot != span.slot
            else { continue }
            return (slot, match.range)
        }
        return nil
    }

    /// Whether words are a date or a time that the intent has no other words for: "Friday at six" says two things,
    /// whatever order the samples have.
    ///
    /// A mere number is a time only if a time is needed.
    private func isTimely(_ match: ValueMatch, _ slot: Int, _ intent: Int) -> Bool {
        guard outline.kinds[match.kind].content.isTimely else { return false }
        // "24.12." is no mere number.
        guard match.range.count == 1, spoken.spoken(match.range).allSatisfy({ $0.isLetter || $0.isNumber }),
            let numbers = outline.language?.vocabulary.numbers
        else { return true }
        return outline.intents[intent].slots[slot].isRequired || numbers.cardinal([words[match.start].text]) == nil
    }

    /// Whether a match has a word that is neither grammar nor talk.
    func says(_ match: ValueMatch) -> Bool { match.range.contains { support.weights[$0] > 0.6 } }

    /// A slot without hesitations and courtesies at its ends.
    private func trimmed(
        _ span: (slot: Int, words: Range<Int>),
        _ intent: Int
    ) -> (slot: Int, words: Range<Int>)? {
        guard let talk = outline.language?.vocabulary.talk else { return span }
        let fillers = talk.fillers
        var range = span.words
        // "My favourites are Chungking Express"; but "call Will Smith", where the samples have "call {name}".
        let isOfSample = hits.contains { hit in hit.intent == intent && hit.spans.contains { $0 == span } }
        if !isOfSample, range.count > 1, range.lowerBound > 0, talk.auxiliaries.contains(words[range.lowerBound].text),
            !words[range.lowerBound].isApart, !words[range.lowerBound].shape.isOfCapitals
        {
            range.removeFirst()
        }
        // "My mate" is somebody, and no address.
        while let last = range.last, fillers.contains(words[last].text),
            range.count == 1 || !talk.grammar.contains(words[last - 1].text)
        {
            range.removeLast()
        }
        while let first = range.first, fillers.contains(words[first].text) { range.removeFirst() }
        return range.isEmpty ? nil : (span.slot, range)
    }

    /// The words for a slot; for a slot with a single value, a known one or else the longest.
    private func spans(
        for slot: Int,
        of candidate: Candidate,
        isList: Bool
    ) -> [(slot: Int, words: Range<Int>)] {
        let spans = candidate.spans.filter { $0.slot == slot }
        if isList || spans.count < 2 { return spans }
        let known = spans.first { isKnown($0, candidate.intent) }
        return (known ?? spans.max { $0.words.count < $1.words.count }).map { [$0] } ?? []
    }

    /// Puts a candidate into words.
    func reading(_ candidate: Candidate) -> Reading {
        let intent = outline.intents[candidate.intent]
        var slots: [Slot] = []
        for (place, slot) in intent.slots.enumerated() {
            let kind = outline.slotKinds[candidate.intent][place]
            let values = spans(for: place, of: candidate, isList: slot.isList).map { span in
                let match = matches.first { $0.kind == kind && $0.range == span.words }
                return Slot(
                    slot.name,
                    spoken: spoken.spoken(span.words),
                    value: match?.index.flatMap { slot.type.values.indices.contains($0) ? slot.type.values[$0] : nil },
                    of: slot.type
                )
            }
            if let only = values.first { slots.append(values.count > 1 ? Slot(slot.name, list: values) : only) }
        }
        return Reading(
            intent: intent.name,
            slots: Slots(slots),
            confidence: Double(candidate.confidence),
            reason: candidate.isExact ? "word for word" : candidate.evidence.reason
        )
    }
}
