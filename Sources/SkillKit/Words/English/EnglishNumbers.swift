/// English numbers: "twenty one", "2nd", "nineteen seventy six".
enum EnglishNumbers: NumberGrammar {
    private static let units: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]
    private static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    ]
    private static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    ]

    static func begins(_ word: String, before next: String?) -> Bool {
        // "A hundred" is a number; nothing else that begins with "a" is.
        word == "a" ? next == "hundred" : beginsWithDigit(word) || beginnings.contains(word)
    }

    static func beginsPlace(_ word: String) -> Bool { word == "last" || word == "final" || word == "next" }

    static let negatives: Set = ["minus", "negative"]

    private static let beginnings = Set(units.keys).union(tens.keys).union(ordinals.keys)

    /// The number that the words are: "2", "twenty one", "a hundred and five", "two thousand".
    static func cardinal(_ words: [String]) -> Int? {
        if words.count == 1, let first = words.first, first.utf8.count <= 18, let number = digits(first) {
            return number
        }
        var rest = words[...]
        var total = 0
        if let thousands = rest.firstIndex(of: "thousand") {
            guard let many = hundreds(rest[..<thousands]), many > 0 else { return nil }
            rest = rest[(thousands + 1)...]
            if rest.isEmpty { return many * 1000 }
            if rest.first == "and" { rest.removeFirst() }
            total = many * 1000
        }
        return hundreds(rest).map { total + $0 }
    }

    /// The number below a thousand that the words are.
    private static func hundreds(_ words: ArraySlice<String>) -> Int? {
        guard let at = words.firstIndex(of: "hundred") else { return below100(words) }
        let before = words[..<at]
        let many = before.elementsEqual(["a"]) ? 1 : below100(before)
        guard let many, (1...9).contains(many) else { return nil }
        var rest = words[(at + 1)...]
        if rest.isEmpty { return many * 100 }
        if rest.first == "and" { rest.removeFirst() }
        return below100(rest).map { many * 100 + $0 }
    }

    /// The number below a hundred that the words are.
    private static func below100(_ words: ArraySlice<String>) -> Int? {
        guard let first = words.first else { return nil }
        switch words.count {
        case 1: return units[first] ?? tens[first] ?? digits(first).flatMap { (0...999).contains($0) ? $0 : nil }
        case 2:
            guard let ten = tens[first], let last = words.last, let unit = units[last], (1...9).contains(unit) else {
                return nil
            }
            return ten + unit
        default: return nil
        }
    }

    /// The place that the words are, counted from 1: "second", "2nd", "twenty first".
    static func ordinal(_ words: [String]) -> Int? {
        guard let first = words.first else { return nil }
        if words.count == 1 {
            if let place = ordinals[first] { return place }
            guard ["st", "nd", "rd", "th"].contains(where: { first.hasSuffix($0) }) else { return nil }
            return digits(String(first.dropLast(2)))
        }
        guard words.count == 2, let ten = tens[first], let last = words.dropFirst().first, let unit = ordinals[last],
            (1...9).contains(unit)
        else { return nil }
        return ten + unit
    }

    /// The year that the words are, of four digits or of the two last: "nineteen seventy six", "two thousand and one",
    /// "seventy six".
    static func year(_ words: [String]) -> Int? {
        guard let first = words.first else { return nil }
        if words.count == 1 {
            let bare = first.hasPrefix("'") || first.hasPrefix("’") ? String(first.dropFirst()) : first
            if let number = digits(bare) { return [2, 4].contains(bare.utf8.count) ? number : nil }
        }
        if words.contains("thousand") {
            guard let number = cardinal(words), (1000...9999).contains(number) else { return nil }
            return number
        }
        if let century = below100([first]), (10...20).contains(century) {
            let rest = words.dropFirst()
            if rest.elementsEqual(["hundred"]) { return century * 100 }
            if rest.count == 2, ["oh", "o", "zero"].contains(rest.first), let unit = rest.last.flatMap({ units[$0] }),
                (1...9).contains(unit)
            {
                return century * 100 + unit
            }
            if let number = below100(rest), (10...99).contains(number) { return century * 100 + number }
        }
        guard let short = below100(words[...]), (10...99).contains(short) else { return nil }
        return short
    }

    static func fromEnd(_ words: [String]) -> Int? {
        switch words {
        case ["last"], ["final"]: 1
        case ["second", "last"], ["second", "to", "last"], ["next", "to", "last"]: 2
        default: nil
        }
    }

    static func bare(_ words: [String]) -> [String] {
        var words = words[...]
        if words.first == "the" { words.removeFirst() }
        if words.count > 1, words.last == "one" { words.removeLast() }
        return Array(words)
    }
}
