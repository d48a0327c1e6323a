/// Words that a person may say for an intent, with slots in braces: `I like {MovieName}`.
public struct Utterance: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// A word as it is said, or a slot.
    public enum Part: Sendable, Hashable {
        /// A word, in lower case and without punctuation.
        case word(String)
        /// A slot, by its name.
        case slot(String)
    }

    /// The text as it was written.
    public let description: String
    /// Its words and slots, in order.
    public let parts: [Part]

    /// Reads an utterance.
    ///
    /// An unclosed brace is read as if it were closed.
    public init(_ text: String) {
        description = text
        parts = text.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { index, piece in
            // Every piece but the first begins after an opening brace.
            guard index > 0 else { return Self.words(piece) }
            let slot = piece.prefix { $0 != "}" }
            return [.slot(String(slot.filter { !$0.isWhitespace }))] + Self.words(piece.dropFirst(slot.count + 1))
        }
    }

    /// Reads an utterance written as a literal.
    public init(stringLiteral value: String) { self.init(value) }

    private static func words(_ text: Substring) -> [Part] {
        SpokenToken.tokens(of: String(text)).map { .word($0.word) }
    }
}

extension [Utterance] {
    /// Reads utterances from a text, one a line; blank lines are skipped.
    ///
    /// For long lists: a text takes a fraction of the executable that as many literals take.
    public init(lines text: String) {
        self = text.split(whereSeparator: \.isNewline).compactMap { line in
            let line = line.drop(while: \.isWhitespace)
            return line.isEmpty ? nil : Utterance(String(line))
        }
    }
}
