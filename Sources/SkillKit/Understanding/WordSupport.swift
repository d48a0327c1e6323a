/// How far the words of a text are in an intent's samples.
struct WordSupport {
    /// How much each word says.
    let weights: [Float]
    /// The intents that have each word in their samples.
    private let intents: [Set<Int>]
    /// The kinds that have each word in their values.
    private let kinds: [Set<Int>]
    /// The intents that have each pair of words in their phrases.
    private let pairs: [Set<Int>]
    /// The same without what people say around phrases.
    private let barePairs: [Set<Int>]
    /// Whether each word reverses the meaning.
    private let negations: [Bool]
    /// Whether the text begins like a question, or ends like one.
    let isQuestion: Bool

    init(_ words: [TextWord], _ view: UnderstandingView, _ labels: TableLabels, _ outline: SkillOutline) {
        let (language, phrases) = (outline.language, outline.phrases)
        let talk = language?.vocabulary.talk
        weights = words.map { word in
            guard let talk else { return 1 }
            if talk.fillers.contains(word.text) { return 0 }
            if talk.negations.contains(word.text) { return word.stance?.isHarmless == true ? Self.grammar : 1.5 }
            if talk.softeners.contains(word.text) { return 0.15 }
            if talk.grammar.contains(word.text) { return Self.grammar }
            return talk.answers.contains(word.text) ? 0.5 : 1
        }
        let first = labels.word(of: 0)
        let intents = { (hash: UInt64) -> Set<Int> in
            guard let row = view.words.row(hash, in: view.bytes) else { return [] }
            var known: Set<Int> = []
            for entry in 0..<row.count where view.label(row, entry) >= first {
                known.insert(view.label(row, entry) - first)
            }
            return known
        }
        kinds = words.map { word in
            guard !word.isHidden, let row = view.words.row(word.hash, in: view.bytes) else { return [] }
            let members = (0..<row.count).map { view.label(row, $0) }.filter { $0 > 0 && $0 <= labels.kinds }
            return Set(members.map { $0 - 1 })
        }
        let byStance = Dictionary(uniqueKeysWithValues: Stance.allCases.map { ($0, intents($0.hash)) })
        self.intents = words.map { word in
            let own = word.isHidden ? [] : intents(word.hash)
            return word.stance.flatMap { byStance[$0] }.map(own.union) ?? own
        }
        pairs = PhrasePairs.pairs(in: words, language).map(intents)
        barePairs = PhrasePairs.pairs(spoken: words, without: phrases, language).map(intents)
        negations = words.map { word in
            if let stance = word.stance { return stance.isAgainst }
            return talk?.negations.contains(word.text) == true
        }
        let isAsked = words.first.map { talk?.questions.contains($0.text) == true } ?? false
        isQuestion = isAsked || talk?.endsInTag(words.map(\.text)) == true
    }

    /// How much a word of grammar says.
    private static let grammar: Float = 0.25

    /// How far a text is covered.
    struct Coverage {
        /// How much of the text is in the samples: content words, and words of grammar.
        var own: Float = 0
        var ownGrammar: Float = 0
        /// How much is neither there nor in a slot, without words of grammar.
        var strange: Float = 0
        /// Whether a word that no sample has reverses the meaning.
        var isNegated = false
        /// Whether nothing was said but what is in slots, or what can occur anywhere.
        var isBare: Bool { own + ownGrammar == 0 }
    }

    /// How far an intent's samples cover the text.
    func coverage(of intent: Int, spans: [Range<Int>]) -> Coverage {
        var coverage = Coverage()
        for (word, weight) in weights.enumerated() where !spans.contains(where: { $0.contains(word) }) {
            switch (intents[word].contains(intent), weight > Self.grammar) {
            case (true, true): coverage.own += weight
            case (true, false): coverage.ownGrammar += weight
            case (false, true): coverage.strange += weight
            case (false, false): break
            }
            if negations[word], !intents[word].contains(intent) { coverage.isNegated = true }
        }
        return coverage
    }

    /// Whether a text says something, and none of it in words of an intent's samples or its slots' values.
    ///
    /// Words of grammar and those that only deny say nothing.
    func isForeign(to intent: Int, kinds own: [Int]) -> Bool {
        var isStrange = false
        for word in weights.indices where weights[word] >= 1 && !negations[word] {
            if intents[word].contains(intent) || own.contains(where: kinds[word].contains) { return false }
            isStrange = true
        }
        return isStrange
    }

    /// How many of some words are in a kind's values, in whichever of them: a measure of what people tell about it.
    func told(_ range: Range<Int>, of kind: Int) -> Float {
        range.reduce(0) { $0 + (kinds[$1].contains(kind) && weights[$1] > Self.grammar ? weights[$1] : 0) }
    }

    /// How many of the text's pairs of words no phrase of an intent has.
    func missingPairs(of intent: Int) -> Float {
        Float(min(Self.missing(pairs, intent), Self.missing(barePairs, intent)))
    }

    private static func missing(_ pairs: [Set<Int>], _ intent: Int) -> Int {
        // A single word is a phrase or none.
        pairs.count < 3 ? pairs.count : pairs.count { !$0.contains(intent) }
    }

    /// Whether one of some words is in none of an intent's samples.
    func isNew(_ range: Range<Int>, to intent: Int) -> Bool {
        range.contains { weights[$0] > 0.6 && !intents[$0].contains(intent) }
    }
}
