/// How a language says dates, times of day and lengths of time.
///
/// Words are as ``TimeWords`` gives them. All of them must be used up: "tomorrow or so" is not a date.
protocol TimeGrammar: Sendable {
    /// The words, other than numbers, that begin a date or time in a sentence.
    static var beginnings: Set<String> { get }
    /// The date that words mean.
    static func date(_ words: [String]) -> DateMeaning?
    /// The time of day that words mean.
    static func time(_ words: [String]) -> ClockTime?
    /// The length of time that words mean.
    static func duration(_ words: [String]) -> WrittenDuration?
    /// For the word of a date that names the second half of a day, as "evening" does, what says so after a time.
    static var halves: [String: [String]] { get }
}

extension TimeGrammar {
    /// A date in words as `AMAZON.DATE` writes it; `nil` if the text is not one.
    static func writtenDate(_ text: String, at now: LocalTime) -> String? {
        TimeWords.of(text).flatMap(date)?.written(at: now)
    }

    /// The same, where words that could be past or future mean the past.
    static func writtenPastDate(_ text: String, at now: LocalTime) -> String? {
        TimeWords.of(text).flatMap(date)?.writtenInThePast(at: now)
    }

    /// A time of day in words as `AMAZON.TIME` writes it; `nil` if the text is not one.
    static func writtenTime(_ text: String, at now: LocalTime) -> String? {
        TimeWords.of(text).flatMap(time)?.written(at: now)
    }

    /// A length of time in words as `AMAZON.DURATION` writes it; `nil` if the text is not one.
    static func writtenDuration(_ text: String) -> String? { TimeWords.of(text).flatMap(duration)?.written }
}

/// The words of a text as dates and times are read from them.
enum TimeWords {
    /// No date is longer.
    static let most = 12

    /// The words in lower case; `nil` for none, for more than a date has, and with a negative number.
    ///
    /// `p.m.` is `pm`, `o'clock` is `oclock`, `7pm` is two words. A colon, slash or point stays between digits, and a point
    /// after them as in `3.`
    static func of(_ text: String) -> [String]? {
        guard text.utf8.count <= 120, !hasSign(text) else { return nil }
        var words: [String] = []
        for piece in text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "-" || $0 == "–" }) {
            var word = ""
            // "1,5" is a number in German, and a comma elsewhere ends a word.
            for character in piece.split(separator: ",").joined(separator: ".") {
                if character.isLetter, word.last?.isNumber == true, !isEnd(piece) {
                    words.append(word)
                    word = ""
                }
                let isKept =
                    character.isLetter || character.isNumber
                    || [":", "/", "."].contains(character) && word.last?.isNumber == true
                if isKept { word.append(character) }
            }
            while word.last == ":" || word.last == "/" || word.last == "." && piece.last != "." { word.removeLast() }
            if !word.isEmpty { words.append(word) }
        }
        return (1...most).contains(words.count) ? words : nil
    }

    /// Whether a text has a negative number, `-5`; the hyphen of "ninety-5" is no sign.
    private static func hasSign(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).contains { word in
            (word.first == "-" || word.first == "−") && word.dropFirst().first?.isNumber == true
        }
    }

    /// Whether letters after digits belong to them, as in "3rd" and "80s".
    private static func isEnd(_ piece: Substring) -> Bool {
        let end = piece.drop { !$0.isLetter }.filter(\.isLetter)
        return ["st", "nd", "rd", "th", "s", "er"].contains(end)
    }
}

/// Reads words from the first to the last.
struct WordCursor {
    private(set) var rest: ArraySlice<String>

    init(_ words: [String]) { rest = words[...] }
    init(_ words: ArraySlice<String>) { rest = words }

    var isAtEnd: Bool { rest.isEmpty }
    var next: String? { rest.first }

    /// Takes the next words if they are these.
    mutating func take(_ words: String...) -> Bool {
        guard rest.starts(with: words) else { return false }
        rest = rest.dropFirst(words.count)
        return true
    }

    /// Takes the next word if it is one of these.
    mutating func take(oneOf words: Set<String>) -> Bool {
        guard let first = rest.first, words.contains(first) else { return false }
        rest.removeFirst()
        return true
    }

    /// Takes the next word if a table has it.
    mutating func take<Value>(_ table: [String: Value]) -> Value? {
        guard let first = rest.first, let value = table[first] else { return nil }
        rest.removeFirst()
        return value
    }

    /// Takes the longest run of words that something reads.
    mutating func take<Value>(longest most: Int = 6, _ read: ([String]) -> Value?) -> Value? {
        for count in stride(from: min(most, rest.count), to: 0, by: -1) {
            guard let value = read(Array(rest.prefix(count))) else { continue }
            rest = rest.dropFirst(count)
            return value
        }
        return nil
    }

    /// Takes words from the end if they are these, and others come before them.
    mutating func takeLast(_ words: [String]) -> Bool {
        guard rest.count > words.count, rest.suffix(words.count).elementsEqual(words) else { return false }
        rest = rest.dropLast(words.count)
        return true
    }
}
