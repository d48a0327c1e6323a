#if Workbench
/// What a text asks of a person, as far as its words show.
///
/// A question ends in a question mark; an invitation begins with a verb such as "say" or "name". When in doubt, it claims
/// nothing.
struct Prompt: Sendable {
    private struct Sentence {
        /// Its clauses, as words in lower case, without leading filler words.
        var clauses: [[String]]
        var isQuestion: Bool
    }

    private let sentences: [Sentence]
    /// What it tells the person to say, word by word.
    ///
    /// Of "Say yes to go on, no, or the name of another" it is "yes" and "no", of "Small or large?" it is both.
    let offered: [String]
    private let words: PromptWords

    init(_ text: String, in language: Language) {
        let words = language.vocabulary.prompts
        self.words = words
        let written = Self.sentences(of: text)
        offered = written.flatMap { sentence in
            let isQuestion = sentence.last.map(Self.questionMarks.contains) == true
            return words.offers(in: sentence) + (isQuestion ? words.alternatives(in: sentence) : [])
        }
        sentences = written.map { sentence in
            let clauses = sentence.split { ",;:–—".contains($0) }.map { clause in
                Array(SpokenToken.tokens(of: String(clause)).map(\.word).drop(while: words.fillers.contains))
            }
            return Sentence(clauses: clauses, isQuestion: sentence.last.map(Self.questionMarks.contains) == true)
        }
    }

    /// Whether it asks for something.
    var asks: Bool { sentences.contains { $0.isQuestion || $0.clauses.contains(where: words.invites) } }

    /// Whether its last question is a yes-or-no question.
    var wantsYesOrNo: Bool {
        if offered.contains(where: { [words.yes, words.no].contains($0.lowercased()) }) { return true }
        guard let question = sentences.last(where: \.isQuestion) else { return false }
        return question.clauses.contains { clause in
            if words.bareQuestions.contains(where: clause.starts) && words.or.isDisjoint(with: clause) { return true }
            // "Would you like a small or a large one?" wants one of the two, "can you tell me which?" wants to be told.
            guard let first = clause.first, words.auxiliaries.contains(first), words.or.isDisjoint(with: clause)
            else { return false }
            let isToPerson = clause.dropFirst().first.map(words.person.contains) == true
            return !(isToPerson && words.wantsToBeTold(Array(clause.dropFirst(2))))
        }
    }

    /// What its last question asks for by a name, as "Which plant?" and "Which plant did you water?" ask for a plant.
    var thing: String? {
        guard let question = sentences.last(where: \.isQuestion), let clause = question.clauses.last, clause.count > 1,
            words.which.contains(clause[0])
        else { return nil }
        return clause[1]
    }

    private static let questionMarks: Set<Character> = ["?", "？", "؟"]

    /// The sentences of a text, each with its final punctuation mark.
    private static func sentences(of text: String) -> [Substring] {
        var sentences: [Substring] = []
        var start = text.startIndex
        for index in text.indices where text[index] == "." || text[index] == "!" || questionMarks.contains(text[index])
        {
            let next = text.index(after: index)
            guard next == text.endIndex || text[next].isWhitespace else { continue }
            sentences.append(text[start...index])
            start = next
        }
        return (sentences + [text[start...]]).filter { $0.contains { !$0.isWhitespace } }
    }
}

extension PromptWords {
    /// Whether a clause invites the person to say something.
    fileprivate func invites(_ clause: [String]) -> Bool {
        let words = clause.drop(while: fillers.contains)
        guard let first = words.first else { return false }
        return invitations.contains(first) || (trying.contains(first) && !again.isDisjoint(with: words))
    }

    /// Whether what follows "can you" asks for more than a yes: "tell me which".
    fileprivate func wantsToBeTold(_ clause: [String]) -> Bool {
        verbsStandLast ? !invitations.isDisjoint(with: clause) : invites(clause)
    }

