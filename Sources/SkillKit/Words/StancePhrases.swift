/// The phrases of a language that tell how people feel about what they name.
struct StancePhrases: Sendable {
    /// A phrase: its words in the form for comparison, with contractions written out.
    struct Phrase: Sendable {
        let words: [String]
        let stance: Stance
    }

    /// The phrases that begin with each word, the longest first.
    private let byFirst: [String: [Phrase]]
    /// Words that may occur within a phrase: "not really into".
    private let softeners: Set<String>
    /// Words that answer, and words that begin the rest of a sentence after an answer.
    private let (answers, beginnings): (Set<String>, Set<String>)

    /// No phrases.
    static let none = StancePhrases([:])

    /// Reads the phrases from texts with commas between.
    /// - Parameters:
    ///   - texts: The phrases of each stance.
    ///   - softeners: Words that may occur within a phrase and change nothing.
    ///   - answers: Words that answer. One that can also rule out what is named next, as "no" does, only answers if a
    ///     sentence follows it: "no it's for my son".
    ///   - beginnings: Words that sentences go on with, such as articles and pronouns.
    init(
        _ texts: [Stance: String],
        softeners: Set<String> = [],
        answers: Set<String> = [],
        beginnings: Set<String> = []
    ) {
        (self.softeners, self.answers, self.beginnings) = (softeners, answers, beginnings)
        var byFirst: [String: [Phrase]] = [:]
        for stance in Stance.allCases {
            for text in texts[stance]?.listed ?? [] {
                let phrase = Phrase(words: text.spacedWords, stance: stance)
                guard let first = phrase.words.first else { continue }
                byFirst[first, default: []].append(phrase)
            }
        }
        self.byFirst = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The phrases in a text, from its beginning, the longest at each place; none overlaps another.
    /// - Parameters:
    ///   - words: The words of the text.
    ///   - isBegun: Whether anything was said before them that a phrase may be about.
    /// - Returns: The places of the phrases, and what they tell.
    func callAsFunction(_ words: [String], isBegun: Bool = false) -> [(words: Range<Int>, stance: Stance)] {
        var found: [(words: Range<Int>, stance: Stance)] = []
        var start = 0
        while start < words.count {
            guard let (end, stance) = longest(words, from: start, isBegun: isBegun || start > 0) else {
                start += 1
                continue
            }
            found.append((start..<end, stance))
            start = end
        }
        return found
    }

    private func longest(_ words: [String], from start: Int, isBegun: Bool) -> (end: Int, stance: Stance)? {
        for phrase in byFirst[words[start]] ?? [] {
            // With nothing before it, it is about nothing: "is that boring".
            if phrase.stance == .souring, !isBegun { continue }
            if let end = end(of: phrase, words, from: start) {
                return (end, isAnswer(phrase, before: words[end...].first) ? .idle : phrase.stance)
            }
        }
        return nil
    }

    private func isAnswer(_ phrase: Phrase, before next: String?) -> Bool {
        guard let next, phrase.stance == .excluding, phrase.words.count == 1 else { return false }
        return answers.contains(phrase.words[0]) && beginnings.contains(next)
    }

    private func end(of phrase: Phrase, _ words: [String], from start: Int) -> Int? {
        var at = start
        for word in phrase.words {
            while at < words.count, words[at] != word, at > start, softeners.contains(words[at]) { at += 1 }
            guard at < words.count, words[at] == word else { return nil }
            at += 1
        }
        return at
    }
}
