/// A word of a story, without the ending that tells one from many or now from then: *sharks* and *shark*, *swapped* and
/// *swap* are one.
struct StoryWord: Hashable, Sendable {
    /// What is left of it.
    let stem: [UInt8]

    /// Takes a word in lower case.
    init(_ word: String) { self.init(Array(word.utf8)[...]) }

    /// Takes the letters of a word in lower case.
    init(_ letters: ArraySlice<UInt8>) {
        var letters = letters
        for ending in Self.endings where letters.count - ending.count > 2 && letters.suffix(ending.count) == ending {
            letters = letters.dropLast(ending.count)
            break
        }
        // "Swapp", "stopp".
        if letters.count > 3, let last = letters.last, letters.dropLast().last == last { letters = letters.dropLast() }
        if letters.count > 3, letters.last == UInt8(ascii: "e") || letters.last == UInt8(ascii: "y") {
            letters = letters.dropLast()
        }
        stem = Array(letters)
    }

    private static let endings = ["ies", "ing", "ed", "es", "er", "s"].map { ArraySlice($0.utf8) }
}
