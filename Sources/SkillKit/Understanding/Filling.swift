/// The values that samples are filled with, for slots of a kind.
struct Filling: Sendable {
    /// A value, a synonym of one, or an example, as words.
    struct Value: Sendable {
        var words: [TextWord]
        /// Which of the type's values it is; `nil` for an example.
        var index: Int?

        fileprivate init(_ text: String, index: Int?, in language: Language?) {
            words = SpokenText.words(of: text, in: language).map { TextWord($0, in: language) }
            words.markStances(in: language)
            self.index = index
        }
    }

    private(set) var values: [Value] = []
    /// How likely a value is not a known one.
    private(set) var novelty = 0.5

    /// The most values to learn from; more teach nothing.
    private static let most = 4000

    init(_ kind: ValueKind, in language: Language?) {
        for (index, value) in kind.type.values.enumerated() {
            for name in [value.name] + value.synonyms { values.append(Value(name, index: index, in: language)) }
        }
        if kind.type.values.isEmpty {
            let examples = kind.type.examples + (language?.examples(of: kind.type) ?? [])
            values = examples.map { Value($0, index: nil, in: language) }
        }
        values.removeAll { $0.words.isEmpty || $0.words.count > SpokenText.mostWords / 2 }
        values = Array(values.prefix(Self.most))
    }

    /// Finds out how likely other values are.
    mutating func weighNovelty(_ kind: ValueKind, uses: Int) {
        if !kind.isOpen {
            novelty = 0
        } else if values.isEmpty {
            novelty = 1
        } else if kind.type.values.isEmpty {
            // A few examples stand for many values, which may or may not be known.
            novelty = kind.isKnown ? 0.4 : 0.8
        } else {
            // A type with few values for the many places where it is used is seldom filled with others.
            novelty = min(0.5, Double(values.count) / Double(values.count + uses + 1))
        }
    }
}
