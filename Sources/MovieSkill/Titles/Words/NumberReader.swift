/// Turns numbers in words into digits, so that *ocean's eleven* and *Ocean's 11* are the same title.
///
/// *two thousand and one* is `2001`, *twenty one* `21`, *a hundred and two* `102`, *fifth* `5th`. What is said as
/// several numbers stays several: *nineteen forty one* is `19 41`, which is `1941` when the words are joined.
enum NumberReader {
    /// The words with digits for number words.
    static func read(_ words: [[UInt8]]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        result.reserveCapacity(words.count)
        var place = 0
        while place < words.count {
            if let (number, length, isOrdinal) = number(in: words, at: place) {
                result.append(Array("\(number)".utf8) + (isOrdinal ? "th".utf8 : "".utf8))
                place += length
            } else {
                result.append(words[place])
                place += 1
            }
        }
        return result
    }

    private static func number(in words: [[UInt8]], at start: Int) -> (number: Int, length: Int, isOrdinal: Bool)? {
        var place = start
        var total = 0
        /// The part that is not yet multiplied by a thousand.
        var group: Int?
        // "A hundred" is a number, and so is "a thousand".
        if words[start] == [0x61] {
            guard start + 1 < words.count, [.hundred, .thousand].contains(NumberWords.part(words[start + 1])) else {
                return nil
            }
            group = 1
            place += 1
        }
        var last: NumberWords.Part?
        scan: while place < words.count {
            guard let part = NumberWords.part(words[place]) else {
                // "Two thousand and one", but "Hansel and Gretel".
                guard last == .hundred || last == .thousand, words[place] == Array("and".utf8),
                    place + 1 < words.count, NumberWords.part(words[place + 1]).map(isSmall) == true
                else { break }
                place += 1
                continue
            }
            switch (part, last) {
            case (.unit(let value), nil), (.tens(let value), nil): group = value
            case (.unit(let value), .tens) where 1..<10 ~= value: group = (group ?? 0) + value
            case (.unit(let value), .hundred), (.tens(let value), .hundred): group = (group ?? 0) + value
            case (.unit(let value), .thousand), (.tens(let value), .thousand): group = value
            case (.hundred, .unit), (.hundred, .tens): group = (group ?? 1) * 100
            case (.hundred, nil) where group != nil: group = 100
            case (.thousand, .unit), (.thousand, .tens), (.thousand, .hundred):
                guard total == 0 else { break scan }
                total = (group ?? 1) * 1000
                group = nil
            case (.thousand, nil) where group != nil:
                total = 1000
                group = nil
            case (.ordinal(let value), nil): return (value, place + 1 - start, true)
            case (.ordinal(let value), .tens) where value < 10:
                return (total + (group ?? 0) + value, place + 1 - start, true)
            case (.ordinal(let value), .hundred), (.ordinal(let value), .thousand):
                return (total + (group ?? 0) + value, place + 1 - start, true)
            default: break scan
            }
            last = part
            place += 1
        }
        guard last != nil else { return nil }
        return (total + (group ?? 0), place - start, false)
    }

    private static func isSmall(_ part: NumberWords.Part) -> Bool {
        switch part {
        case .unit, .tens, .ordinal: true
        case .hundred, .thousand: false
        }
    }
}
