/// Reads what people stumble over, and what they have to ask again.
extension IntentRecognizer {
    /// The reading of a text without words that were said twice in a row, "what was the the one before", if that is surer
    /// than the reading of the whole; otherwise `nil`.
    func withoutStutter(
        _ spoken: SpokenText,
        insteadOf whole: Reading,
        expecting expected: [IntentName],
        _ learnt: Learnt
    ) -> Reading? {
        guard let text = spoken.withoutStutter(in: learnt.outline.language) else { return nil }
        let meant = allReadings(of: text, expecting: expected, most: 1).first ?? .fallback
        return meant.confidence >= Clauses.sure && meant.confidence > whole.confidence ? meant : nil
    }

    /// What is said after "but", if it surely says something else and the whole has no slots, "I trust you, but no", asks,
    /// "that's good but is it violent", or refuses what was named before: "she likes Johnny Depp but I can't stand him".
    func contradicted(
        _ spoken: SpokenText,
        insteadOf whole: Reading,
        expecting expected: [IntentName],
        _ learnt: Learnt
    ) -> Reading? {
        guard let language = learnt.outline.language,
            let contrast = spoken.words.indices.dropFirst(2).last(where: {
                language.vocabulary.stances([spoken.words[$0].text]).first?.stance == .contrasting
            }), contrast + 1 < spoken.words.count
        else { return nil }
        let (before, rest) = (
            spoken.spoken(0..<contrast), spoken.spoken((contrast + 1)..<spoken.words.count)
        )
        guard var meant = plainReadings(of: rest, expecting: expected, most: 1).first, meant.intent != whole.intent,
            meant.confidence >= Clauses.sure
        else { return nil }
        if whole.slots.names.isEmpty, meant.slots.names.isEmpty {
            meant.reason = "after a contrast: \(meant.reason)"
            return meant
        }
        let first = plainReadings(of: before, expecting: expected, most: 1).first ?? .fallback
        return Clauses([.init(text: before), .init(text: rest)], [first, meant], learnt.outline, learnt.knows)
            .contradicting(insteadOf: whole)
    }

    /// What is said after everything else was taken back: "Miracle isn't about hockey, never mind, something like Babe".
    ///
    /// "Never mind the comedy" takes back only what it names.
    func afterDismissal(_ spoken: SpokenText, expecting expected: [IntentName], _ learnt: Learnt) -> Reading? {
        guard let talk = learnt.outline.language?.vocabulary.talk else { return nil }
        let words = spoken.words.map(\.text)
        let longest = talk.dismissals.reduce(0) { max($0, $1.count) }
        for end in stride(from: words.count - Self.leastAfterDismissal, to: 1, by: -1) {
            let isDismissed = (1...max(1, longest)).contains { count in
                guard count < end, talk.dismissals.contains(Array(words[(end - count)..<end])) else { return false }
                // "I can never forget that" takes nothing back.
                let before = end - count - 1
                return before < 0 || spoken.words[before + 1].isApart
                    || !talk.negations.contains(words[before]) && !talk.grammar.contains(words[before])
            }
            guard isDismissed else { continue }
            let isObject = talk.articles.contains(words[end]) || talk.possessives.contains(words[end])
            if isObject, !spoken.words[end].isApart { return nil }
            let rest = spoken.spoken(end..<words.count)
            guard var meant = allReadings(of: rest, expecting: expected, most: 1).first,
                meant.confidence >= Clauses.likely
            else { return nil }
            meant.reason = "after taking back the rest: \(meant.reason)"
            return meant
        }
        return nil
    }

    /// Fewer words after "never mind" may be what it is about.
    private static let leastAfterDismissal = 3

    /// The question that a text asks again, as in "no, I asked if Top Gun is a romance"; `nil` if it is no such text.
    ///
    /// Somebody who says so wants an answer and nothing else, so the likeliest question counts although a wish may be likelier.
    func insisted(_ spoken: SpokenText, _ learnt: Learnt) -> Reading? {
        guard let talk = learnt.outline.language?.vocabulary.talk else { return nil }
        let words = spoken.words.map(\.text)
        let said = words.prefix { learnt.outline.opensLightly($0) }.count
        let longest = talk.insisting.reduce(0) { max($0, $1.count) }
        let rest = (1...max(1, longest)).reversed().compactMap { count -> Int? in
            let end = said + count
            return end < words.count && talk.insisting.contains(Array(words[said..<end])) ? end : nil
        }.first
        guard var start = rest else { return nil }
        let isIndirect = talk.indirect.contains(words[start])
        if isIndirect { start += 1 }
        // "I mean Casino" names a film, and "I asked about Casino" does too.
        guard start + 1 < words.count, isIndirect || talk.questions.contains(words[start]) else { return nil }
        let question = plainReadings(of: spoken.spoken(start..<words.count), expecting: [], most: .max).first {
            question in
            learnt.outline.intents.firstIndex { $0.name == question.intent }.map(learnt.outline.asks) ?? false
        }
        guard var question, question.confidence >= Clauses.unlikely else { return nil }
        question.reason = "asked again: \(question.reason)"
        return question
    }
}

extension SpokenText {
    /// The text with each word once that was said several times in a row; `nil` if none was.
    ///
    /// Numbers stay: "twenty twenty one" is a year.
    fileprivate func withoutStutter(in language: Language?) -> String? {
        let numbers = language?.vocabulary.numbers
        var (kept, start): (String, String.Index?) = ("", nil)
        var isStuttered = false
        for place in words.indices {
            let word = words[place]
            let next = place + 1 < words.count ? words[place + 1] : nil
            if let next, next.text == word.text, next.range != word.range, !word.isContinued, !next.isContinued,
                numbers?.cardinal([word.text]) == nil
            {
                // Up to the word before it; the next one goes on.
                if let start { kept += text[start..<word.range.lowerBound] }
                start = next.range.lowerBound
                isStuttered = true
            } else if start == nil {
                start = word.range.lowerBound
            }
        }
        guard isStuttered, let start else { return nil }
        return kept + text[start...]
    }
}
