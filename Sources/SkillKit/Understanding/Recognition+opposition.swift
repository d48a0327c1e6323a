/// What is wanted and what is not.
extension Recognition {
    /// Whether anything in the text says that something is not wanted.
    var opposes: Bool { words.contains { $0.stance?.isAgainst == true } }

    /// Whether a slot is for what is not wanted.
    func isOpposed(_ slot: Int, of intent: Int) -> Bool {
        outline.roles.roles[intent][slot].map { outline.opposed[$0] } ?? false
    }

    /// Takes what nothing in the text rules out for what is wanted, unless what was learnt is sure of the contrary.
    func dropOpposition(
        in named: inout [(slot: Int, words: Range<Int>)],
        _ intent: Int,
        _ tagging: Tagger.Tagging
    ) {
        // "Not longer than two hours, from the nineties" rules no decade out.
        let isOpposing = words.indices.contains { word in
            words[word].stance?.isAgainst == true && !named.contains { $0.words.contains(word) }
        }
        let kinds = outline.slotKinds[intent]
        for place in named.indices where isOpposed(named[place].slot, of: intent) {
            let (slot, start) = (named[place].slot, named[place].words.lowerBound)
            let isInstead = isContrasted(named[place].words) || isExample(at: start)
            if isOpposing, !beginsAnew(at: start), !isInstead { continue }
            if let talk = outline.language?.vocabulary.talk, isExcessive(at: start, talk) { continue }
            let other = kinds.indices.first { kinds[$0] == kinds[slot] && outline.roles.roles[intent][$0] == nil }
            guard let other, isInstead || tagging.chance(of: slot, at: start) < Self.surely else { continue }
            named[place].slot = other
        }
    }

    /// Whether an example of what is wanted stands at a place: "without violence, like a nice drama", but not "nothing like
    /// a drama".
    private func isExample(at start: Int) -> Bool {
        guard let talk = outline.language?.vocabulary.talk,
            let word = words[..<start].lastIndex(where: { talk.exemplifying.contains($0.text) })
        else { return false }
        let excluding = words[..<word].lastIndex { $0.stance == .excluding }
        return excluding.map { word - $0 > 1 } ?? false
    }

    /// Whether something is named instead of what is refused: "not Disney but Pixar", but not "I like drama but horror I
    /// can't stand".
    private func isContrasted(_ range: Range<Int>) -> Bool {
        range.lowerBound > 1 && words[range.lowerBound - 1].stance == .contrasting
            && words[..<range.lowerBound].contains { $0.stance?.isAgainst == true }
            && !words[range.upperBound...].contains { $0.stance?.isAgainst == true || $0.stance == .hating }
    }

    /// Whether only words of grammar are between a comma and a place: "not that old, from the seventies".
    private func beginsAnew(at start: Int) -> Bool {
        guard let language = outline.language,
            let sign = words[...start].lastIndex(where: \.isApart), sign > 0, sign < start,
            !language.conjunctions.contains(words[sign].text)
        else { return false }
        return words[sign..<start].allSatisfy {
            $0.stance == nil && language.vocabulary.talk.grammar.contains($0.text)
        }
    }

    /// Takes what stands right after a word that rules it out for what is not wanted: "as long as it isn't a thriller", or
    /// "too old".
    func addOpposition(in named: inout [(slot: Int, words: Range<Int>)], _ intent: Int) {
        guard let talk = outline.language?.vocabulary.talk else { return }
        let (kinds, roles) = (outline.slotKinds[intent], outline.roles.roles[intent])
        for place in named.indices where roles[named[place].slot] == nil {
            let (slot, start) = (named[place].slot, named[place].words.lowerBound)
            let other = kinds.indices.first { kinds[$0] == kinds[slot] && isOpposed($0, of: intent) }
            if let other, isRuledOut(at: start, talk) || isExcessive(at: start, talk) { named[place].slot = other }
        }
    }

    /// Whether there is more of something than is wanted: "too long".
    private func isExcessive(at start: Int, _ talk: Talk) -> Bool {
        start > 0 && !words[start].isApart && talk.excess.contains(words[start - 1].text)
    }

    /// Whether only words of grammar are between a place and a word that rules out what follows it.
    private func isRuledOut(at start: Int, _ talk: Talk) -> Bool {
        var before = start - 1
        while before >= 0, !words[before + 1].isApart, words[before].stance == nil,
            talk.grammar.contains(words[before].text)
        {
            before -= 1
        }
        guard before >= 0, !words[before + 1].isApart, let stance = words[before].stance,
            stance == .excluding || stance == .hating
        else { return false }
        // "Isn't there a comedy?" asks for one, and "not without" includes.
        let asks = before < 3 && words.first.map { talk.auxiliaries.contains($0.text) } == true
        let isDoubled = before > 0 && words[before - 1].stance?.isAgainst == true && words[before - 1].endsStance
        return !(asks && talk.negations.contains(words[before].text)) && !isDoubled
    }

    /// How sure what was learnt must be to rule something out by itself.
    private static let surely: Float = 0.9
}
