extension [ValueMatch] {
    /// Removes numbers and times that are parts of numbers, as "five o'clock" is in "twenty-five o'clock", and negative ones.
    /// - Parameters:
    ///   - words: The words of the text.
    ///   - kinds: The kinds of the skill.
    ///   - language: The text's language; without one, nothing is removed.
    mutating func removePartsOfNumbers(_ words: [TextWord], _ kinds: [ValueKind], in language: Language?) {
        guard let numbers = language?.vocabulary.numbers, contains(where: { kinds[$0.kind].content != .values }) else {
            return
        }
        let inner = numbers.inner(words)
        let negative = filter { numbers.isNegative(at: $0.start, of: words) }
        if inner.isEmpty, negative.isEmpty { return }
        removeAll { match in
            guard kinds[match.kind].content != .values else { return false }
            return inner.contains(match.start) || inner.contains(match.end)
                || negative.contains { $0.range.contains(match.range) }
        }
    }
}

extension NumberGrammar {
    /// The places within numbers: that of "five" in "twenty-five".
    fileprivate static func inner(_ words: [TextWord]) -> Set<Int> {
        var inner: Set<Int> = []
        var start = 0
        while start < words.count {
            let next = start + 1 < words.count ? words[start + 1].text : nil
            var end = start + 1
            if !words[start].isHidden, begins(words[start].text, before: next) {
                var longer = end
                while longer < Swift.min(start + longestNumber, words.count), !words[longer].isHidden,
                    !words[longer].isApart
                {
                    longer += 1
                    if cardinal(words[start..<longer].map(\.text)) != nil { end = longer }
                }
            }
            inner.formUnion((start + 1)..<end)
            start = end
        }
        return inner
    }

    /// The most words that a number has.
    private static var longestNumber: Int { 8 }

    /// Whether what begins at a place would be negative: "five minutes" in "minus five minutes".
    fileprivate static func isNegative(at place: Int, of words: [TextWord]) -> Bool {
        place > 0 && !words[place].isApart && negatives.contains(words[place - 1].text)
    }
}
