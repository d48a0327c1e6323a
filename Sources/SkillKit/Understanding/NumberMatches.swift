/// Finds the numbers, places and years in a text.
struct NumberMatches {
    private let kinds: [(number: Int, content: ValueKind.Content)]
    private let numbers: any NumberGrammar.Type
    private let grammar: Set<String>

    /// The most words that a number has.
    private static let longest = 6
    /// The last place that people say as "number twenty".
    private static let lastPlace = 20

    /// Prepares for the kinds of a skill; `nil` if no slot takes numbers, or the language is unknown.
    init?(_ kinds: [ValueKind], in language: Language?) {
        let numeric = kinds.enumerated().compactMap { number, kind -> (Int, ValueKind.Content)? in
            [.number, .place, .year].contains(kind.content) ? (number, kind.content) : nil
        }
        guard let language, !numeric.isEmpty else { return nil }
        self.kinds = numeric
        numbers = language.vocabulary.numbers
        grammar = language.vocabulary.talk.grammar
    }

    /// The numbers in a text.
    func callAsFunction(_ words: [TextWord]) -> [ValueMatch] {
        var found: [ValueMatch] = []
        for start in words.indices where !words[start].isHidden {
            let next = start + 1 < words.count ? words[start + 1].text : nil
            let begins = numbers.begins(words[start].text, before: next)
            guard begins || numbers.beginsPlace(words[start].text) else { continue }
            for end in (start + 1)...min(start + Self.longest, words.count) {
                if words[end - 1].isHidden || words[end - 1].isApart && end - 1 > start { break }
                let spoken = words[start..<end].map(\.text)
                // "The one" and "neither one" don't mean the first.
                let isBare = start > 0 && !grammar.contains(words[start - 1].text) || words.count == 1
                for (kind, content) in kinds where isOne(spoken, content, isBare: isBare) {
                    if let shorter = found.lastIndex(where: { $0.kind == kind && $0.start == start }) {
                        found[shorter].end = end
                    } else {
                        found.append(ValueMatch(start: start, end: end, kind: kind))
                    }
                }
            }
        }
        return found
    }

    private func isOne(_ words: [String], _ content: ValueKind.Content, isBare: Bool) -> Bool {
        switch content {
        case .number: numbers.cardinal(words) != nil
        case .year: numbers.year(words) != nil
        case .place:
            numbers.ordinal(words) != nil || numbers.fromEnd(words) != nil
                || numbers.cardinal(words).map { ((isBare ? 1 : 2)...Self.lastPlace).contains($0) } == true
        case .values, .date, .time, .duration: false
        }
    }
}
