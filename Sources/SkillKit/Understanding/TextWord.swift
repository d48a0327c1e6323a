/// A word for learning and recognition: what it is, what it looks like, what it consists of.
struct TextWord: Sendable {
    /// The word in lower case, without punctuation.
    var text: String
    /// Its number, or ``TextWord/hidden`` for an unknown word.
    var hash: UInt64
    /// Its beginnings and ends of one to three letters.
    var affixes: [UInt64]
    /// Its parts of two to five letters, including its borders.
    var parts: [UInt64]
    /// How it is written.
    var shape: WordShape
    /// What kind of number it is.
    var number: NumberKind
    /// The stance of the phrase that it is in, if there is one.
    var stance: Stance?
    /// Whether it is the last of such a phrase.
    var endsStance = false
    /// Whether such a phrase has several words.
    var isOfSeveral = false
    /// Whether a comma or other punctuation comes before it.
    var isApart = false

    /// Stands for any unknown word.
    static let hidden: UInt64 = 0x1234_5678_9ABC_DEF1
    /// Longer words have no parts: they are links and the like.
    private static let longest = 26

    /// Looks at a word.
    /// - Parameters:
    ///   - text: The word in lower case, without punctuation.
    ///   - shape: How it was written.
    ///   - language: The language that it is in, if that is known.
    init(_ text: String, shape: WordShape, in language: Language?) {
        self.text = text
        self.shape = shape
        number = NumberKind(text, in: language)
        let bytes = Array(text.utf8)
        hash = FeatureHash.of(bytes)
        affixes = []
        for count in 1...3 {
            affixes.append(FeatureHash.pair(UInt64(count), FeatureHash.of(bytes.prefix(count))))
            affixes.append(FeatureHash.pair(UInt64(count + 10), FeatureHash.of(bytes.suffix(count))))
        }
        parts = []
        let framed = [UInt8(ascii: "<")] + bytes + [UInt8(ascii: ">")]
        guard framed.count <= Self.longest else { return }
        for count in 2...5 where framed.count >= count {
            for start in 0...(framed.count - count) {
                parts.append(FeatureHash.pair(77, FeatureHash.of(framed[start..<(start + count)])))
            }
        }
    }

    /// Whether it is unknown.
    var isHidden: Bool { hash == Self.hidden }

    /// In a phrase of like or dislike, one word that stands for all with the same meaning.
    ///
    /// Single words stay different, except those of dislike: "no" answers, "not" does not.
    var generalised: Self {
        switch stance {
        case .hating, .souring: unknown(isWhole: true)
        case .loving where isOfSeveral, .excluding where isOfSeveral: unknown(isWhole: true)
        case .loving, .excluding, .wanting, .contrasting, .idle, nil: self
        }
    }

    /// The same word as an unknown one or, in a phrase with a stance, as any word of that stance.
    /// - Parameter isWhole: Whether its beginnings, ends and parts are removed too.
    /// - Returns: The word.
    func unknown(isWhole: Bool) -> Self {
        var word = self
        word.hash = stance?.hash ?? Self.hidden
        if isWhole || stance != nil { (word.affixes, word.parts) = ([], []) }
        return word
    }
}

extension [TextWord] {
    /// Marks the phrases that tell how people feel about what they name.
    /// - Parameters:
    ///   - language: The language of the words.
    ///   - isBegun: Whether anything comes before the words, such as a slot.
    ///   - isContinued: Whether anything comes after them.
    mutating func markStances(in language: Language?, isBegun: Bool = false, isContinued: Bool = false) {
        guard let language else { return }
        for (range, stance) in language.vocabulary.stances(map(\.text), isBegun: isBegun) {
            for index in range { (self[index].stance, self[index].isOfSeveral) = (stance, range.count > 1) }
            self[range.upperBound - 1].endsStance = true
        }
        markDislikesBehind(language.vocabulary.talk, isBegun: isBegun, isContinued: isContinued)
        // "That's not for kids, is it" rules nothing out: it asks.
        guard language.vocabulary.talk.endsInTag(map(\.text)) else { return }
        let talk = language.vocabulary.talk
        for index in indices where self[index].stance == .excluding && talk.negations.contains(self[index].text) {
            self[index].stance = .idle
        }
    }
}

extension [TextWord] {
    /// Marks dislikes that end a clause, which are about what was named before: "Titanic, hated it", "horror I can't stand".
    private mutating func markDislikesBehind(_ talk: Talk, isBegun: Bool, isContinued: Bool) {
        var start = 0
        while start < count {
            guard self[start].stance == .hating, let last = self[start...].firstIndex(where: \.endsStance) else {
                start += 1
                continue
            }
            let object = self[(last + 1)...].prefix {
                !$0.isApart && (talk.objects.contains($0.text) || talk.light.contains($0.text))
            }
            let end = last + 1 + object.count
            let isLast = end == count ? !isContinued : self[end].isApart
            // "I hate it" is about nothing that was named.
            let isOfSomething = isBegun || self[..<start].contains { !talk.saysLittle($0.text) }
            if isLast, isOfSomething { for index in start...last { self[index].stance = .souring } }
            start = end
        }
    }
}

/// How a word is written.
enum WordShape: UInt8, Sendable {
    case small = 1, capitalised, capital, capitals, shortNumber, fourDigits, longNumber, numberWithSigns, mixed

    /// Whether capitals make the difference.
    var isOfCapitals: Bool { self == .capitalised || self == .capital || self == .capitals }

    init(of text: Substring) {
        var (upper, lower, digits, others) = (0, 0, 0, 0)
        for character in text {
            if character.isNumber {
                digits += 1
            } else if character.isUppercase {
                upper += 1
            } else if character.isLetter {
                lower += 1
            } else {
                others += 1
            }
        }
        self =
            switch (digits, upper, lower) {
            case (0, 0, _): .small
            case (0, 1, 0): .capital
            case (0, _, 0): .capitals
            case (0, _, _): .capitalised
            case (_, 0, 0) where others > 0: .numberWithSigns
            case (1...2, 0, 0): .shortNumber
            case (4, 0, 0): .fourDigits
            case (_, 0, 0): .longNumber
            default: .mixed
            }
    }
}

/// What kind of number a word is by itself.
enum NumberKind: UInt8, Sendable {
    case none, word, digits, fourDigits, place

    init(_ word: String, in language: Language?) {
        if let first = word.utf8.first, (0x30...0x39).contains(first) {
            let isPlain = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            self = !isPlain ? .place : word.utf8.count == 4 ? .fourDigits : .digits
        } else if let numbers = language?.vocabulary.numbers {
            self = numbers.cardinal([word]) != nil ? .word : numbers.ordinal([word]) != nil ? .place : .none
        } else {
            self = .none
        }
    }
}
