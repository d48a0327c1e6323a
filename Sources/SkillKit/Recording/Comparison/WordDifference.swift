/// How one text became another, word for word.
public struct WordDifference: Sendable, Hashable {
    /// Some words, and what became of them.
    public enum Part: Sendable, Hashable {
        /// They are in both texts.
        case same(String)
        /// They are in the old text only.
        case removed(String)
        /// They are in the new text only.
        case added(String)
    }

    /// The parts, in the order of the texts.
    public private(set) var parts: [Part] = []

    /// The most words of a text that are compared one by one; longer texts differ as a whole.
    private static let most = 2000

    /// Compares two texts; a tag of SSML counts as one word.
    ///
    /// Time grows with the number of words and the number of those that differ.
    public init(_ old: String, _ new: String) {
        let old = Self.words(of: old)
        let new = Self.words(of: new)
        guard old.count <= Self.most, new.count <= Self.most else {
            parts = [.removed(old.joined(separator: " ")), .added(new.joined(separator: " "))]
            return
        }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var (at, now) = (0, 0)
        while at < old.count || now < new.count {
            if removed.contains(at) {
                append(.removed(old[at]))
                at += 1
            } else if added.contains(now) {
                append(.added(new[now]))
                now += 1
            } else {
                append(.same(new[now]))
                at += 1
                now += 1
            }
        }
    }

    private mutating func append(_ part: Part) {
        switch (parts.last, part) {
        case (.same(let before)?, .same(let word)): parts[parts.count - 1] = .same("\(before) \(word)")
        case (.removed(let before)?, .removed(let word)): parts[parts.count - 1] = .removed("\(before) \(word)")
        case (.added(let before)?, .added(let word)): parts[parts.count - 1] = .added("\(before) \(word)")
        default: parts.append(part)
        }
    }

    /// The words of a text, and its tags.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isInTag = false
        for character in text {
            if character == "<", !word.isEmpty {
                words.append(word)
                word = ""
            }
            if character == "<" { isInTag = true }
            if character.isWhitespace, !isInTag {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            word.append(character.isWhitespace ? " " : character)
            if character == ">", isInTag {
                isInTag = false
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}

extension WordDifference: CustomStringConvertible {
    /// The words, with `[-removed-]` and `{+added+}` ones marked.
    public var description: String { text(removed: ("[-", "-]"), added: ("{+", "+}")) }

    /// The words, with removed and added ones between marks.
    func text(removed: (String, String), added: (String, String)) -> String {
        parts.map { part in
            switch part {
            case .same(let words): words
            case .removed(let words): removed.0 + words + removed.1
            case .added(let words): added.0 + words + added.1
            }
        }.joined(separator: " ")
    }
}
