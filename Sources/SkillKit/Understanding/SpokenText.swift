/// A text as it is compared with samples: its words, written out, and what each costs where it does not belong.
struct SpokenText: Sendable {
    /// A word, or one of those that a word is short for.
    struct Word: Sendable {
        /// Its number in the lexicon, or -1.
        var number = -1
        /// Another number that it may have, or -1, and what taking it for that costs.
        var other = -1
        var otherCost: Int32 = 0
        /// How much it says.
        var role = WordRoles.Role.content
        /// Whether a sample has it, or it is a word of grammar.
        var isUsual = false
        /// Whether a sample has it, and it is no word of grammar.
        var isOwnContent = false
        /// Whether it changes nothing even where every word counts.
        var isLight = false
        /// Which token of the text it comes from.
        var token: Int
        /// Whether it is the first of its token.
        var isFirst = true
        /// Whether it is the last of its token.
        var isLast = true
        /// What it costs when a sample has no place for it.
        var insertion: Int32
        /// What it costs in a slot of any words.
        var inSlot: Int32
    }

    /// Words that a typed slot can take.
    struct Span: Sendable {
        var start: Int
        var end: Int
        var cost: Int32
        /// Which of the type's values they are, when they are one.
        var value: Int?
    }

    let text: String
    let tokens: [SpokenToken]
    let words: [Word]
    /// The phrases that say nothing, in the order of their ends.
    let phrases: [Span]
    /// What slots can take, by their type.
    let spans: [[Span]]

    /// Longer texts are not read; nobody says so many words to a device in one breath.
    static let mostTokens = 64
    /// So long a text is not even split into words.
    static let mostBytes = 4096

    /// Prepares a text; `nil` when it has no words or too many.
    init?(_ text: String, _ grammar: Grammar) {
        guard text.utf8.count <= Self.mostBytes else { return nil }
        let tokens = SpokenToken.tokens(of: text)
        guard (1...Self.mostTokens).contains(tokens.count) else { return nil }
        self.text = text
        self.tokens = tokens
        var words: [Word] = []
        for (index, token) in tokens.enumerated() {
            let expansion = grammar.lexicon.roles.written(token.word)
            for (place, word) in expansion.enumerated() {
                var word = Word(word, token: index, grammar.lexicon)
                word.isFirst = place == 0
                word.isLast = place == expansion.count - 1
                words.append(word)
            }
        }
        self.words = words
        phrases = Self.phrases(in: words, grammar)
        spans = Self.spans(in: words, tokens, grammar)
    }

    /// Some of its words as they are compared, with a space between.
    func key(of words: Range<Int>) -> String {
        self.words[words].filter(\.isFirst).map { tokens[$0.token].word }.joined(separator: " ")
    }

