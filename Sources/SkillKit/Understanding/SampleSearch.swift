/// Finds the samples that a text matches word for word.
struct SampleSearch {
    /// A sample that the text matches.
    struct Hit {
        var intent: Int
        var spans: [(slot: Int, words: Range<Int>)]
        /// How many words of the text are the sample's own.
        var ownWords: Int
        /// How many words are in slots without being a known value.
        var strangers: Int
        /// How many words were left out, such as a courtesy that the sample doesn't have.
        var skipped: Int
        /// The word that it begins with, if a comment comes before it.
        var start = 0
        /// The word that it ends before, if a comment comes after it; otherwise `nil`.
        var end: Int?
    }

    private let view: UnderstandingView
    private let words: [TextWord]
    private let matches: [ValueMatch]
    private let outline: SkillOutline
    private let keys: SlotKeys
    /// Whether each word can be left out without changing the sample.
    private let isFiller: [Bool]
    private(set) var hits: [Hit] = []
    /// Whether a sample may end before the text does.
    private var mayStop = false
    /// How many more steps may be tried.
    private var steps = 600

    /// The most unknown words in a slot.
    private static let longest = 10

    init(
        _ words: [TextWord],
        _ matches: [ValueMatch],
        _ view: UnderstandingView,
        _ outline: SkillOutline,
        _ keys: SlotKeys
    ) {
        (self.words, self.matches, self.view, self.outline, self.keys) = (words, matches, view, outline, keys)
        let talk = outline.language?.vocabulary.talk
        isFiller = words.indices.map { index in
            let word = words[index].text
            // "Stop, stop, stop."
            return talk?.fillers.contains(word) == true || talk?.softeners.contains(word) == true
                || index > 0 && word == words[index - 1].text
        }
        var spans: [(key: Int, words: Range<Int>)] = []
        go(on: TableLabels.firstOfSample, at: 0, Count(), &spans)
        if let talk, !hits.contains(where: { $0.strangers == 0 }) { searchBehindAnswer(talk) }
        if let talk, !hits.contains(where: { $0.strangers == 0 }) { searchQuestion(talk) }
        if let talk, !hits.contains(where: { $0.strangers == 0 }) { searchQuestionBeforeComment(talk) }
        hits.sort {
            ($0.strangers, -$0.ownWords, $0.skipped, $0.intent) < ($1.strangers, -$1.ownWords, $1.skipped, $1.intent)
        }
    }

    /// Leaves out the answer at the beginning if what follows is a sample by itself: "no, with Bill Murray".
    private mutating func searchBehindAnswer(_ talk: Talk) {
        let answer = words.prefix { talk.answers.contains($0.text) || talk.fillers.contains($0.text) }
        guard let next = words.dropFirst(answer.count).first, let last = answer.last(where: isAnswer) else { return }
        // "No horror" rules horror out.
        guard !talk.disagreeing.contains(last.text) || next.isApart || talk.grammar.contains(next.text) else { return }
        let before = hits.count
        var spans: [(key: Int, words: Range<Int>)] = []
        go(on: TableLabels.firstOfSample, at: answer.count, Count(skipped: answer.count), &spans)
        // "No, that's it" says no, whatever the rest would mean; "no, not today" says it twice.
        let isNo = talk.disagreeing.contains(last.text)
        hits[before...].removeAll { hit in
            let name = outline.intents[hit.intent].name
            let isOwn = outline.groups.own[hit.intent] && !outline.groups.isDecisive(hit.intent)
            return !(isOwn || name == (isNo ? .no : .yes))
        }

        func isAnswer(_ word: TextWord) -> Bool { talk.answers.contains(word.text) }
    }

    /// Leaves out what comes before a question that is a sample by itself: "the Apartment is lovely, who's in it".
    private mutating func searchQuestion(_ talk: Talk) {
        let before = hits.count
        for start in words.indices.dropFirst() {
            guard talk.questions.contains(words[start].text) || talk.indirect.contains(words[start].text) else {
                continue
            }
            if words.count - start < Self.leastQuestion { return }
            // "What year exactly and who is in it" asks two things.
            if words[..<start].contains(where: {
                talk.questions.contains($0.text) && !talk.auxiliaries.contains($0.text)
            }) {
                return
            }
            // "A comedy, I don't mind who's in it" asks nothing.
            if words[max(0, start - 2)..<start].contains(where: { talk.negations.contains($0.text) }) { continue }
            var spans: [(key: Int, words: Range<Int>)] = []
            steps = max(steps, 200)
            go(on: TableLabels.firstOfSample, at: start, Count(skipped: start), &spans)
            hits[before...].removeAll { hit in
                hit.strangers > 0 || hit.ownWords < Self.leastQuestion || !outline.asks(hit.intent)
            }
            for place in before..<hits.count { hits[place].start = start }
            if hits.count > before { return }
        }
    }

