/// The part of a text that is spoken.
enum SpokenSentence {
    /// The most words that are spoken; nobody listens to more.
    private static let most = 25
    /// Fewer are not worth stopping after.
    private static let least = 12

    /// The sentences at the beginning of a text that are short enough together; of a longer one as much as fits, up to a
    /// comma or a dash, if there is one, or else up to a word that something can end with.
    static func first(of text: String) -> String {
        // A dash stands between words, and is none.
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let start = words.prefix(most)
        guard words.count > most else { return words.joined(separator: " ") }
        if let end = start.lastIndex(where: { endsSentence($0) }), end > 4 {
            return start[...end].joined(separator: " ")
        }
        if let end = start.indices.last(where: { endsClause(start[$0], before: words[$0 + 1]) }), end >= least {
            return closed(start[...end])
        }
        return closed(start[...(start.lastIndex { !SmallWords.commonplace.contains($0.lowercased()) } ?? 0)])
    }

    private static func endsSentence(_ word: String) -> Bool {
        // "J." and "Dr." end none.
        word.count > 3 && (word.last.map { ".!?".contains($0) } ?? false)
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
