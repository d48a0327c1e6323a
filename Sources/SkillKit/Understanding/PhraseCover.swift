/// How far a text consists of phrases that people say for Amazon's intents, one after the other: "no thanks, I'm good".
struct PhraseCover {
    private let words: [TextWord]
    /// The intents that take leave, or say no.
    private let leaving: Set<Int>
    private let skips: [Float]
    /// The phrases in the text, and the intents that they stand for.
    private let phrases: [(words: Range<Int>, intents: Set<Int>)]
    /// Whether each word is talk around something: "let me think".
    let talks: [Bool]
    /// Whether the text is nothing but that.
    var isTalk: Bool { talks.allSatisfy(\.self) }

    /// The longest phrase of the language.
    private static let longest = 9

    init(_ words: [TextWord], _ view: UnderstandingView, _ outline: SkillOutline) {
        self.words = words
        leaving = outline.leaving.union(outline.intents.indices.filter { outline.intents[$0].name == .no })
        let talk = outline.language?.vocabulary.talk
        var skips = words.map { word -> Float in
            guard let talk else { return 1 }
            if talk.fillers.contains(word.text) || outline.language?.conjunctions.contains(word.text) == true {
                return 0
            }
            if talk.softeners.contains(word.text) { return 0.1 }
            return talk.light.contains(word.text) ? 0.4 : 1
        }
        for index in words.indices.dropFirst() where words[index].text == words[index - 1].text { skips[index] = 0 }
        var isTalk = words.map { talk?.fillers.contains($0.text) == true }
        let around = outline.phrases
        for start in words.indices {
            for phrase in around where phrase.first == words[start].text {
                let end = start + phrase.count
                guard end <= words.count, zip(words[start..<end], phrase).allSatisfy({ $0.text == $1 }) else {
                    continue
                }
                for word in start..<end {
                    skips[word] = min(skips[word], 0.1)
                    isTalk[word] = true
                }
            }
        }
        self.skips = skips
        talks = isTalk
        var phrases: [(words: Range<Int>, intents: Set<Int>)] = []
        for start in words.indices {
            var hash = TableLabels.firstOfSample
            for end in start..<min(start + Self.longest, words.count) {
                hash = FeatureHash.pair(hash, words[end].hash)
                guard let row = view.samples.row(hash, in: view.bytes) else { break }
                let ends = (0..<row.count).filter { view.weight(row, $0) == 1 }.map { view.label(row, $0) }
                let intents = Set(ends.filter { $0 < outline.intents.count && outline.groups.builtIn[$0] })
                if !intents.isEmpty { phrases.append((start..<(end + 1), intents)) }
            }
        }
        self.phrases = phrases
    }

    /// What is left of the text without an intent's phrases and what can surround them; `nil` if it has none of them.
    func rest(without intent: Int) -> Float? {
        // The least that is left of the words up to each place, without a phrase of the intent and with one.
        var without = [Float](repeating: .infinity, count: words.count + 1)
        var with = without
        without[0] = 0
        for end in 1...words.count {
            without[end] = without[end - 1] + skips[end - 1]
            with[end] = with[end - 1] + skips[end - 1]
            for (range, intents) in phrases where range.upperBound == end {
                let start = range.lowerBound
                if intents.contains(intent) {
                    with[end] = min(with[end], min(without[start], with[start]))
                } else {
                    // Another answer next to it is not a contradiction by itself, and a similar one is none at all.
                    let cost: Float = isKin(intents, to: intent) ? 0.1 : 0.4
                    without[end] = min(without[end], without[start] + cost)
                    with[end] = min(with[end], with[start] + cost)
                }
            }
        }
        return with[words.count].isFinite ? with[words.count] : nil
    }

    /// Whether all take leave: "no thanks, that's all, goodbye".
    private func isKin(_ intents: Set<Int>, to intent: Int) -> Bool {
        leaving.contains(intent) && !leaving.isDisjoint(with: intents)
    }

    /// Whether words say the opposite of yes, or of no.
    func contradicts(_ intent: IntentName, _ language: Language?) -> Bool {
        guard let talk = language?.vocabulary.talk else { return false }
        switch intent {
        case .yes: return words.contains { talk.disagreeing.contains($0.text) }
        case .no: return words.contains { talk.agreeing.contains($0.text) }
        default: return false
        }
    }
}
