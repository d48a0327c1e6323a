/// The part of a text that is spoken.
enum SpokenSentence {
    /// The most words that are spoken; nobody listens to more.
    private static let most = 25
    /// Fewer are not worth stopping after.
    private static let least = 12

    /// The sentences at the beginning of a text that are short enough together.
    ///
    /// Of a longer sentence as much as fits, up to a comma or a dash if there is one, or else up to a word that a sentence
    /// can end with.
    static func first(of text: String) -> String {
        // A dash between words doesn't count as a word.
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let start = words.prefix(most)
        guard words.count > most else { return words.joined(separator: " ") }
        if let end = start.indices.last(where: { endsSentence(words[$0], before: words[$0 + 1]) }), end > 4 {
            return endsSentence(words[end]) ? start[...end].joined(separator: " ") : closed(start[...end])
        }
        if let rest = withoutOpening(words) { return first(of: rest) }
        if let end = endOfClause(words), end >= least { return closed(start[...end]) }
        if let next = start.indices.last(where: { isJoint($0, in: words) }), next >= least {
            return closed(start[..<next])
        }
        return closed(start[...(start.lastIndex { !SmallWords.commonplace.contains($0.lowercased()) } ?? 0)])
    }

    /// The text without its opening clause, if a sentence can't end with that: "Framed for a murder, a banker ..." or
    /// "When a clerk runs away with the money, she ...".
    private static func withoutOpening(_ words: [String]) -> String? {
        guard let comma = words.firstIndex(where: { $0.hasSuffix(",") }), comma > 2, comma < most,
            let first = words.first
        else {
            return nil
        }
        let opens = SmallWords.openings.contains(first.lowercased()) || first.hasSuffix("ed") || first.hasSuffix("ing")
        guard opens else { return nil }
        let rest = words[(comma + 1)...].joined(separator: " ")
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    private static let abbreviations: Set = [
        "capt.", "sgt.", "prof.", "mrs.", "gov.", "gen.", "rev.", "sen.", "col.", "det.",
    ]

    private static func endsSentence(_ word: String) -> Bool {
        // "J.", "Dr." and "L.A." don't end a sentence.
        guard word.count > 3, let last = word.last, ".!?".contains(last) else { return false }
        return !word.dropLast().contains(".") && !abbreviations.contains(word.lowercased())
    }

    /// The same, or a comma in place of a full stop: "on Amity Island, The police chief ...".
    private static func endsSentence(_ word: String, before next: String) -> Bool {
        endsSentence(word) || word.hasSuffix(",") && SmallWords.beginnings.contains(next)
    }

    /// The last word of a clause near the end of what fits; a piece of a few words after another is none: "features Mia,".
    private static func endOfClause(_ words: [String]) -> Int? {
        let ends = (0..<most).filter { endsClause(words[$0], before: words[$0 + 1]) }
        guard let last = ends.last else { return nil }
        // "Is told that if he hangs up, ..." goes on after the comma.
        if let turn = (0...last).dropFirst().last(where: {
            words[$0 - 1].lowercased() == "that" && SmallWords.joints.contains(words[$0].lowercased())
        }) {
            return turn > 1 ? turn - 2 : nil
        }
        guard let before = ends.dropLast().last, last - before < leastPiece, before >= least else { return last }
        return before
    }

    /// The fewest words of a piece between commas that says something.
    private static let leastPiece = 4

    /// Whether a sentence can end before a word that joins what follows to it.
    private static func isJoint(_ place: Int, in words: [String]) -> Bool {
        place > 0 && SmallWords.joints.contains(words[place].lowercased())
            && !SmallWords.commonplace.contains(words[place - 1].lowercased())
            && !SmallWords.joints.contains(words[place - 1].lowercased())
    }

    private static func endsClause(_ word: String, before next: String) -> Bool {
        word.hasSuffix(",") || word.hasSuffix(";") || next.allSatisfy { "-–—".contains($0) }
    }

    private static func closed(_ words: ArraySlice<String>) -> String {
        var text = words.joined(separator: " ")
        while let last = text.last, ",;:-–— ".contains(last) { text.removeLast() }
        return text + "."
    }
}
