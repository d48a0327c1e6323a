/// Asks how well a text's words are known as a value of a type, and asks nothing twice.
struct KnownWords {
    private struct Answer {
        var type: Int
        var words: Range<Int>
        var knowledge: Double?
    }

    private let text: SpokenText
    private let grammar: Grammar
    private let knows: IntentRecognizer.Knowledge
    /// How many words beside those of a slot may belong to it.
    private static let reach = 3
    /// The most words of a text that are looked through, and of a name in it.
    private static let mostWords = 20
    private static let longest = 8
    private var answers: [Answer] = []

    init(_ text: SpokenText, _ grammar: Grammar, _ knows: @escaping IntentRecognizer.Knowledge) {
        self.text = text
        self.grammar = grammar
        self.knows = knows
    }

    /// How well words are known: 1 surely, 0 not at all, `nil` when nobody can tell.
    mutating func knowledge(of words: Range<Int>, as type: Int) -> Double? {
        if let answer = answers.first(where: { $0.words == words && $0.type == type }) { return answer.knowledge }
        let knowledge = knows(text.spoken(words), grammar.types[type].type)
        answers.append(Answer(type: type, words: words, knowledge: knowledge))
        return knowledge
    }

    /// The words around or within those of a slot that are known, where those themselves are not.
    ///
    /// A title may begin with a word that says nothing elsewhere, as "Pretty Woman" does; and around one may stand words
    /// that no sample has.
    /// - Parameters:
    ///   - words: The words of the slot.
    ///   - besides: The words of the text that have no place in the sample.
    ///   - type: The slot's type, by its number in the grammar.
    ///   - most: What leaving words out may cost.
    /// - Returns: The words, what it costs to leave out the others, and how well they are known.
    mutating func nearby(
        _ words: Range<Int>,
        besides: [Int],
        as type: Int,
        most: Int
    ) -> (words: Range<Int>, cost: Int, knowledge: Double)? {
        var first = words.lowerBound
        while besides.contains(first - 1), words.lowerBound - first < Self.reach { first -= 1 }
        var behind = words.upperBound
        while besides.contains(behind), behind - words.upperBound < Self.reach { behind += 1 }
        for start in first...words.lowerBound {
            for end in (words.upperBound...behind).reversed() where end - start > words.count {
                guard let known = whole(start..<end, as: type) else { continue }
                let saved = (start..<words.lowerBound).reduce(0) { $0 + Int(text.words[$1].insertion) }
                let others = (words.upperBound..<end).reduce(0) { $0 + Int(text.words[$1].insertion) }
                return (start..<end, -saved - others, known)
            }
        }
        if let known = whole(words, as: type) { return (words, 0, known) }
        var cost = 0
        for start in words.dropLast() {
            cost += costBeside(start)
            guard cost <= most, !isNumber(start) else { break }
            if tells((start + 1)..<words.upperBound), let known = whole((start + 1)..<words.upperBound, as: type) {
                return ((start + 1)..<words.upperBound, cost, known)
            }
        }
        cost = 0
        // Who says "King Kong from 2005" means that one.
        let isOfYear = words.last.map(isYear) == true
        for last in words.dropFirst().reversed() {
            cost += costBeside(last)
            // "Jaws 2" is not "Jaws".
            guard cost <= most, !isNumber(last) || isYear(last) else { break }
            if tells(words.lowerBound..<last), let known = whole(words.lowerBound..<last, as: type) {
                return isOfYear ? (words, 0, known) : (words.lowerBound..<last, cost, known)
            }
        }
        return nil
    }

    /// The longest known words anywhere in the text, where no sample is like the whole of it.
    /// - Parameters:
    ///   - type: The type that they are known as.
    ///   - isExpected: Whether something of the type was asked for.
    /// - Returns: The words, what it costs to leave out the others, and how well they are known.
    mutating func anywhere(as type: Int, isExpected: Bool) -> (words: Range<Int>, cost: Int, knowledge: Double)? {
        let all = text.words.indices
        guard all.count <= Self.mostWords else { return nil }
        for count in (1...min(all.count, Self.longest)).reversed() {
            for start in 0...(all.count - count) where tells(start..<(start + count)) {
                let words = start..<(start + count)
                let others = all.filter { !words.contains($0) }
                // Somebody who says a title among words that have nothing to do with the skill means something else.
                let isAbout = others.contains { text.words[$0].isOwnContent }
                let isQuestion = all.first.map { text.asks($0, grammar.lexicon.roles.talk) } ?? false
                let isAsked = isExpected && !isQuestion
                if isQuestion, others.contains(where: { !text.words[$0].isUsual }) { continue }
                guard isAbout || isAsked, !others.contains(where: { text.words[$0].role == .negation }) else {
                    continue
                }
                if let known = whole(words, as: type) {
                    return (words, others.reduce(0) { $0 + costBeside($1) }, known)
                }
            }
        }
        return nil
    }

    /// What it costs to leave a word out beside known ones.
    private func costBeside(_ word: Int) -> Int {
        min(Int(text.words[word].insertion), text.words[word].isUsual ? Cost.usualBesideKnown : Cost.besideKnown)
    }

    /// Whether words are more than one or two of grammar or a number, which are a title somewhere.
    private func tells(_ words: Range<Int>) -> Bool {
        words.count > 2 || words.contains { !text.words[$0].isUsual && !isNumber($0) }
    }

    /// Whether a word is a number, in digits or not.
    private func isNumber(_ word: Int) -> Bool {
        let word = text.tokens[text.words[word].token].word
        return grammar.numbers.begins(word, before: nil)
    }

    /// Whether a word is a year in digits.
    private func isYear(_ word: Int) -> Bool {
        let word = text.tokens[text.words[word].token].word
        return word.count == 4 && (Int(word).map { 1850...2100 ~= $0 } ?? false)
    }

    /// How well words are known that begin and end where words of the text do; `nil` for not at all.
    private mutating func whole(_ words: Range<Int>, as type: Int) -> Double? {
        guard text.words[words.lowerBound].isFirst, text.words[words.upperBound - 1].isLast,
            let knowledge = knowledge(of: words, as: type), knowledge > 0
        else { return nil }
        return knowledge
    }
}
