/// Words that are so common in sentences about films that they don't indicate a name: "her", "winter", "big".
struct EverydayWords {
    /// A word is common if it occurs in one of this many films.
    private static let rarity = 25
    /// A word is not a name by itself if one of this many films has it in lower case: "trash", "volcano".
    private static let ordinaryRarity = 2500
    /// The fewest films in which a common word occurs, so that none is common by chance.
    private static let fewest = 3

    private var frequent: Set<[UInt8]> = SmallWords.said
    private var ordinary: Set<[UInt8]> = SmallWords.said

    /// Counts the lower-case words in the sentences about films.
    init(_ films: [Film]) {
        var counts: [Substring: Int] = [:]
        for film in films {
            let words = Set(film.sentence.split { !$0.isLetter && $0 != "'" }.dropFirst())
            for word in words where word.first?.isLowercase == true { counts[word, default: 0] += 1 }
        }
        let least = max(Self.fewest, films.count / Self.rarity)
        let few = max(2, films.count / Self.ordinaryRarity)
        for (word, count) in counts where count >= few {
            ordinary.insert(Array(word.utf8))
            if count >= least { frequent.insert(Array(word.utf8)) }
        }
    }

    /// Whether a word is an everyday word.
    func isEveryday(_ word: String) -> Bool { frequent.contains(Array(word.lowercased().utf8)) }

    /// Whether all words are everyday words; never for three or more, which are no coincidence.
    func areEveryday(_ words: [[UInt8]]) -> Bool { words.count < 3 && words.allSatisfy(frequent.contains) }

    /// Whether all words are ordinary ones, as in *Two Lovers*; never for three or more.
    func areOrdinary(_ words: [[UInt8]]) -> Bool { words.count < 3 && words.allSatisfy(ordinary.contains) }

    /// Whether a word is an ordinary one, such as *zombie* and *cruise*.
    func isOrdinary(_ word: String) -> Bool { ordinary.contains(Array(word.lowercased().utf8)) }

    /// Whether a word is two ordinary ones in one, such as *oldman*.
    func areTwoWords(_ word: String) -> Bool {
        let letters = Array(word.lowercased().utf8)
        return letters.indices.dropFirst(3).contains { place in
            ordinary.contains(Array(letters[..<place])) && ordinary.contains(Array(letters[place...]))
        }
    }
}
