/// A word of a story, without the ending of a plural or a past tense: *sharks* and *shark* are one, and so are
/// *swapped* and *swap*.
struct StoryWord: Hashable, Sendable {
    /// What is left of it.
    let stem: [UInt8]

    /// Takes a word in lower case.
    init(_ word: String) { self.init(Array(word.utf8)) }

    /// Takes the letters of a word in lower case.
    init(_ letters: some RandomAccessCollection<UInt8>) { stem = Array(letters.prefix(Self.length(of: letters))) }

    /// How many of a word's letters are its stem; the first two always are.
    static func length<Letters: RandomAccessCollection<UInt8>>(of letters: Letters) -> Int {
        func letter(_ place: Int) -> UInt8 { letters[letters.index(letters.startIndex, offsetBy: place)] }
        var count = letters.count
        for ending in endings where count - ending.count > 2 {
            if (0..<ending.count).allSatisfy({ letter(count - ending.count + $0) == ending[$0] }) {
                count -= ending.count
                break
            }
        }
        // "Swapp", "stopp".
        if count > 3, letter(count - 1) == letter(count - 2) { count -= 1 }
        if count > 3, letter(count - 1) == UInt8(ascii: "e") || letter(count - 1) == UInt8(ascii: "y") { count -= 1 }
        return count
    }

    private static let endings = ["ies", "ing", "ers", "ie", "ed", "es", "er", "s"].map { Array($0.utf8) }
}
