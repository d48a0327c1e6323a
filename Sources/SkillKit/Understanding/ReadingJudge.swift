/// Judges how likely a text is meant as a sample that it is near to: by what its slots hold, and by what was asked.
struct ReadingJudge {
    /// A reading, not yet put into words, and where it stands among others.
    struct Judged {
        /// The sample that it comes from.
        var sample: Int
        var fillings: [Alignment.Filling]
        /// The words that have no place in the sample; `nil` where only the slot's words were looked at.
        var besides: [Int]?
        /// What all departures cost.
        var cost: Int
        /// The same, with what was asked taken into account: the least is the best.
        var rank: Int
        var worth: Int
        var confidence: Double
    }

    private let text: SpokenText
    private let grammar: Grammar
    private let talk: Talk
    private var known: KnownWords
    /// What was judged, for samples are met again when they are looked for further away.
    private var told: [(sample: Int, judged: Judged?)] = []

    init(_ text: SpokenText, _ grammar: Grammar, _ knows: @escaping IntentRecognizer.Knowledge) {
        self.text = text
        self.grammar = grammar
        talk = grammar.lexicon.roles.talk
        known = KnownWords(text, grammar, knows)
    }

    /// Reads the text as a sample.
    /// - Parameters:
    ///   - index: The sample.
    ///   - isExpected: Whether its intent answers what was asked.
    ///   - table: A table of the text, deep enough for any sample; whatever is in it is written over.
    /// - Returns: The reading; `nil` when there is none.
    mutating func judge(_ index: Int, isExpected: Bool, _ table: inout CostTable) -> Judged? {
        if let known = told.first(where: { $0.sample == index }) { return known.judged }
        let judged = look(at: index, isExpected, &table)
        told.append((index, judged))
        return judged
    }

    private mutating func look(at index: Int, _ isExpected: Bool, _ table: inout CostTable) -> Judged? {
        let sample = grammar.samples[index]
        guard let alignment = Alignment(text, sample, grammar, &table) else { return nil }
        if sample.isLeaving, !isWhole(alignment) { return nil }
        let values = alignment.fillings.count { $0.openCost == 0 }
        let own = alignment.worth + values * Cost.anyWords
        // "The weather" is not said like "what's like {MovieName}", though half of its words are there.
        let isOpen = alignment.fillings.contains { $0.openCost > 0 }
        let isAnchored = !isOpen || (own >= Cost.leastAnchor && 2 * alignment.worth >= sample.worth)
        var cost = alignment.cost
        var fillings = alignment.fillings
        // The slots that hold what the type is known to hold.
        var sure = values
        for index in fillings.indices {
            if fillings[index].openCost > 0 {
                let surcharge = surcharge(&fillings[index], alignment, isAnchored, isExpected)
                sure += surcharge < 0 ? 1 : 0
                cost += surcharge
            } else if sample.isBare, !isExpected {
                cost += grammar.types[fillings[index].type].surchargeUnexpected
            }
        }
        if contradicts(sample.intent, alignment.besides) { cost += Cost.contradiction }
        if ignoresNo(alignment) { cost += Cost.ignoredNo }
        let worth = (isAnchored ? alignment.worth : 0) + fillings.count * Cost.slotWorth
        return Judged(
            sample: index,
            fillings: fillings,
            besides: alignment.besides,
            cost: cost,
            rank: cost - (isExpected ? Cost.expected : 0),
            worth: worth,
            confidence: Double(worth) / Double(max(1, worth + max(0, cost - sure * Cost.value)))
        )
    }

    /// Reads a text that is like no sample for the known words in it, as a sample that is nothing but a slot.
    mutating func spot(_ index: Int, isExpected: Bool) -> Judged? {
        for case .slot(let type) in grammar.samples[index].parts {
            guard let found = known.anywhere(as: type, isExpected: isExpected) else { return nil }
            let cost = found.cost + Cost.spotted
            return Judged(
                sample: index,
                fillings: [Alignment.Filling(type: type, words: found.words, openCost: Cost.anyWords)],
                cost: cost,
                rank: cost - (isExpected ? Cost.expected : 0),
                worth: Cost.slotWorth,
                confidence: min(found.knowledge, 1) * Double(Cost.slotWorth) / Double(Cost.slotWorth + cost)
            )
        }
        return nil
    }

    /// Puts a reading into words.
    func reading(_ judged: Judged) -> Reading {
        let sample = grammar.samples[judged.sample]
        let slots = zip(judged.fillings, sample.slots).map { filling, name in
            Slot(name, spoken: text.spoken(filling.words), value: filling.value, of: grammar.types[filling.type].type)
        }
        return Reading(
            intent: sample.intent,
            slots: Slots(slots),
            confidence: judged.confidence,
            reason: reason(sample, judged)
        )
    }

