/// A word of a text as a matcher compares it, and where it stands.
struct SpokenToken: Sendable {
    /// The word in lower case, without punctuation: `I'd` is `id`.
    var word: String
    /// Where it stands, without the punctuation around it.
    var range: Range<String.Index>

    /// The words of a text; what has neither letters nor digits is none.
    static func tokens(of text: String) -> [SpokenToken] {
        text.split(whereSeparator: \.isWhitespace).compactMap { piece in
            let isSpoken = { (character: Character) in character.isLetter || character.isNumber }
            guard let first = piece.firstIndex(where: isSpoken), let last = piece.lastIndex(where: isSpoken) else {
                return nil
            }
            let word = piece.lowercased().filter(isSpoken)
            return SpokenToken(word: word, range: first..<piece.index(after: last))
        }
    }
}
