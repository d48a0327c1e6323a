/// Some words to look for in texts, each with a number: its place among them.
struct StoryWords: Sendable {
    /// The words; no two are the same.
    let words: [StoryWord]
    /// The words that begin with each letter: few begin with the same.
    private let byLetter: [[Int]]

    /// Prepares to look for words.
    init(_ words: [StoryWord]) {
        self.words = words
        var byLetter = Array(repeating: [Int](), count: 256)
        for (number, word) in words.enumerated() {
            guard let first = word.stem.first else { continue }
            byLetter[Int(first)].append(number)
        }
        self.byLetter = byLetter
    }

    /// The number of a word of a text, in lower case; `nil` if it is not looked for.
    func number(of letters: UnsafeRawBufferPointer) -> Int? {
        guard let first = letters.first else { return nil }
        let numbers = byLetter[Int(first)]
        if numbers.isEmpty { return nil }
        let stem = letters.prefix(StoryWord.length(of: letters))
        return numbers.first { stem.elementsEqual(words[$0].stem) }
    }
}
