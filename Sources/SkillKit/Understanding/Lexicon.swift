/// The words that a skill's samples and values are made of, by number, and how much each says.
struct Lexicon: Sendable {
    /// A word of the samples, the values, or of the language's grammar.
    struct Entry: Sendable {
        var role: WordRoles.Role
        /// Whether it can be left out even where every word counts.
        var isLight: Bool
        /// How much it says about which intent is meant: 200 for a word of all intents, 900 for one of a single one.
        var weight = Cost.unknownWord
        /// Whether a sample or value has it.
        var isOwn: Bool
        /// The number of the same word in the plural, or in the singular, or of the nearest to it.
        var otherNumber: Int?

        /// What it explains where it stands in a sample and in the text.
        var worth: Int {
            switch role {
            case .filler: 20
            case .soft: weight * 2 / 3
            case .function: 150
            case .negation, .content, .answer: weight
            }
        }
    }

    private(set) var entries: [Entry] = []
    private var numbers: [String: Int] = [:]
    /// The words that a typing error leads to, by a hash of what is left of them without a letter or two.
    private var misspelt: [UInt64: [Int]] = [:]
    private var spellings: [String] = []

    /// What is known of the words' language.
    let roles: WordRoles

    init(_ language: Language) {
        roles = WordRoles(language)
        for word in roles.words { _ = number(word, isOwn: false) }
        for phrase in roles.talk.phrases { for word in phrase { _ = number(word, isOwn: false) } }
    }

    /// The number of a word; a new one when it has none.
    mutating func number(_ word: String, isOwn: Bool) -> Int {
        if let number = numbers[word] {
            entries[number].isOwn = entries[number].isOwn || isOwn
            return number
        }
        numbers[word] = entries.count
        entries.append(Entry(role: roles.role(of: word), isLight: roles.isLight(word), isOwn: isOwn))
        spellings.append(word)
        return entries.count - 1
    }

    /// The number of a word that has one.
    func number(_ word: String) -> Int? { numbers[word] }

    /// Weighs the words by the number of intents in whose samples they occur.
    mutating func weigh(_ occurrences: [Int: Int], intents: Int) {
        for (number, count) in occurrences where entries.indices.contains(number) {
            // In halvings, so that no logarithm is needed: each doubling of the intents takes off as much.
            let steps = max(1, intents.bitWidth - intents.leadingZeroBitCount)
            let taken = min(steps, count.bitWidth - max(1, count).leadingZeroBitCount - 1)
            entries[number].weight = 900 - 700 * taken / steps
        }
    }

    /// Prepares ``near(_:)``, and ties singulars to plurals.
    mutating func learnMisspellings() {
        for (number, word) in spellings.enumerated() where entries[number].isOwn {
            entries[number].otherNumber = roles.language.vocabulary.counterpart(of: word).flatMap { numbers[$0] }
            Self.eachShortened(word) { misspelt[$0, default: []].append(number) }
        }
    }

    /// A word that may be meant by one that has no number, and what taking it for that costs.
    func near(_ word: String) -> (number: Int, cost: Int)? {
        guard (3...24).contains(word.utf8.count) else { return nil }
        var best: (number: Int, cost: Int)?
        var looks = 0
        Self.eachShortened(word) { hash in
            for number in misspelt[hash] ?? [] where number != best?.number && looks < 24 {
                looks += 1
                let cost = self.cost(of: word, for: spellings[number])
                if cost < best?.cost ?? Cost.never { best = (number, cost) }
            }
        }
        return best
    }

    private func cost(of word: String, for meant: String) -> Int {
        let length = max(word.utf8.count, meant.utf8.count)
        let vocabulary = roles.language.vocabulary
        if vocabulary.counterpart(of: word) == meant || vocabulary.counterpart(of: meant) == word {
            return Cost.otherNumber
        }
        let distance = editDistance(word, meant)
        let isSwap = distance == 1 && word.utf8.count == meant.utf8.count && word.sorted() == meant.sorted()
        switch length {
        case ...3: return isSwap ? Cost.typingError : Cost.never
        case 4...7: return distance == 1 ? Cost.typingError : Cost.never
        default: return distance <= 2 ? Cost.typingError * distance : Cost.never
        }
    }

    /// Hashes of a word and of what is left of it without any one letter, or any two when it is long.
    private static func eachShortened(_ word: String, _ body: (UInt64) -> Void) {
        let bytes = Array(word.utf8)
        guard bytes.count <= 24 else { return }
        body(hash(bytes))
        guard bytes.count > 2 else { return }
        for first in bytes.indices {
            body(hash(bytes, without: first))
            guard bytes.count >= 8 else { continue }
            for second in bytes.indices.dropFirst(first + 1) { body(hash(bytes, without: first, second)) }
        }
    }

    /// FNV-1a.
    private static func hash(_ bytes: [UInt8], without first: Int = -1, _ second: Int = -1) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for (index, byte) in bytes.enumerated() where index != first && index != second {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return hash
    }
}
