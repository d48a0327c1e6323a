/// A title in a form shared by all its spellings: words without accents, numbers in digits, short forms.
///
/// *The Godfather: Part II*, `godfather part two` and `godfather 2` have the words `godfather 2`, the first with an
/// article.
struct TitleWords: Equatable, Sendable {
    /// The words, articles and all.
    let all: [[UInt8]]

    /// Reads a written or recognised title.
    init(_ text: String) { self.init(words: WordReader.words(of: text)) }

    /// Reads words.
    init(words: [[UInt8]]) { all = words.contains(where: Self.mayChange) ? Self.read(words) : words }

    /// Brings words into the form shared by all spellings.
    static func read(_ words: [[UInt8]]) -> [[UInt8]] {
        let apart = words.flatMap(split).filter { $0 != hashtag }
        let short = apart.enumerated().map { place, word in
            // A letter next to another letter stays itself: "T M N T".
            word.count == 1 && isBesideLetter(place, in: apart) ? word : Self.short(word)
        }
        return withoutPartWords(NumberReader.read(short))
    }

    /// Whether a word may have another form; most words of most titles don't.
    private static func mayChange(_ word: [UInt8]) -> Bool {
        guard let first = word.first, let last = word.last, word.count < 16 else { return true }
        guard letters.contains(first), letters.contains(last) else { return true }
        let ends = Int(first - letters.lowerBound) * letters.count + Int(last - letters.lowerBound)
        return changing[ends] & 1 << UInt16(word.count) != 0 || word.contains(where: isDigit)
    }

    /// For each first and last letter, the lengths of the words that may have another form.
    private static let changing: [UInt16] = {
        var lengths = [UInt16](repeating: 0, count: letters.count * letters.count)
        // A single letter is a number only where a word before it is one of these.
        let numerals = RomanNumeral.numerals.filter { $0.count > 1 }
        let words = Array(shortForms.keys) + SmallWords.parts + NumberWords.all + numerals + [hashtag, half, v]
        for word in words {
            guard let first = word.first, let last = word.last else { continue }
            let ends = Int(first - letters.lowerBound) * letters.count + Int(last - letters.lowerBound)
            lengths[ends] |= 1 << UInt16(word.count)
        }
        return lengths
    }()

    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

    /// The words that distinguish titles: without articles and *and*, unless there is nothing else.
    var telling: [[UInt8]] {
        guard all.indices.contains(where: { isArticle(at: $0) || all[$0] == SmallWords.and }) else { return all }
        let telling = all.indices.filter { !isArticle(at: $0) && all[$0] != SmallWords.and }.map { all[$0] }
        return telling.isEmpty ? all : telling
    }

    /// Whether the word at a place is an article; an *a* at the end or next to a single letter is not: *Easy A*,
    /// *L.A.*
    private func isArticle(at place: Int) -> Bool {
        guard Self.isArticle(all[place]), all[place].count == 1 else { return Self.isArticle(all[place]) }
        return place < all.count - 1 && !Self.isBesideLetter(place, in: all)
    }

    private static func isBesideLetter(_ place: Int, in words: [[UInt8]]) -> Bool {
        place > 0 && words[place - 1].count == 1 || place + 1 < words.count && words[place + 1].count == 1
    }

    /// The article before it; nil without one.
    var article: [UInt8]? { all.count > 1 ? all.first.flatMap { Self.isArticle($0) ? $0 : nil } : nil }

    /// Whether a word is an article.
    static func isArticle(_ word: [UInt8]) -> Bool { word == SmallWords.the || word == [0x61] || word == [0x61, 0x6E] }

