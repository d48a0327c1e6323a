/// Finds e-mail addresses, telephone numbers and postal addresses in words, as they are written and as they are spoken.
///
/// In all languages at once, because people mix them. Each function looks at the words from a given one on, and returns
/// the last word of what it found.
struct SpokenSecrets: Sendable {
    let at: Set<String>
    let dot: Set<String>
    /// The digits, and the words that say the next one more than once.
    let digits: Set<String>
    private let multiples: Set<String>
    let streets: Set<String>
    let streetEndings: [String]

    /// The ends of hosts that people say.
    private static let domains: Set<String> = [
        "com", "net", "org", "edu", "gov", "info", "de", "co", "uk", "eu", "io", "at", "ch", "fr", "es", "it", "us",
        "ca", "in",
    ]

    /// Creates a finder for some languages.
    init(_ languages: [Language] = Language.all) {
        let words = languages.map { $0.vocabulary.addresses }
        at = Set(words.flatMap(\.at))
        dot = Set(words.flatMap(\.dot))
        multiples = Set(words.flatMap(\.multiples))
        digits = multiples.union(words.flatMap(\.digits))
        streets = Set(words.flatMap(\.streets))
        streetEndings = words.flatMap(\.streetEndings)
    }

    /// `john dot smith at example dot com`, `john smith at example.com`.
    func email(_ words: [TextWords.Word], _ start: Int) -> Int? {
        var index = start + 1
        // The name: words with dots between them.
        while index + 1 < words.count, dot.contains(words[index].plain) { index += 2 }
        guard index + 1 < words.count, at.contains(words[index].plain), !at.contains(words[start].plain) else {
            return nil
        }
        if Self.isHost(words[index + 1].plain) { return index + 1 }
        guard index + 3 < words.count else { return nil }
        index += 1
        // The host may be several words, as "my company dot com".
        for host in 1...3 where index + host + 1 < words.count {
            guard dot.contains(words[index + host].plain) else { continue }
            var last = index + host + 1
            guard Self.domains.contains(words[last].plain) else { return nil }
            while last + 2 < words.count, dot.contains(words[last + 1].plain),
                Self.domains.contains(words[last + 2].plain)
            {
                last += 2
            }
            return last
        }
        return nil
    }

    /// Whether a word is `example.com` or the like.
    private static func isHost(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        let areNames = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        }
        return parts.count > 1 && areNames && domains.contains(String(parts[parts.count - 1]))
    }

    /// `+1 (555) 123-4567`, `5551234567`, or at least seven digits one by one.
    func phone(_ words: [TextWords.Word], _ start: Int) -> Int? {
        var count = 0
        var last = start
        var isSpoken = false
        for index in start..<min(start + 24, words.count) {
            let plain = words[index].plain
            if digits.contains(plain) {
                count += multiples.contains(plain) ? 0 : 1
                isSpoken = true
            } else if let more = Self.dialled(plain), !(isSpoken && more > 2) {
                count += more
            } else {
                break
            }
            last = index
        }
        guard count >= 7, count <= 20 else { return nil }
        let text = words[start...last].map(\.plain).joined(separator: " ")
        return Self.isDate(text) || Self.isYears(text) ? nil : last
    }

    /// How many digits a word of a number has; `nil` if there is anything else in it.
    private static func dialled(_ word: String) -> Int? {
        let count = word.count { $0.isASCII && $0.isNumber }
        let isNumber = word.allSatisfy { $0.isASCII && ($0.isNumber || "+-()./".contains($0)) }
        return isNumber && count > 0 ? count : nil
    }

    /// Whether it is `2026-03-09`, or such a date and a time.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.prefix(10).split(separator: "-")
        return parts.map(\.count) == [4, 2, 2]
    }

    /// Whether it is years, such as `1999-2001` or `1984 2001`.
    private static func isYears(_ text: String) -> Bool {
        let parts = text.split { $0 == "-" || $0 == " " }
        return parts.allSatisfy { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
    }

    /// `221b Baker Street`, `12 main street, springfield 12345`, `Hauptstraße 5`.
    func address(_ words: [TextWords.Word], _ start: Int) -> Int? {
        let first = words[start].plain
        if Self.isHouseNumber(first) {
            for index in (start + 1)..<max(start + 1, min(start + 6, words.count)) {
                let plain = words[index].plain
                guard plain.first?.isLetter == true || plain.first?.isNumber == true else { return nil }
                if index > start + 1, streets.contains(plain) { return Self.postalCode(words, index) }
            }
            return nil
        }
        guard let ending = streetEndings.first(where: { first.hasSuffix($0) }), start + 1 < words.count else {
            return nil
        }
        // "weg" alone is "away" in German.
        guard first.count > ending.count || start > 0, Self.isHouseNumber(words[start + 1].plain) else { return nil }
        return Self.postalCode(words, start + 1)
    }

    /// Extends an address to a postal code that follows soon.
    private static func postalCode(_ words: [TextWords.Word], _ last: Int) -> Int {
        for index in (last + 1)..<max(last + 1, min(last + 6, words.count)) {
            let plain = words[index].plain
            if index + 1 < words.count, isBritish(plain, words[index + 1].plain) { return index + 1 }
            if plain.count == 5, plain.allSatisfy(\.isNumber) {
                let isCityNext = index == last + 1 && index + 1 < words.count
                return isCityNext ? index + 1 : index
            }
        }
        return last
    }

    /// Whether two words are a British postal code: `SW1A 2AA`.
    private static func isBritish(_ outward: String, _ inward: String) -> Bool {
        let area = outward.prefix(while: \.isLetter)
        let unit = inward.dropFirst()
        return (1...2).contains(area.count) && outward.dropFirst(area.count).first?.isNumber == true
            && outward.count < 5 && inward.first?.isNumber == true && unit.count == 2 && unit.allSatisfy(\.isLetter)
    }

    private static func isHouseNumber(_ word: String) -> Bool {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        return (1...5).contains(digits.count) && (rest.isEmpty || (rest.count == 1 && rest.allSatisfy(\.isLetter)))
    }
}
