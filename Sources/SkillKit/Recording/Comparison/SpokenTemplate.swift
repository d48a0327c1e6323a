/// A text with holes for words that a skill knows, such as `I recommend {any MovieName}.`.
struct SpokenTemplate {
    private enum Part {
        case word(Substring)
        /// Words of a slot or slot type, and the punctuation right before and after them.
        case known(Substring, before: Substring, after: Substring)
    }

    /// Whether words are a value of the slot or slot type with a name.
    typealias Knowledge = @Sendable (_ words: String, _ name: String) -> Bool

    private let parts: [Part]

    /// The most words that a hole takes.
    private static let longest = 16

    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{any "), let close = rest[open.upperBound...].firstIndex(of: "}") {
            let words = rest[..<open.lowerBound]
            let before = words.last?.isWhitespace == false ? words.suffix(while: { !$0.isWhitespace }) : ""
            parts += words.dropLast(before.count).split(whereSeparator: \.isWhitespace).map { .word($0) }
            rest = rest[rest.index(after: close)...]
            let after = rest.prefix { !$0.isWhitespace }
            rest = rest.dropFirst(after.count)
            parts.append(.known(text[open.upperBound..<close], before: before, after: after))
        }
        self.parts = parts + rest.split(whereSeparator: \.isWhitespace).map { .word($0) }
    }

    /// Whether a text fits the template.
    ///
    /// Time grows with the product of both lengths.
    func matches(_ text: String, _ isKnown: Knowledge) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard parts.count <= 4096, words.count <= 4096 else { return false }
        // Which numbers of words the parts so far can take.
        var ends: Set<Int> = [0]
        for part in parts {
            var next: Set<Int> = []
            switch part {
            case .word(let word):
                for end in ends where end < words.count && words[end] == word { next.insert(end + 1) }
            case .known(let name, let before, let after):
                for start in ends where start < words.count {
                    for end in start..<min(start + Self.longest, words.count) {
                        let taken = words[start...end].joined(separator: " ")
                        guard taken.hasPrefix(before), taken.hasSuffix(after) else { continue }
                        guard taken.count > before.count + after.count else { continue }
                        if isKnown(String(taken.dropFirst(before.count).dropLast(after.count)), String(name)) {
                            next.insert(end + 1)
                        }
                    }
                }
            }
            ends = next
            if ends.isEmpty { return false }
        }
        return ends.contains(words.count)
    }
}

extension Substring {
    /// The characters at the end for which a condition holds.
    fileprivate func suffix(while condition: (Character) -> Bool) -> Substring {
        var start = endIndex
        while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
