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
        let timely = kinds.enumerated().filter(\.element.content.isTimely)
        guard let language, !timely.isEmpty else { return nil }
        self.kinds = timely.map { ($0.offset, $0.element.content) }
        times = language.vocabulary.times
        numbers = language.vocabulary.numbers
        beginnings = language.vocabulary.times.beginnings
    }

    /// What was found in a text.
    struct Found {
        var matches: [ValueMatch] = []
        /// Times such as "evening at seven" in "tomorrow evening at seven", which begin with the end of a date.
        ///
        /// They are meant by intents that take no date.
        var ofDates: [ValueMatch] = []
        /// Those without their first word: "seven" in "at seven", where a sample has the "at".
        var bare: [ValueMatch] = []
    }

    /// The matches in a text, for each kind the longest at each place.
    /// - Parameters:
    ///   - words: Its words.
    ///   - text: Some of them as they were written.
    /// - Returns: The matches.
    func callAsFunction(_ words: [TextWord], text: (Range<Int>) -> String) -> Found {
        var found: [ValueMatch] = []
        let divided = words.indices.map { $0 > 0 && Self.divides($0, words, text) }
        for start in words.indices where !divided[start] && begins(words, start) {
            var end = start
            while end < min(start + Self.longest, words.count), !words[end].isHidden { end += 1 }
            let most = end
            // A time that is the beginning of a length of time doesn't count: "ten" in "ten minutes".
            var least = start
            for end in stride(from: most, to: start, by: -1) where end == words.count || !divided[end] {
                guard let said = TimeWords.of(text(start..<end)) else { continue }
                for (kind, content) in kinds where !found.contains(where: { $0.start == start && $0.kind == kind }) {
                    guard isOne(said, content), content != .time || end > least else { continue }
                    found.append(ValueMatch(start: start, end: end, kind: kind, isLength: content == .duration))
                }
                if least == start, times.duration(said) != nil { least = end }
            }
        }
        let dates = found.filter { match in kinds.contains { $0 == (match.kind, .date) } }
        let ofDates = found.filter { match in
            dates.contains { date in
                guard date.range.contains(match.start), date.end < match.end,
                    let said = TimeWords.of(text(match.start..<date.end)), case .part = times.time(said)
                else { return false }
                return kinds.contains { $0 == (match.kind, .time) }
            }
        }
        let bare = found.compactMap { match -> ValueMatch? in
            guard match.range.count > 1, let said = TimeWords.of(text(match.start + 1..<match.end)),
                kinds.contains(where: { $0.number == match.kind && isOne(said, $0.content) })
            else { return nil }
            return ValueMatch(start: match.start + 1, end: match.end, kind: match.kind, isLength: match.isLength)
        }
        return Found(matches: found.filter { !ofDates.contains($0) }, ofDates: ofDates, bare: bare)
    }

    /// Words of training, as they may have been written.
    func callAsFunction(_ words: [TextWord]) -> [ValueMatch] {
        self(words) { words[$0].map(\.text).joined(separator: " ") }.matches
    }

    /// Whether a word is the second part of a time in figures: no part of "7:75" is a time by itself.
    private static func divides(_ word: Int, _ words: [TextWord], _ text: (Range<Int>) -> String) -> Bool {
        guard words[word - 1].text.last?.isNumber == true, words[word].text.first?.isNumber == true else {
            return false
        }
        return text(word - 1..<word + 1).contains { $0 == ":" }
    }

    private func begins(_ words: [TextWord], _ start: Int) -> Bool {
        if words[start].isHidden { return false }
        let word = words[start].text
        let next = start + 1 < words.count ? words[start + 1].text : nil
        // "24.12." is no number.
        return beginnings.contains(word) || numbers.begins(word, before: next) || word.first?.isNumber == true
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
    /// These values without the numbers that are the beginning of a length of time or of a date, as "one" is in "one more
    /// minute" and "three" in "three days ago".
    ///
    /// "Seven" in "seven in the morning" may still be a number of a skill whose slot takes times.
    func outside(_ times: [ValueMatch], _ kinds: [ValueKind]) -> [ValueMatch] {
        if times.isEmpty { return self }
        return filter { value in
            guard [.number, .place, .year].contains(kinds[value.kind].content) else { return true }
            return !times.contains { time in
                (time.isLength || kinds[time.kind].content == .date) && time.start == value.start
                    && time.end > value.end
            }
        }
    }
}