    /// Whether a word introduces the number of a part: "part", "vol.", "chapter".
    static func isPartWord(_ word: String) -> Bool {
        SmallWords.parts.contains(Array(word.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ":") }))
    }

    /// Whether words only count a part: "part two", "chapter three".
    static func isPart(_ title: String) -> Bool {
        let words = title.lowercased().split(separator: " ")
        let others = words.filter { !isPartWord(String($0)) }
        guard others.count < words.count, !others.isEmpty else { return false }
        return others.allSatisfy { word in TitleWords(String(word)).all.allSatisfy(isNumber) }
    }

    /// Whether a word is a number, which is always in digits here, or an ordinal.
    static func isNumber(_ word: [UInt8]) -> Bool { word.first.map { isDigit($0) } ?? false }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Separates letters and digits that are written together and spoken apart: `8mm`, `k19`; but not `5th` or `se7en`.
    private static func split(_ word: [UInt8]) -> [[UInt8]] {
        guard let digit = word.firstIndex(where: isDigit), let last = word.lastIndex(where: isDigit) else {
            return [word]
        }
        if digit == 0, last == word.count - 3, let end = word.last, word[word.count - 2] < 0x7F,
            ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual([word[word.count - 2], end]) })
        {
            return [word[...last] + Array("th".utf8)]
        }
        if digit > 0, last < word.count - 1, let number = spelled(word, digits: digit...last) { return [number] }
        var parts: [[UInt8]] = []
        for byte in word {
            if let previous = parts.last?.last, isDigit(previous) == isDigit(byte) {
                parts[parts.count - 1].append(byte)
            } else {
                parts.append([byte])
            }
        }
        return parts
    }

    /// `seven` for `se7en`: a number whose digits are among letters of its word.
    private static func spelled(_ word: [UInt8], digits: ClosedRange<Int>) -> [UInt8]? {
        let letters = word.filter { !isDigit($0) }
        return NumberWords.units.lazy.map { Array($0.utf8) }.first { unit in
            var rest = letters[...]
            for byte in unit where byte == rest.first { rest = rest.dropFirst() }
            return rest.isEmpty && unit.count <= word.count + 1 && unit.first == word.first && unit.last == word.last
        }
    }

    /// The short form of a word, if it has one, as titles use it.
    private static func short(_ word: [UInt8]) -> [UInt8] { shortForms[word] ?? word }

    private static let shortForms: [[UInt8]: [UInt8]] = {
        let pairs: StaticString = """
            doctor dr mister mr missus mrs misses mrs missis mrs versus vs saint st sergeant sgt junior jr senior sr \
            captain capt professor prof lieutenant lt okay ok plus and ampersand and n and volume vol episode ep oh \
            o pt part chapter part ep part vol part number part
            """
        let words = pairs.description.utf8.split(separator: 0x20).map(Array.init)
        var forms: [[UInt8]: [UInt8]] = [:]
        for index in stride(from: 0, to: words.count - 1, by: 2) { forms[words[index]] = words[index + 1] }
        return forms
    }()

    /// Drops *part*, *volume*, *episode* and the like before a number, and turns numerals into digits.
    private static func withoutPartWords(_ words: [[UInt8]]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        for (index, word) in words.enumerated() {
            let previous = index > 0 ? words[index - 1] : []
            let next = index + 1 < words.count ? words[index + 1] : []
            let isLast = next.isEmpty
            if SmallWords.parts.contains(word), index > 0, isNumber(next) || RomanNumeral.expected(next) != nil {
                continue
            }
            if index > 0, let value = number(word, after: previous, isLast: isLast) {
                result.append(Array("\(value)".utf8))
            } else if word == v, previous.count > 1, next.count > 1 {
                result.append(vs)
            } else if word == half || word == third, let number = result.lastIndex(where: isNumber) {
                // "Two and a half" is the same as `2½`.
                if result[(number + 1)...].allSatisfy({ $0 == SmallWords.and || isArticle($0) || $0 == [0x31] }) {
                    result.removeSubrange((number + 1)...)
                }
                result.append(word)
            } else if word == [0x6F], isNumber(previous), isNumber(next) {
                result.append([0x30])
            } else {
                result.append(word)
            }
        }
        return result
    }

    private static func number(_ word: [UInt8], after previous: [UInt8], isLast: Bool) -> Int? {
        if SmallWords.parts.contains(previous) { return RomanNumeral.expected(word) }
        // "Henry V", but "V for Vendetta" and "Jason X".
        if word == v { return isLast ? 5 : nil }
        return RomanNumeral.value(word)
    }

    private static let hashtag = Array("hashtag".utf8)
    private static let v = Array("v".utf8)
    private static let vs = Array("vs".utf8)
    private static let half = Array("half".utf8)
    private static let third = Array("3th".utf8)
}