    /// Leaves out a comment after a question that is a sample by itself: "when did Jaws come out we have a bet on".
    private mutating func searchQuestionBeforeComment(_ talk: Talk) {
        guard words.count > Self.leastQuestion + 1 else { return }
        let before = hits.count
        var spans: [(key: Int, words: Range<Int>)] = []
        (steps, mayStop) = (max(steps, 300), true)
        go(on: TableLabels.firstOfSample, at: 0, Count(), &spans)
        mayStop = false
        let found = hits[before...].filter { isQuestion($0, talk) }
        hits.removeSubrange(before...)
        let last = found.compactMap(\.end).max()
        hits += found.filter { $0.end == last }
    }

    /// Whether a sample at the beginning of the text is a question, and what follows only a comment.
    private func isQuestion(_ hit: Hit, _ talk: Talk) -> Bool {
        guard let end = hit.end, end < words.count, hit.strangers == 0, hit.ownWords >= Self.leastQuestion,
            outline.asks(hit.intent)
        else { return false }
        let rest = words[end...]
        let explains = talk.explains(rest.map(\.text))
        let saysLittle = rest.allSatisfy { talk.saysLittle($0.text) }
        guard explains || saysLittle || rest[end].isApart || talk.openers.contains(rest[end].text) else { return false }
        let names = matches.filter { match in hit.spans.contains { $0.words == match.range } }
        // "What is it you have" may go on to anything; everyday words may be a name or not.
        guard explains || hit.ownWords > Self.leastQuestion || names.contains(where: { !$0.isWeak }) else {
            return false
        }
        // A wish, another name or another question is no comment.
        if rest.contains(where: { $0.stance.map { $0 != .idle } ?? false }) { return false }
        if rest.dropFirst().contains(where: { talk.questions.contains($0.text) && !talk.grammar.contains($0.text) }) {
            return false
        }
        return explains || !matches.contains { $0.isKnown && !$0.isWeak && $0.start >= end }
    }

    /// A question with fewer words may be part of anything.
    private static let leastQuestion = 3

    /// The words of a text up to a place: the sample's own, those in its slots, those left out.
    private struct Count {
        var own = 0
        var strangers = 0
        var skipped = 0

        func adding(own: Int = 0, strangers: Int = 0, skipped: Int = 0) -> Self {
            Count(own: self.own + own, strangers: self.strangers + strangers, skipped: self.skipped + skipped)
        }
    }

    private mutating func go(
        on hash: UInt64,
        at word: Int,
        depth: Int = 0,
        _ count: Count,
        _ spans: inout [(key: Int, words: Range<Int>)]
    ) {
        steps -= 1
        guard steps > 0 else { return }
        let row = view.samples.row(hash, in: view.bytes)
        guard row != nil || depth > TableLabels.tellingDepth || hash == TableLabels.firstOfSample else { return }
        let edges = row.map { row in
            (0..<row.count).map { (label: view.label(row, $0), isEnd: view.weight(row, $0) == 1) }
        }
        if mayStop, word < words.count, word > 0 {
            for edge in edges ?? [] where edge.isEnd && edge.label < outline.intents.count {
                add(edge.label, spans, count, end: word)
            }
        }
        if word == words.count {
            for edge in edges ?? [] where edge.isEnd && edge.label < outline.intents.count {
                add(edge.label, spans, count)
            }
            return
        }
        let isFiller = isFiller[word]
        if !words[word].isHidden {
            let next = FeatureHash.pair(hash, words[word].hash)
            go(on: next, at: word + 1, depth: depth + 1, count.adding(own: isFiller ? 0 : 1), &spans)
        }
        if isFiller {
            go(on: hash, at: word + 1, depth: depth, count.adding(skipped: 1), &spans)
        }
        for edge in edges ?? [] where !edge.isEnd && edge.label < keys.kinds.count {
            let kind = keys.kinds[edge.label]
            let next = FeatureHash.pair(hash, TableLabels.slotEdge + UInt64(edge.label))
            for match in matches where match.start == word && match.kind == kind {
                spans.append((edge.label, match.range))
                go(on: next, at: match.end, count, &spans)
                spans.removeLast()
            }
            guard outline.kinds[kind].isOpen else { continue }
            for end in (word + 1)...min(word + Self.longest, words.count) {
                if matches.contains(where: { $0.kind == kind && $0.range == word..<end }) { continue }
                spans.append((edge.label, word..<end))
                go(on: next, at: end, count.adding(strangers: end - word), &spans)
                spans.removeLast()
            }
        }
    }

    private mutating func add(
        _ intent: Int,
        _ spans: [(key: Int, words: Range<Int>)],
        _ count: Count,
        end: Int? = nil
    ) {
        var found: [(slot: Int, words: Range<Int>)] = []
        for span in spans {
            guard let slot = keys.byIntent[intent].firstIndex(of: span.key) else { return }
            found.append((slot, span.words))
        }
        hits.append(
            Hit(
                intent: intent,
                spans: found,
                ownWords: count.own,
                strangers: count.strangers,
                skipped: count.skipped,
                end: end
            )
        )
    }
}
