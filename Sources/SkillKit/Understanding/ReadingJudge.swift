/// Judges how likely a text is meant as a sample that it is near to: by what its slots hold, and by what was asked.
struct ReadingJudge {
    /// A reading and where it stands among others.
    struct Judged {
        var reading: Reading
        var cost: Int
        var worth: Int
    }

    private let text: SpokenText
    private let grammar: Grammar
    private var known: KnownWords

    init(_ text: SpokenText, _ grammar: Grammar, _ knows: @escaping IntentRecognizer.Knowledge) {
        self.text = text
        self.grammar = grammar
        known = KnownWords(text, grammar, knows)
    }

    /// Reads the text as a sample; `nil` when it can't be.
    mutating func judge(_ index: Int, isExpected: Bool) -> Judged? {
        let sample = grammar.samples[index]
        guard let alignment = Alignment(text, sample, grammar) else { return nil }
        let values = alignment.fillings.count { $0.openCost == 0 }
        let own = alignment.worth + values * Cost.anyWords
        // "The weather" is not said like "what's like {MovieName}", though half of its words are there.
        let isOpen = alignment.fillings.contains { $0.openCost > 0 }
        let isAnchored = !isOpen || (own >= Cost.leastAnchor && 2 * alignment.worth >= sample.worth)
        var cost = alignment.cost
        var slots: [Slot] = []
        // The slots that hold what the type is known to hold.
        var sure = values
        for (filling, name) in zip(alignment.fillings, sample.slots) {
            var words = filling.words
            if filling.openCost > 0 {
                let surcharge = surcharge(filling, &words, alignment.besides, isAnchored, isExpected)
                sure += surcharge < 0 ? 1 : 0
                cost += surcharge
            } else if sample.isBare, !isExpected {
                cost += grammar.types[filling.type].surchargeUnexpected
            }
            let type = grammar.types[filling.type].type
            slots.append(Slot(name, spoken: text.spoken(words), value: filling.value, of: type))
        }
        let worth = (isAnchored ? alignment.worth : 0) + alignment.fillings.count * Cost.slotWorth
        let reading = Reading(
            intent: sample.intent,
            slots: Slots(slots),
            confidence: Double(worth) / Double(max(1, worth + max(0, cost - sure * Cost.value))),
            reason: reason(sample, alignment.besides, cost)
        )
        return Judged(reading: reading, cost: cost - (isExpected ? Cost.expected : 0), worth: worth)
    }

    /// What a slot of any words costs more, or less, than the comparison of words alone can tell.
    private mutating func surcharge(
        _ filling: Alignment.Filling,
        _ words: inout Range<Int>,
        _ besides: [Int],
        _ isAnchored: Bool,
        _ isExpected: Bool
    ) -> Int {
        var surcharge = 0
        let knowledge = known.knowledge(of: filling.words, as: filling.type)
        if !isAnchored {
            let chatter = filling.words.reduce(0) { $0 + (text.isChatter($1) ? Cost.chatter : 0) }
            surcharge = chatter + (isExpected ? 0 : Cost.unexpectedWords)
            if knowledge != nil { surcharge += isExpected ? Cost.unknownValue : Cost.unknownWord }
        }
        guard knowledge != nil, let nearby = known.nearby(filling.words, besides: besides, as: filling.type) else {
            return surcharge
        }
        // What is known costs hardly more than a value of a type with values.
        let saved = max(0, filling.openCost - Cost.value + nearby.words.count)
        let other = nearby.cost - Int(Double(saved) * min(nearby.knowledge, 1))
        guard other < surcharge else { return surcharge }
        words = nearby.words
        return other
    }

    private func reason(_ sample: Grammar.Sample, _ besides: [Int], _ cost: Int) -> String {
        var tokens: [Int] = []
        for word in besides where tokens.last != text.words[word].token { tokens.append(text.words[word].token) }
        let others = tokens.map { text.tokens[$0].word }.joined(separator: " ")
        return "\"\(sample.utterance)\"" + (others.isEmpty ? "" : ", besides: \(others)")
            + (cost == 0 ? "" : ", cost \(cost)")
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
    /// Whether a word is one of talk and seldom of a title: "you", "is", "what".
    fileprivate func isChatter(_ word: Int) -> Bool {
        words[word].isFirst && English.chatter.contains(tokens[words[word].token].word)
    }
}
