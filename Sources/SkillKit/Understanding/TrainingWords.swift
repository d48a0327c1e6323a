/// The words that are an intent's own among sentences that are only learnt from.
///
/// There are many such sentences, and most of their words are anybody's. A word is an intent's own if the sentences of
/// others have it less often.
struct TrainingWords {
    private var counts: [UInt64: [Int: Int]] = [:]

    /// The least share of an intent's sentences in those that have its word.
    private static let leastShare = 0.4

    /// Counts the words of all sentences that are only learnt from.
    init(_ curriculum: Curriculum) {
        for lesson in curriculum.lessons where lesson.isTraining {
            for word in Set(lesson.words.map(\.hash)) { counts[word, default: [:]][lesson.intent, default: 0] += 1 }
        }
    }

    /// Whether a word is an intent's own.
    func tell(_ word: UInt64, of intent: Int) -> Bool {
        guard let counts = counts[word], let own = counts[intent] else { return false }
        return Double(own) >= Self.leastShare * Double(counts.values.reduce(0, +))
    }
}
