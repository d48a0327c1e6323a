/// Words, written as text with a space between two: an array of literals takes several times as much of the executable.
struct WordList: Sendable, ExpressibleByStringLiteral {
    private var texts: [StaticString]

    init(stringLiteral text: StaticString) { texts = [text] }

    /// The words of both.
    static func + (first: Self, second: Self) -> Self {
        var list = first
        list.texts += second.texts
        return list
    }

    /// Each word once, to compare with text.
    var words: Set<String> { Set(letters.map { String(decoding: $0, as: UTF8.self) }) }

    /// Each word once, to compare with the words of a title.
    var letters: Set<[UInt8]> {
        texts.reduce(into: []) { letters, text in
            text.withUTF8Buffer { letters.formUnion($0.split(separator: 0x20).map(Array.init)) }
        }
    }
}