    /// What a slot of any words costs more, or less, than the comparison of words alone can tell.
    private mutating func surcharge(
        _ filling: inout Alignment.Filling,
        _ alignment: Alignment,
        _ isAnchored: Bool,
        _ isExpected: Bool
    ) -> Int {
        var surcharge = 0
        let knowledge = known.knowledge(of: filling.words, as: filling.type)
        if !isAnchored {
            var chatter = filling.words.reduce(0) { $0 + (text.isChatter($1, talk) ? Cost.chatter : 0) }
            if let first = filling.words.first, text.isChatter(first, talk) { chatter += Cost.chatter / 2 }
            surcharge = chatter + (isExpected ? 0 : Cost.unexpectedWords)
            if knowledge != nil { surcharge += isExpected ? Cost.unknownValue : Cost.unknownWord }
        }
        if knowledge != nil, alignment.missing.contains(where: { !grammar.lexicon.entries[$0].isLight }) {
            surcharge += Cost.unknownInPart
        }
        if filling.words.allSatisfy({ text.words[$0].isUsual }) || isPhrase(filling.words) {
            surcharge += Cost.onlyOwnWords
        }
        // Nobody answers with a question.
        let isQuestion = !isAnchored && filling.words.first.map { text.asks($0, talk) } == true
        let most = (isExpected && !isQuestion) || isAnchored ? Cost.mostBesideKnown : Cost.mostBesideUnasked
        guard knowledge != nil,
            let nearby = known.nearby(filling.words, besides: alignment.besides, as: filling.type, most: most),
            isAnchored || !grammar.plain.contains(text.key(of: nearby.words))
        else { return surcharge }
        // What is known costs a little more than a value of a type with values.
        let saved = max(0, filling.openCost - Cost.value - Cost.known)
        let dropped = nearby.cost > 0 && !isAnchored ? Cost.onlyKnown : 0
        let other = nearby.cost + dropped - Int(Double(saved) * min(nearby.knowledge, 1))
        guard other < surcharge + Cost.knownAhead else { return surcharge }
        filling.words = nearby.words
        return min(other, surcharge)
    }

    /// Whether a "no" right before a value is left out: "no horror" wants none, though "no, a comedy" wants one.
    private func ignoresNo(_ alignment: Alignment) -> Bool {
        alignment.fillings.contains { filling in
            let before = filling.words.lowerBound - 1
            return filling.openCost == 0 && alignment.besides.contains(before)
                && talk.disagreeing.contains(text.tokens[text.words[before].token].word)
        }
    }

    /// Whether words are a phrase that says nothing, as in "good morning".
    private func isPhrase(_ words: Range<Int>) -> Bool {
        text.phrases.contains { $0.start == words.lowerBound && $0.end == words.upperBound }
    }

    /// Whether text and sample have all words in common that say anything: "turn off the lights" is not "turn off".
    private func isWhole(_ alignment: Alignment) -> Bool {
        alignment.missing.allSatisfy {
            let entry = grammar.lexicon.entries[$0]
            return entry.isLight && entry.role != .answer
        }
            && alignment.besides.allSatisfy { beside in
                let token = text.tokens[text.words[beside].token].word
                return text.words[beside].isLight || talk.leaving.contains(token)
                    || text.phrases.contains { ($0.start..<$0.end).contains(beside) }
            }
    }

    /// Whether words beside an answer say the contrary: "no, that's fine" is no yes.
    private func contradicts(_ intent: IntentName, _ besides: [Int]) -> Bool {
        guard !besides.isEmpty else { return false }
        let others = intent == .yes ? talk.disagreeing : intent == .no ? talk.agreeing : []
        return !others.isEmpty && besides.contains { others.contains(text.tokens[text.words[$0].token].word) }
    }

    private func reason(_ sample: Grammar.Sample, _ judged: Judged) -> String {
        let cost = judged.cost == 0 ? "" : ", cost \(judged.cost)"
        guard let besides = judged.besides else { return "words that are known, among others\(cost)" }
        var tokens: [Int] = []
        for word in besides where tokens.last != text.words[word].token { tokens.append(text.words[word].token) }
        let others = tokens.map { text.tokens[$0].word }.joined(separator: " ")
        return "\"\(sample.utterance)\"" + (others.isEmpty ? "" : ", besides: \(others)") + cost
    }
}

extension GrammarType {
    /// What a sample that is nothing but a slot of it costs more where nothing was asked that it answers.
    fileprivate var surchargeUnexpected: Int {
        switch content {
        case .words, .values: Cost.unexpectedSlot
        case .number, .ordinal, .year: Cost.unexpectedNumber
        }
    }
}

extension SpokenText {
    /// Whether a question begins with a word.
    func asks(_ word: Int, _ talk: Talk) -> Bool {
        words[word].isFirst && talk.questions.contains(tokens[words[word].token].word)
    }

    /// Whether a word is one of talk and seldom of a title: "you", "is", "what".
    fileprivate func isChatter(_ word: Int, _ talk: Talk) -> Bool {
        words[word].isFirst && talk.chatter.contains(tokens[words[word].token].word)
    }
}
