/// A word of a text in the form for comparison, and where it is.
struct SpokenToken: Sendable {
    /// The word in lower case, without punctuation: `I'd` is `id`.
    var word: String
    /// Where it is, without the punctuation around it.
    var range: Range<String.Index>

    /// The words of a text; anything without letters and digits is skipped.
    static func tokens(of text: String) -> [SpokenToken] {
        var text = text
        text.makeContiguousUTF8()
        return text.utf8.allSatisfy { $0 < 0x80 } ? tokens(ofASCII: text) : tokens(ofAny: text)
    }

    private static func tokens(ofAny text: String) -> [SpokenToken] {
        let isBreak = { (character: Character) in character.isWhitespace || ["-", "–", "—", "/"].contains(character) }
        return text.split(whereSeparator: isBreak).compactMap { piece in
            let isSpoken = { (character: Character) in character.isLetter || character.isNumber }
            guard let first = piece.firstIndex(where: isSpoken), let last = piece.lastIndex(where: isSpoken) else {
                return nil
            }
            let word = piece.lowercased().filter(isSpoken)
            return SpokenToken(word: word, range: first..<piece.index(after: last))
        }
    }

    /// The same for a text of ASCII, which most texts are: several times as fast.
    private static func tokens(ofASCII text: String) -> [SpokenToken] {
        var tokens: [SpokenToken] = []
        var word: [UInt8] = []
        var first = text.startIndex
        var end = text.startIndex
        func finish() {
            guard !word.isEmpty else { return }
            tokens.append(SpokenToken(word: String(decoding: word, as: UTF8.self), range: first..<end))
            word.removeAll(keepingCapacity: true)
        }
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            switch byte {
            case 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
                if word.isEmpty { first = index }
                // A capital and its small letter differ in one bit.
                word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                end = text.utf8.index(after: index)
            case 0x09...0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"):
                finish()
            default:
                break
            }
        }
        finish()
        return tokens
    }
}
