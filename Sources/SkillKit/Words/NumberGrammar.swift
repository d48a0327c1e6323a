/// How a language's numbers are said, in words or in digits.
///
/// Devices send digits for them; people who type, and recognisers that only write down words, do not. Words are in
/// lower case, as ``words(_:)`` gives them.
protocol NumberGrammar: Sendable {
    /// The number that the words are: "two hundred and five".
    static func cardinal(_ words: [String]) -> Int?

    /// The place that the words are, counted from 1: "second", "2nd".
    static func ordinal(_ words: [String]) -> Int?

    /// The place counted from the end that the words are: 1 for "last", 2 for "second to last".
    static func fromEnd(_ words: [String]) -> Int?

    /// The words of a place without those around it: "second" of "the second one".
    static func bare(_ words: [String]) -> [String]

    /// The year that the words are, with four digits or the last two.
    static func year(_ words: [String]) -> Int?

    /// Whether a number can begin with a word before another: "a" does before "hundred".
    static func begins(_ word: String, before next: String?) -> Bool

    /// Whether a place can begin with a word that no number begins with: "last".
    static func beginsPlace(_ word: String) -> Bool

    /// The words before a number that make it negative: "minus".
    static var negatives: Set<String> { get }
}

extension NumberGrammar {
    /// The words of a text, in lower case and with hyphens between them read as spaces.
    static func words(_ text: String) -> [String] {
        // No number needs more words, and what is longer need not be looked through.
        guard text.utf8.count <= 80 else { return [] }
        return text.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "," }.map(String.init)
    }

    /// The number that a word of nothing but digits is.
    static func digits(_ word: some StringProtocol) -> Int? {
        word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
    }

    /// Whether a word begins with a digit, or an apostrophe as in '76.
    static func beginsWithDigit(_ word: String) -> Bool {
        word.utf8.first.map { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "'") } == true
    }
}
