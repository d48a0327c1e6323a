/// Finds the dates, times of day and lengths of time in a text.
struct TimeMatches {
    private let kinds: [(number: Int, content: ValueKind.Content)]
    private let times: any TimeGrammar.Type
    private let numbers: any NumberGrammar.Type
    private let beginnings: Set<String>

    /// The most words that are looked at as one date or time.
    private static let longest = 9

    /// Prepares for the kinds of a skill; `nil` if no slot takes dates or times, or the language is unknown.
    init?(_ kinds: [ValueKind], in language: Language?) {
        let timely = kinds.enumerated().filter { [.date, .time, .duration].contains($0.element.content) }
        guard let language, !timely.isEmpty else { return nil }
        self.kinds = timely.map { ($0.offset, $0.element.content) }
        times = language.vocabulary.times
        numbers = language.vocabulary.numbers
        beginnings = language.vocabulary.times.beginnings
    }

    /// The matches in a text, for each kind the longest at each place.
    /// - Parameters:
    ///   - words: Its words.
    ///   - text: Some of them as they were written.
    /// - Returns: The matches.
    func callAsFunction(_ words: [TextWord], text: (Range<Int>) -> String) -> [ValueMatch] {
        var found: [ValueMatch] = []
        for start in words.indices where begins(words, start) {
            var end = start
            while end < min(start + Self.longest, words.count), !words[end].isHidden { end += 1 }
            let most = end
            // A time that is the beginning of a length of time doesn't count: "ten" in "ten minutes".
            var least = start
            for end in stride(from: most, to: start, by: -1) {
                if end < words.count, isPart(words, end) { continue }
                guard let said = TimeWords.of(text(start..<end)) else { continue }
                for (kind, content) in kinds where !found.contains(where: { $0.start == start && $0.kind == kind }) {
                    guard isOne(said, content), content != .time || end > least else { continue }
                    found.append(ValueMatch(start: start, end: end, kind: kind, isLength: content == .duration))
                }
                if least == start, times.duration(said) != nil { least = end }
            }
        }
        // "At seven" beside "tomorrow evening", and not "evening at seven" beside "tomorrow".
        let dates = found.filter { match in kinds.contains { $0 == (match.kind, .date) } }
        found.removeAll { match in
            kinds.contains { $0 == (match.kind, .time) }
                && dates.contains { $0.range.contains(match.start) && $0.end < match.end }
        }
        return found
    }

    /// Words of training, as they may have been written.
    func callAsFunction(_ words: [TextWord]) -> [ValueMatch] {
        self(words) { words[$0].map(\.text).joined(separator: " ") }
    }

    private func begins(_ words: [TextWord], _ start: Int) -> Bool {
        if words[start].isHidden { return false }
        let word = words[start].text
        let next = start + 1 < words.count ? words[start + 1].text : nil
        if isPart(words, start) { return false }
        return beginnings.contains(word) || numbers.begins(word, before: next)
    }

    /// Whether a word belongs to a number that begins before it.
    private func isPart(_ words: [TextWord], _ place: Int) -> Bool {
        place > 0 && !words[place].isApart && numbers.isPart(words[place].text, after: words[place - 1].text)
    }

    private func isOne(_ words: [String], _ content: ValueKind.Content) -> Bool {
        switch content {
        case .date: times.date(words) != nil
        case .time: times.time(words) != nil
        case .duration: times.duration(words) != nil
        case .values, .number, .place, .year: false
        }
    }
}

extension [ValueMatch] {
    /// These values without the numbers that are the beginning of a length of time, as "one" is in "one more minute".
    ///
    /// "Seven" in "seven in the morning" may still be a number of a skill whose slot takes times.
    func outside(_ times: [ValueMatch], _ kinds: [ValueKind]) -> [ValueMatch] {
        if times.isEmpty { return self }
        return filter { value in
            guard [.number, .place, .year].contains(kinds[value.kind].content) else { return true }
            return !times.contains { $0.isLength && $0.start == value.start && $0.end > value.end }
        }
    }
}
