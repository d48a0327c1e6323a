/// The labels of an intent's words (outside of slots, first in a slot, further in it), and which may follow which.
struct ChainShape: Sendable {
    /// How many labels there are: one, and two for each slot.
    let count: Int
    /// Whether a label may follow another; in the last row, whether it may begin a text.
    let allowed: [Bool]

    static let outside = 0

    init(slots: Int) {
        let count = 1 + 2 * slots
        self.count = count
        var allowed = [Bool](repeating: true, count: (count + 1) * count)
        for before in 0...count {
            for label in stride(from: 2, to: count, by: 2) {
                allowed[before * count + label] = before == label || before == label - 1
            }
        }
        self.allowed = allowed
    }

    static func first(of slot: Int) -> Int { 1 + 2 * slot }
    static func further(in slot: Int) -> Int { 2 + 2 * slot }

    /// The words of each slot in a row of labels.
    static func spans(_ labels: [Int]) -> [(slot: Int, words: Range<Int>)] {
        var spans: [(slot: Int, words: Range<Int>)] = []
        for (word, label) in labels.enumerated() where label > 0 {
            if label % 2 == 1 || spans.isEmpty {
                spans.append(((label - 1) / 2, word..<(word + 1)))
            } else {
                let last = spans.count - 1
                spans[last].words = spans[last].words.lowerBound..<(word + 1)
            }
        }
        return spans
    }
}