    /// The text of some of its words, as it was written.
    func spoken(_ words: Range<Int>) -> String {
        guard !words.isEmpty, self.words.indices.contains(words.upperBound - 1) else { return "" }
        let first = tokens[self.words[words.lowerBound].token]
        let last = tokens[self.words[words.upperBound - 1].token]
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    private static func phrases(in words: [Word], _ grammar: Grammar) -> [Span] {
        var phrases: [Span] = []
        for (start, word) in words.enumerated() {
            guard let candidates = grammar.phrases[word.number] else { continue }
            for phrase in candidates {
                guard let end = self.end(of: phrase, in: words, from: start)?.end else { continue }
                phrases.append(Span(start: start, end: end, cost: Int32(Cost.phrase(words: phrase.count))))
            }
        }
        return phrases.count > 1 ? phrases.sorted { $0.end < $1.end } : phrases
    }

    private static func spans(in words: [Word], _ tokens: [SpokenToken], _ grammar: Grammar) -> [[Span]] {
        var spans: [[Span]] = grammar.types.map { _ in [] }
        for (start, word) in words.enumerated() where word.isFirst {
            for number in [word.number, word.other] where number >= 0 {
                for (type, value) in grammar.values[number] {
                    guard let (end, cost) = end(of: value.words, in: words, from: start), words[end - 1].isLast
                    else { continue }
                    let whole = Int32(Cost.value) + cost
                    spans[type].append(Span(start: start, end: end, cost: whole, value: value.value))
                }
            }
            let token = tokens[word.token].word
            let next = words.dropFirst(start + 1).first.map { tokens[$0.token].word }
            let begins = grammar.numbers.begins(token, before: next)
            for (index, type) in grammar.types.enumerated() where type.takesNumbers {
                guard begins || type.canBegin(with: token, grammar.numbers) else { continue }
                for end in (start + 1)...min(start + 6, words.count) where words[end - 1].isLast {
                    let spoken = words[start..<end].map { tokens[$0.token].word }
                    if let cost = type.cost(ofNumber: spoken, grammar.language) {
                        spans[index].append(Span(start: start, end: end, cost: Int32(cost)))
                    }
                }
            }
        }
        return spans
    }

    /// Where some words end that begin at a place, and what taking the text's words for them costs.
    private static func end(of numbers: [Int], in words: [Word], from start: Int) -> (end: Int, cost: Int32)? {
        guard start + numbers.count <= words.count else { return nil }
        var cost: Int32 = 0
        for (word, number) in zip(words[start...], numbers) {
            guard let added = word.cost(as: number) else { return nil }
            cost += added
        }
        return (start + numbers.count, cost)
    }
}

extension SpokenText.Word {
    fileprivate init(_ word: String, token: Int, _ lexicon: Lexicon) {
        self.token = token
        if let number = lexicon.number(word) {
            let entry = lexicon.entries[number]
            self.number = number
            role = entry.role
            isLight = entry.isLight
            isUsual = entry.isOwn || entry.role != .content
            isOwnContent = entry.isOwn && entry.role == .content
            insertion = Int32(Cost.insertion(entry.role, weight: entry.weight))
            inSlot = Int32(Cost.inSlot(entry.role, isKnown: entry.isOwn))
            if let other = entry.otherNumber {
                self.other = other
                otherCost = Int32(Cost.otherNumber)
            }
        } else {
            insertion = Int32(Cost.unknownWord)
            inSlot = Int32(Cost.inSlot(.content, isKnown: false))
            if let near = lexicon.near(word) {
                other = near.number
                otherCost = Int32(near.cost)
            }
        }
    }

    /// What it costs to take it for a word; `nil` when it can't be taken for that.
    func cost(as word: Int) -> Int32? {
        number == word ? 0 : other == word ? otherCost : nil
    }
}

extension GrammarType {
    /// Whether what it takes is said as a number.
    fileprivate var takesNumbers: Bool {
        switch content {
        case .number, .ordinal, .year: true
        case .words, .values: false
        }
    }

    /// Whether a value of this type can begin with a word that no number begins with.
    fileprivate func canBegin(with word: String, _ numbers: any NumberGrammar.Type) -> Bool {
        if case .ordinal = content { numbers.beginsPlace(word) } else { false }
    }

    /// What words cost as a number of this type; `nil` when they are none.
    fileprivate func cost(ofNumber words: [String], _ language: Language) -> Int? {
        let numbers = language.vocabulary.numbers
        switch content {
        case .number: return numbers.cardinal(words).map { _ in Cost.value }
        case .year: return numbers.year(words).map { $0 < 100 ? 3 * Cost.value : Cost.value }
        case .ordinal:
            switch SpokenOrdinal(words.joined(separator: " "), in: language) {
            // "The one" is seldom the first, and "twenty twenty" is a year.
            case .fromStart(let place) where numbers.ordinal(words) == nil:
                return place > 20 || (place == 1 && words != ["1"]) ? 10 * Cost.value : 2 * Cost.value
            case .fromStart, .fromEnd: return numbers.bare(words) == words ? Cost.value : nil
            case nil: return nil
            }
        case .words, .values: return nil
        }
    }
}
