/// The year or decade of release, as people add it to a title: *from 1976*, *nineteen eighty four*, *of the sixties*.
enum TitleYear {
    /// Removes a year from the end of some words, or from their beginning.
    /// - Returns: The years that were said, and the words without them; `nil` if none were said.
    static func taken(from title: TitleWords) -> (words: TitleWords, years: ClosedRange<Int>)? {
        let words = title.all
        if let (years, length) = years(endingIn: words) {
            let rest = withoutGlue(words.dropLast(length))
            return rest.isEmpty ? nil : (TitleWords(words: Array(rest)), years)
        }
        // "The 1978 Superman".
        let start = words.first.map(TitleWords.isArticle) == true ? 1 : 0
        for length in [2, 1] where words.count > start + length {
            guard let year = year(words[start..<(start + length)]) else { continue }
            return (TitleWords(words: Array(words[(start + length)...])), year...year)
        }
        return nil
    }

    /// The year or decade that a word means: *1989*, *nineties*, *80s*.
    static func years(called word: [UInt8]) -> ClosedRange<Int>? {
        let words = TitleWords(words: [word]).all
        if let year = year(words[...]) { return year...year }
        return years(endingIn: [[]] + words)?.0
    }

    private static func years(endingIn words: [[UInt8]]) -> (ClosedRange<Int>, Int)? {
        // "2001 3 2": the last two numbers at most make a year.
        for length in [3, 2, 1] where words.count > length {
            if let year = year(words.suffix(length)) { return (year...year, length) }
        }
        guard let last = words.last else { return nil }
        if let decade = decades[last] { return (decade...(decade + 9), 1) }
        // "80 s" and "1980 s".
        if last == [0x73], let number = words.dropLast().last, TitleWords.isNumber(number),
            let value = Int(String(decoding: number, as: UTF8.self)), value % 10 == 0
        {
            let decade = value < 100 ? 1900 + value : value
            return 1900...2020 ~= decade ? (decade...(decade + 9), 2) : nil
        }
        return nil
    }

    /// A year of the cinema, written `1976` or said as `19 76` or `19 0 5`.
    private static func year(_ words: ArraySlice<[UInt8]>) -> Int? {
        guard words.allSatisfy({ $0.allSatisfy { 0x30...0x39 ~= $0 } }), let first = words.first else { return nil }
        let digits = words.joined()
        guard digits.count == 4, first.count == 4 || first.count == 2, words.count != 3 || first.count == 2 else {
            return nil
        }
        let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return 1888...2035 ~= year ? year : nil
    }

    private static func withoutGlue(_ words: ArraySlice<[UInt8]>) -> ArraySlice<[UInt8]> {
        var words = words
        while let last = words.last, words.count > 1,
            SmallWords.beforeYears.contains(last) || last == [0x31] && followsThe(words)
        {
            words.removeLast()
        }
        return words
    }

    /// Whether the last word is the "one" of "the one".
    private static func followsThe(_ words: ArraySlice<[UInt8]>) -> Bool {
        words.dropLast().last == SmallWords.the
    }

    private static let decades: [[UInt8]: Int] = [
        "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
        "eighties": 1980, "nineties": 1990,
    ].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value }
}
