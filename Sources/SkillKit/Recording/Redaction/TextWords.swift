/// The words of a text, some of which will be replaced.
struct TextWords {
    struct Word {
        /// The word with what is right before and after it, such as quotes.
        let text: Substring
        /// Where the word itself is.
        let core: Range<String.Index>
        /// The word itself in lower case.
        let plain: String
        var isReplaced = false
    }

    let text: String
    private(set) var words: [Word] = []
    private var replacements: [(range: Range<String.Index>, words: String)] = []

    /// Splits a text at spaces and at the tags of SSML.
    init(_ text: String) {
        self.text = text
        var start: String.Index?
        var isInTag = false
        var index = text.startIndex
        func add(_ end: String.Index, _ words: inout [Word]) {
            guard let from = start else { return }
            let word = text[from..<end]
            let isPart = { (character: Character) in character.isLetter || character.isNumber || character == "+" }
            guard let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart) else { return }
            let core = first..<text.index(after: last)
            words.append(Word(text: word, core: core, plain: text[core].lowercased()))
        }
        while index < text.endIndex {
            let character = text[index]
            if character.isWhitespace || character == "<" || character == ">" || (isInTag && character == "\"") {
                add(index, &words)
                start = nil
                if character == "<" { isInTag = true }
                if character == ">" { isInTag = false }
            } else if start == nil {
                start = index
            }
            index = text.index(after: index)
        }
        add(text.endIndex, &words)
    }

    mutating func replace(_ range: Range<String.Index>, with words: String, from first: Int, to last: Int) {
        replacements.append((range, words))
        for index in first...last { self.words[index].isReplaced = true }
    }

    /// The text with all replacements made.
    var result: String {
        guard !replacements.isEmpty else { return text }
        var result = ""
        var end = text.startIndex
        for (range, words) in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard range.lowerBound >= end else { continue }
            result += text[end..<range.lowerBound]
            result += words
            end = range.upperBound
        }
        return result + text[end...]
    }
}
