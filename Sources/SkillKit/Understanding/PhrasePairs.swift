/// The pairs of words that a short phrase consists of, including its borders and without what can occur anywhere.
enum PhrasePairs {
    /// The hashes of the pairs.
    static func pairs(in words: [TextWord], _ language: Language?) -> [UInt64] {
        let talk = language?.vocabulary.talk
        let said = words.filter { talk?.fillers.contains($0.text) != true }.drop {
            talk?.softeners.contains($0.text) == true
        }
        return pairs(said)
    }

    /// The hashes of the pairs in what was said, without the words around it: "can you", "tell me".
    static func pairs(spoken words: [TextWord], without phrases: [[String]], _ language: Language?) -> [UInt64] {
        var rest = words[...]
        while let phrase = phrases.first(where: { phrase in
            phrase.count < rest.count && zip(rest, phrase).allSatisfy { $0.text == $1 }
        }) {
            rest = rest.dropFirst(phrase.count)
        }
        return pairs(in: Array(rest), language)
    }

    private static func pairs(_ said: some Sequence<TextWord>) -> [UInt64] {
        var pairs: [UInt64] = []
        var before = FeatureHash.border
        for word in said.map(\.hash) + [FeatureHash.border] {
            pairs.append(FeatureHash.pair(FeatureHash.pair(mark, before), word))
            before = word
        }
        return pairs
    }

    /// Distinguishes pairs from words.
    private static let mark: UInt64 = 31
}