    /// What follows "say" in a sentence, split at commas and "or".
    fileprivate func offers(in sentence: Substring) -> [String] {
        let words = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let say = words.firstIndex(where: { saying.contains(bare($0)) }) else { return [] }
        // "You can also say", "To go on, say"; but not "I can't say".
        let before = words[..<say]
        guard before.last?.last == "," || before.map(bare).allSatisfy({ fillers.contains($0) || allowing.contains($0) })
        else {
            return []
        }
        var rest = words[(say + 1)...]
        var isExample = words[say].last == ":"
        for phrase in forExample where rest.prefix(phrase.count).map(bare) == phrase {
            rest = rest.dropFirst(phrase.count)
            isExample = true
        }
        // A whole sentence, such as "I'd like tea or coffee", is one thing to say.
        let isSentence = rest.first.map(bare).map { speaker.contains(String($0.prefix { $0 != "'" })) } == true
        if isSentence { return [trimmed(rest.joined(separator: " "))] }
        var parts: [[String]] = []
        var part: [String] = []
        for word in rest {
            let isBreak = or.contains(bare(word)) || and.contains(bare(word))
            if !isBreak { part.append(word) }
            // "Say yes or no: did you mean this one?"
            if word.last == ":" || word.last == ";" { break }
            if isBreak || word.last == "," {
                parts.append(part)
                part = []
            }
        }
        return (parts + [part]).map(withoutSaying).compactMap { part in
            // "Yes to hear another": the purpose is not part of what to say. In an example, "set it to five days", all is.
            let said = part.prefix { isExample || !purposes.contains(bare($0)) }
            guard let first = said.first.map(bare), !first.isEmpty else { return nil }
            guard !descriptions.contains(first), !invitations.contains(first) else { return nil }
            // Capitals belong to a name, which may contain a comma: "yes if you mean Lock, Stock and Barrel".
            let words = trimmed(said.joined(separator: " "))
            return capitalsAreNames && words.contains(where: \.isUppercase) ? nil : words
        }
    }

    /// What to say, of "say stop", "you can also say stop" and "stop".
    private func withoutSaying(_ part: [String]) -> [String] {
        guard let say = part.firstIndex(where: { saying.contains(bare($0)) }),
            part[..<say].map(bare).allSatisfy({ fillers.contains($0) || allowing.contains($0) })
        else { return part }
        return Array(part[(say + 1)...])
    }

    /// The choices of a question that is nothing but a choice of a few words, split at commas and "or".
    ///
    /// "Small or large?" is one, and so is "What about: planets, animals or music?"
    fileprivate func alternatives(in question: Substring) -> [String] {
        let choice = question.split(separator: ":").last ?? question
        var parts: [[String]] = [[]]
        var hasOr = false
        for word in choice.split(whereSeparator: \.isWhitespace).map(String.init) {
            if or.contains(bare(word)) { hasOr = true } else { parts[parts.count - 1].append(word) }
            if or.contains(bare(word)) || word.last == "," { parts.append([]) }
        }
        parts.removeAll(where: \.isEmpty)
        let areShort = parts.allSatisfy { part in
            let first = bare(part[0])
            return part.count <= 2 && !descriptions.contains(first) && !auxiliaries.contains(first)
                && !invitations.contains(first) && !person.contains(first)
        }
        guard hasOr, parts.count > 1, areShort else { return [] }
        var said = parts.map { trimmed($0.joined(separator: " ")) }
        // A sentence begins with a capital; any other belongs to a name, which is not what to say word for word.
        if capitalsAreNames {
            said[0] = said[0].prefix(1).lowercased() + said[0].dropFirst()
            if said.contains(where: { $0.contains(where: \.isUppercase) }) { return [] }
        }
        return said.contains("") ? [] : said
    }

    /// A word in lower case, without the punctuation around it.
    private func bare(_ word: String) -> String { trimmed(word).lowercased() }

    /// A text trimmed of everything but letters and digits at both ends.
    private func trimmed(_ text: String) -> String {
        let isInner = { (character: Character) in character.isLetter || character.isNumber }
        guard let first = text.firstIndex(where: isInner), let last = text.lastIndex(where: isInner) else { return "" }
        return String(text[first...last])
    }
}
#endif
