/// Tells names from words that only stand where names do.
extension Recognition {
    /// A name of several words that the skill surely knows and that an unknown one cuts: "I love you, man is hilarious".
    func sureName(across span: (slot: Int, words: Range<Int>), _ kind: Int) -> Range<Int>? {
        matches.first {
            $0.kind == kind && $0.isKnown && !$0.isWeak && $0.range.count > 2 && $0.range.overlaps(span.words)
        }?.range
    }

    /// Whether an unknown name is written in small letters although another name of the text has capitals.
    func isPlainBesideCapitals(_ span: (slot: Int, words: Range<Int>)) -> Bool {
        let hasCapital = { (range: Range<Int>) in
            range.contains { words[$0].shape.isOfCapitals && words[$0].text != "i" }
        }
        return !hasCapital(span.words)
            && matches.contains { $0.isKnown && !$0.isWeak && $0.range != span.words && hasCapital($0.range) }
            && outline.language?.vocabulary.talk.capitalisesNouns == false
    }

    /// Whether a name comes right after "I like".
    func isLiked(_ match: ValueMatch) -> Bool {
        match.start > 0 && words[match.start - 1].stance == .loving && words[match.start - 1].endsStance
    }

    /// Whether a single word is a part of another name: "Jones" of "Indiana Jones".
    func isPart(_ match: ValueMatch, of words: Range<Int>, _ intent: Int) -> Bool {
        match.range.count == 1 && words.count == 2 && match.end == words.upperBound
            && support.isNew(words.lowerBound..<match.start, to: intent) && self.words[words.lowerBound].stance == nil
    }

    /// Whether words that the skill does not know are no name: "him", or more of them than any name has, or so many of
    /// something.
    func isNoName(_ range: Range<Int>) -> Bool {
        range.count > Self.longestName || isPronoun(range) || isCount(range)
    }

    /// Whether words tell how many there are of what comes next: "99 minutes".
    private func isCount(_ range: Range<Int>) -> Bool {
        guard range.upperBound < words.count, words[range].allSatisfy({ $0.number != .none }) else { return false }
        let next = words[range.upperBound]
        return !next.isApart && next.number == .none
            && outline.language?.vocabulary.talk.grammar.contains(next.text) == false
    }

    /// Whether a word only stands for something: "him".
    func isPronoun(_ range: Range<Int>) -> Bool {
        guard range.count == 1 else { return false }
        return outline.language?.vocabulary.talk.objects.contains(words[range.lowerBound].text) ?? false
    }

    /// Whether words only tie a pronoun to something: "with her", "more by him".
    func isOfPronoun(_ range: Range<Int>) -> Bool {
        guard range.count > 1, isPronoun((range.upperBound - 1)..<range.upperBound),
            let talk = outline.language?.vocabulary.talk
        else { return false }
        let before = range.dropLast()
        return before.last.map { talk.grammar.contains(words[$0].text) } == true
            && before.allSatisfy { talk.saysLittle(words[$0].text) || words[$0].stance != nil }
    }

    private static let longestName = 12

    /// Whether a number is how old somebody is, or how many there are of something: "ten people".
    static func isNoYear(_ match: ValueMatch, _ words: [TextWord], _ outline: SkillOutline) -> Bool {
        guard outline.kinds[match.kind].content == .year, let vocabulary = outline.language?.vocabulary else {
            return false
        }
        let (text, talk) = (words[match.start].text, vocabulary.talk)
        if match.range.count == 1, match.end < words.count, !words[match.end].isApart,
            !talk.grammar.contains(words[match.end].text),
            let count = Int(text) ?? vocabulary.numbers.cardinal([text]), count <= mostCounted
        {
            return true
        }
        guard match.start > 1 else { return false }
        let (subject, verb) = (words[match.start - 2].text, words[match.start - 1].text)
        return talk.subjects.contains(subject) && talk.auxiliaries.contains(verb)
    }

    /// A larger number before a noun may well be a year: "a 94 comedy".
    private static let mostCounted = 20

    /// Whether nothing in a text says that it is about something else than leaving: no name, no wish, no refusal, as in "I
    /// like The Long Goodbye" and "don't say goodbye".
    var mayLeave: Bool {
        guard let talk = outline.language?.vocabulary.talk, words.count >= Self.fewestOfLeaving else { return false }
        return !matches.contains { $0.isKnown && (!$0.isWeak || $0.range.count > 1) }
            && words.allSatisfy { $0.stance == nil || $0.stance == .idle || talk.answers.contains($0.text) }
            && !words.dropFirst().contains { talk.negations.contains($0.text) && !talk.answers.contains($0.text) }
    }

    /// Shorter texts that take leave are phrases; "the long goodbye" may be a title that nobody knows.
    private static let fewestOfLeaving = 4

    /// Whether a name is a pronoun after a word of like or dislike, and nothing tells it from one: "I adore her".
    static func isLikedPronoun(_ match: ValueMatch, _ words: [TextWord], _ outline: SkillOutline) -> Bool {
        guard match.isWeak, match.range.count == 1, match.start > 0, let talk = outline.language?.vocabulary.talk else {
            return false
        }
        let stance = words[match.start - 1].stance
        return (stance == .loving || stance == .hating) && talk.objects.contains(words[match.start].text)
            && !words[match.start].shape.isOfCapitals
    }

    /// Whether a word begins a longer name: a capital within a sentence, or "Mr".
    static func isPartOfAName(_ place: Int, _ words: [TextWord], _ outline: SkillOutline) -> Bool {
        if outline.isHonorific(words[place].text) { return true }
        if outline.language?.vocabulary.talk.capitalisesNouns == true { return false }
        let isWithin = place > 0 && !words[place].isApart && !words[place + 1].isApart && words[place].text != "i"
        return isWithin && words[place].shape.isOfCapitals && words[place + 1].shape.isOfCapitals
    }

    /// Whether samples often have all words of a name: "Saw" is a film, and people say "saw" of any film.
    static func isOfSamples(_ match: ValueMatch, _ words: [TextWord], _ view: UnderstandingView) -> Bool {
        // "I like Die Hard and she likes The Notebook" names both.
        if match.range.count > 1, match.start > 0, words[match.start - 1].stance == .loving { return false }
        // "So was The Queen" names it.
        let isWrittenAsAName = !match.isWeak && words[match.range].contains { $0.shape.isOfCapitals }
        return match.range.count < words.count && !isWrittenAsAName
            && words[match.range].allSatisfy { word in
                guard let row = view.words.row(word.hash, in: view.bytes), row.count > 0 else { return false }
                return view.label(row, 0) == TableLabels.usual && view.weight(row, 0) > 2
            }
    }
}
