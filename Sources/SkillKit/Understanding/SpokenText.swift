/// What was said, as words: without noise, with contractions written out, each word with its place in the text.
struct SpokenText: Sendable {
    /// A word, or one of those that a word is short for.
    struct Word: Sendable {
        /// In lower case, without punctuation.
        var text: String
        /// Where it is, without the punctuation around it; the last point of a date such as `24.12.` belongs to it.
        var range: Range<String.Index>
        var shape: WordShape
        /// Whether a comma or other punctuation comes before it.
        var isApart = false
        /// Whether it is one of the words of a contraction, but not the first.
        var isContinued = false
    }

    let text: String
    private(set) var words: [Word] = []

    /// Longer texts are not read; nobody says so many words to a device in one breath.
    static let mostWords = 64
    /// A longer text is not even split into words.
    static let mostBytes = 4096

    /// Reads a text; `nil` if it has no words or too many.
    init?(_ text: String, in language: Language?) {
        guard text.utf8.count <= Self.mostBytes else { return nil }
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        read(SpeechNoise.without(text), language)
        guard (1...Self.mostWords).contains(words.count) else { return nil }
    }

    /// The words of a sample or a value.
    static func words(of text: String, in language: Language?) -> [Word] {
        var spoken = SpokenText(unread: text)
        spoken.read([text[...]], language)
        return spoken.words
    }

    private init(unread text: String) { self.text = text }

    /// The text of some of its words, as it was written.
    func spoken(_ range: Range<Int>) -> String {
        guard let first = words[range].first, let last = words[range].last else { return "" }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    private mutating func read(_ pieces: [Substring], _ language: Language?) {
        for piece in pieces {
            var isApart = false
            for part in piece.split(whereSeparator: Self.isBreak) {
                add(part, &isApart, language)
                // This only bounds what is kept; the caller refuses the text anyway.
                if words.count > Self.mostWords { return }
            }
        }
    }

    /// The word for the sign before a negative number, as in `-5`; a hyphen after a word is none.
    private func sign(before core: Substring, _ language: Language?) -> String? {
        guard core.first?.isNumber == true, core.startIndex > text.startIndex,
            let minus = language?.vocabulary.numbers.negatives.min()
        else { return nil }
        let place = text.index(before: core.startIndex)
        guard "-−".contains(text[place]) else { return nil }
        let isFirst = place == text.startIndex || text[text.index(before: place)].isWhitespace
        return isFirst ? minus : nil
    }

    /// Adds the words between two spaces.
    private mutating func add(_ part: Substring, _ isApart: inout Bool, _ language: Language?) {
        guard let first = part.firstIndex(where: Self.isSpoken), let last = part.lastIndex(where: Self.isSpoken) else {
            isApart = true
            return
        }
        defer { isApart = last < part.index(before: part.endIndex) }
        let core = part[first...last]
        var wasApart = isApart || first > part.startIndex
        if let sign = sign(before: core, language) {
            words.append(Word(text: sign, range: text.index(before: first)..<first, shape: .small, isApart: isApart))
            wasApart = false
        }
        if core.unicodeScalars.contains(where: Self.isWordByItself) {
            addSingly(core, wasApart)
            return
        }
        let shape = WordShape(of: core)
        let plain = core.lowercased().filter(Self.isSpoken)
        let isDate = Self.isDate(part, upTo: core.endIndex)
        let range = core.startIndex..<(isDate ? part.index(after: core.endIndex) : core.endIndex)
        if let written = language?.expansion(of: plain) {
            for (place, word) in written.enumerated() {
                let isFirst = place == 0
                words.append(
                    Word(text: word, range: range, shape: shape, isApart: wasApart && isFirst, isContinued: !isFirst)
                )
            }
        } else if core.count > 2, core.hasSuffix("'s") || core.hasSuffix("’s") {
            // A genitive: the name ends before it.
            let cut = core.index(core.endIndex, offsetBy: -2)
            let name = core[..<cut].lowercased().filter(Self.isSpoken)
            words.append(Word(text: name, range: core.startIndex..<cut, shape: shape, isApart: wasApart))
            words.append(Word(text: "s", range: core.index(after: cut)..<core.endIndex, shape: .small))
        } else {
            words.append(Word(text: plain, range: range, shape: shape, isApart: wasApart))
        }
    }

    /// Adds text written without spaces between the words, each character as a word.
    private mutating func addSingly(_ core: Substring, _ wasApart: Bool) {
        var run: Range<String.Index>?
        var isApart = wasApart
        func flush(_ words: inout [Word]) {
            guard let range = run else { return }
            let piece = core[range]
            words.append(
                Word(text: piece.lowercased(), range: range, shape: WordShape(of: piece), isApart: isApart)
            )
            (run, isApart) = (nil, false)
        }
        var index = core.startIndex
        while index < core.endIndex, words.count <= Self.mostWords {
            let next = core.index(after: index)
            if !Self.isSpoken(core[index]) {
                flush(&words)
                isApart = true
            } else if core[index].unicodeScalars.contains(where: Self.isWordByItself) {
                flush(&words)
                run = index..<next
                flush(&words)
            } else {
                run = (run?.lowerBound ?? index)..<next
            }
            index = next
        }
        flush(&words)
    }

    /// Whether something is a day and a month as in `24.12.`, whose last point says that it need not be a time.
    private static func isDate(_ part: Substring, upTo end: String.Index) -> Bool {
        guard part[end...].first == "." else { return false }
        let numbers = part[..<end].split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 2, let day = Int(numbers[0]), let month = Int(numbers[1]) else { return false }
        return (1...31).contains(day) && (1...12).contains(month)
    }

    private static func isSpoken(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func isBreak(_ character: Character) -> Bool {
        switch character {
        case "-", "–", "—", "/", "_", ":": true
        default: character.isWhitespace
        }
    }

    /// Whether a character is of a script that is written without spaces: Chinese, Japanese, Thai, Lao.
    private static func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
