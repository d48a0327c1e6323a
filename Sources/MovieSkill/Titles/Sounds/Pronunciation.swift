/// The pronunciation of written English words, by ``SpellingRules``.
struct Pronunciation: Sendable {
    /// The rules, by their first letter.
    private let rules: [[SpellingRule]]
    /// The names of the letters, from *a* on.
    private let names: [[UInt8]]

    /// The pronunciation of American English.
    static let english = Pronunciation(
        rules: SpellingRules.table,
        names: "u bi si di i ef Ji AC Y JA kA el em en O pi kU or es ti yU vi dubulyU eks wY zi"
    )

    private init(rules table: StaticString, names: StaticString) {
        var rules = Array(repeating: [SpellingRule](), count: 26)
        for text in table.description.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            guard let rule = SpellingRule(text), let index = rule.letters.first.flatMap(Self.index) else { continue }
            rules[index].append(rule)
        }
        self.rules = rules
        self.names = names.description.utf8.split(separator: 0x20).map(Array.init)
    }

    /// The sounds of a lower-case word, as raw values of ``Sound``; other characters are silent.
    ///
    /// A single letter has the sounds of its name, except *a*, which is the article.
    func sounds(of word: [UInt8]) -> [UInt8] {
        if word.count == 1, let index = word.first.flatMap(Self.index), names.indices.contains(index) {
            return names[index]
        }
        var sounds: [UInt8] = []
        sounds.reserveCapacity(word.count + 2)
        var place = 0
        while place < word.count {
            if let index = Self.index(word[place]), let rule = rules[index].first(where: { $0.fits(word, at: place) }) {
                sounds += rule.sounds
                place += rule.letters.count
            } else {
                place += 1
            }
        }
        return sounds
    }

    private static func index(_ letter: UInt8) -> Int? {
        letter >= 0x61 && letter <= 0x7A ? Int(letter - 0x61) : nil
    }
}
