/// What a text asks of a person, as far as its words tell, in English.
///
/// A question ends in a question mark, an invitation begins with a verb such as "say" or "name". What it can't tell it
/// does not claim.
struct Prompt: Sendable {
    private struct Sentence {
        /// Its clauses, as words in lower case, without the little ones at their beginning.
        var clauses: [[String]]
        var isQuestion: Bool
    }

    private let sentences: [Sentence]
    /// What it tells the person to say, word by word.
    ///
    /// Of "Say yes to go on, no, or the name of another" it is "yes" and "no".
    let offered: [String]

    init(_ text: String) {
        let written = Self.sentences(of: text)
        offered = written.flatMap(Self.offers)
        sentences = written.map { sentence in
            let clauses = sentence.split { ",;:–—".contains($0) }.map { clause in
                Array(SpokenToken.tokens(of: String(clause)).map(\.word).drop(while: Self.fillers.contains))
            }
            return Sentence(clauses: clauses, isQuestion: sentence.last.map(Self.questionMarks.contains) == true)
        }
    }

    /// Whether it asks for something.
    var asks: Bool { sentences.contains { $0.isQuestion || $0.clauses.contains(where: Self.invites) } }

    /// Whether its last question wants a yes or a no.
    var wantsYesOrNo: Bool {
        if offered.contains(where: { ["yes", "no"].contains($0.lowercased()) }) { return true }
        guard let question = sentences.last(where: \.isQuestion) else { return false }
        return question.clauses.contains { clause in
            // "Would you like a small or a large one?" wants one of the two, "can you tell me which?" wants to be told.
            guard let first = clause.first, Self.auxiliaries.contains(first), !clause.contains("or") else {
                return false
            }
            return !(clause.dropFirst().first == "you" && Self.invites(Array(clause.dropFirst(2))))
        }
    }

    private static func invites(_ clause: [String]) -> Bool {
        let words = clause.drop(while: fillers.contains)
        guard let first = words.first else { return false }
        return invitations.contains(first) || (first == "try" && words.contains("again"))
    }

    private static let questionMarks: Set<Character> = ["?", "？", "؟"]
    private static let fillers: Set<String> = [
        "please", "now", "so", "and", "then", "or", "but", "just", "also", "you",
    ]
    private static let invitations: Set<String> = [
        "say", "tell", "give", "name", "choose", "pick", "ask", "answer", "repeat", "can",
    ]
    private static let auxiliaries: Set<String> = [
        "am", "is", "isnt", "are", "was", "were", "do", "does", "did", "have", "has", "can", "could", "will", "would",
        "shall", "should", "may",
    ]
}

extension Prompt {
    /// Words with which a description begins, of something that is not to be said word by word.
    private static let descriptions: Set<String> = [
        "the", "a", "an", "any", "another", "your", "its", "their", "what", "which", "when", "how", "something",
        "anything", "it", "that", "this", "where", "who", "more", "if", "again", "one", "from", "in", "of", "by",
        "with",
    ]

    /// The sentences of a text, each with the mark at its end.
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

    /// What stands behind "say" in a sentence, in parts at its commas and "or"s.
    private static func offers(in sentence: Substring) -> [String] {
        let words = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let say = words.firstIndex(where: { bare($0) == "say" }) else { return [] }
        // "You can also say", "To go on, say"; but not "I can't say".
        let before = words[..<say]
        guard before.last?.last == "," || before.map(bare).allSatisfy({ fillers.contains($0) || $0 == "can" }) else {
            return []
        }
        var rest = words[(say + 1)...]
        if rest.prefix(2).map(bare) == ["for", "example"] { rest = rest.dropFirst(2) }
        // A whole sentence, such as "I'd like tea or coffee", is one thing to say.
        let isSentence = rest.first.map(bare).map { $0 == "i" || $0.hasPrefix("i'") } == true
        if isSentence { return [trimmed(rest.joined(separator: " "))] }
        var parts: [[String]] = []
        var part: [String] = []
        for word in rest {
            let isBreak = bare(word) == "or" || bare(word) == "and"
            if !isBreak { part.append(word) }
            // "Say yes or no: did you mean this one?"
            if word.last == ":" || word.last == ";" { break }
            if isBreak || word.last == "," {
                parts.append(part)
                part = []
            }
        }
        return (parts + [part]).compactMap { part in
            // "Yes to hear another": what it is for is not to be said.
            let said = part.prefix { !["to", "for", "if"].contains(bare($0)) }
            guard let first = said.first.map(bare), !first.isEmpty else { return nil }
            guard !descriptions.contains(first), !invitations.contains(first) else { return nil }
            // Capitals are a name's, which may hold a comma: "yes if you mean Lock, Stock and Barrel".
            let words = trimmed(said.joined(separator: " "))
            return words.contains(where: \.isUppercase) ? nil : words
        }
    }

    /// A word without capitals, and without the marks around it.
    private static func bare(_ word: String) -> String { trimmed(word).lowercased() }

    /// A text without what is neither letter nor digit at both its ends.
    private static func trimmed(_ text: String) -> String {
        let isInner = { (character: Character) in character.isLetter || character.isNumber }
        guard let first = text.firstIndex(where: isInner), let last = text.lastIndex(where: isInner) else { return "" }
        return String(text[first...last])
    }
}
