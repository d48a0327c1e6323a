/// German numbers: "einundzwanzig", "zweihundertfünf", "der zweite", "neunzehnhundertsechsundsiebzig".
///
/// They are written as one word. Recognisers and people who type split them now and then, so several words are read as
/// one.
enum GermanNumbers: NumberGrammar {
    private static let units: [String: Int] = [
        "null": 0, "ein": 1, "eins": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "zwei": 2, "zwo": 2, "drei": 3,
        "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
    ]
    private static let tens: [String: Int] = [
        "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
        "neunzig": 90,
    ]
    /// What comes before the "te" of ordinals that are not made from the number.
    private static let oddStems = [("ers", "eins"), ("drit", "drei"), ("sieb", "sieben"), ("ach", "acht")]
    /// Words that are a number only before a hundred or a thousand, and an article elsewhere.
    private static let articles: Set = ["ein", "eine", "einen", "einem", "einer"]

    static func cardinal(_ words: [String]) -> Int? {
        if words.count == 1, let first = words.first, first.utf8.count <= 18, let number = digits(first) {
            return number
        }
        return number(joined(words))
    }

    static func ordinal(_ words: [String]) -> Int? {
        if words.count == 1, let first = words.first, first.utf8.count <= 18, first.last == "." {
            return digits(first.dropLast())
        }
        var word = joined(words)
        if ["r", "n", "s", "m"].contains(word.last) { word.removeLast() }
        guard word.hasSuffix("te") else { return nil }
        let stem = word.dropLast(2)
        for (odd, number) in oddStems where stem.hasSuffix(odd) {
            if let place = self.number(stem.dropLast(odd.count) + number) { return place }
        }
        // "zwanzigste", but "zweite"; "eins" and "drei" have forms of their own.
        if stem.hasSuffix("s"), let place = number(stem.dropLast()), place >= 20 { return place }
        guard let place = number(stem), ![1, 3].contains(place) else { return nil }
        return place
    }

    static func fromEnd(_ words: [String]) -> Int? {
        guard words.count == 1, var word = words.first else { return nil }
        if ["r", "n", "s", "m"].contains(word.last) { word.removeLast() }
        return switch word {
        case "letzte": 1
        case "vorletzte", "zweitletzte": 2
        case "drittletzte": 3
        default: nil
        }
    }

    static func bare(_ words: [String]) -> [String] {
        guard words.count > 1, ["der", "die", "das", "den", "dem"].contains(words.first) else { return words }
        return Array(words.dropFirst())
    }

    static func year(_ words: [String]) -> Int? {
        guard let first = words.first else { return nil }
        if words.count == 1 {
            let bare = first.hasPrefix("'") || first.hasPrefix("’") ? String(first.dropFirst()) : first
            if let number = digits(bare) { return [2, 4].contains(bare.utf8.count) ? number : nil }
        }
        // "zwanzig einundzwanzig"
        if words.count == 2, let century = below100(joined([first])), (10...20).contains(century),
            let rest = below100(joined(Array(words.dropFirst()))), (10...99).contains(rest)
        {
            return century * 100 + rest
        }
        guard let number = number(joined(words)), (10...99).contains(number) || (1000...9999).contains(number) else {
            return nil
        }
        return number
    }

    static func begins(_ word: String, before next: String?) -> Bool {
        if articles.contains(word) { return next == "hundert" || next == "tausend" }
        return beginsWithDigit(word) || number(joined([word])) != nil || ordinal([word]) != nil
    }

    static let negatives: Set = ["minus"]

    static func beginsPlace(_ word: String) -> Bool { fromEnd([word]) != nil }

    /// The words as one, with the letters that a keyboard may not have.
    private static func joined(_ words: [String]) -> Substring {
        var word = words.joined()
        guard word.utf8.count <= 80 else { return "" }
        for (written, meant) in [("fuenf", "fünf"), ("zwoelf", "zwölf"), ("dreissig", "dreißig")] {
            while let (before, after) = split(word[...], at: written) { word = before + meant + after }
        }
        return word[...]
    }

    /// The number below a million that a word is.
    private static func number(_ word: Substring) -> Int? {
        guard let (before, after) = parts(of: word, at: "tausend") else { return below10000(word) }
        guard let many = before.isEmpty ? 1 : below1000(before), many > 0 else { return nil }
        return after.isEmpty ? many * 1000 : below1000(after).map { many * 1000 + $0 }
    }

    /// The number that a word is, without thousands: "zwölfhundert" is one, as years are said.
    private static func below10000(_ word: Substring) -> Int? {
        guard let (before, after) = parts(of: word, at: "hundert") else { return below100(word) }
        guard let many = before.isEmpty ? 1 : units[String(before)], many > 0 else { return nil }
        return after.isEmpty ? many * 100 : below100(after).map { many * 100 + $0 }
    }

    private static func below1000(_ word: Substring) -> Int? { below10000(word).flatMap { $0 < 1000 ? $0 : nil } }

    private static func below100(_ word: Substring) -> Int? {
        if let number = units[String(word)] ?? tens[String(word)] { return number }
        guard let (before, after) = parts(of: word, at: "und"), let unit = units[String(before)],
            (1...9).contains(unit), let ten = tens[String(after)]
        else { return nil }
        return ten + unit
    }

    /// What comes before and after a part of a word, without an "und" after it.
    private static func parts(of word: Substring, at part: String) -> (before: Substring, after: Substring)? {
        guard let (before, after) = split(word, at: part) else { return nil }
        let isJoined = part != "und" && after.hasPrefix("und")
        return (before, isJoined ? after.dropFirst(3) : after)
    }

    private static func split(_ word: Substring, at part: String) -> (before: Substring, after: Substring)? {
        guard let start = word.indices.first(where: { word[$0...].hasPrefix(part) }) else { return nil }
        return (word[..<start], word[start...].dropFirst(part.count))
    }
}
