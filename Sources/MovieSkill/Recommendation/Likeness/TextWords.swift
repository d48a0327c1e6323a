/// The words of a text.
enum TextWords {
    /// All words, in lower case; anything that is not an ASCII letter, a digit or a letter of another script separates
    /// them.
    static func all(in text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        // By bytes, which is ten times as fast as by characters.
        let bytes = Array(text.lowercased().utf8)
        var skipped = 0..<0
        for (place, byte) in bytes.enumerated() where !skipped.contains(place) {
            if byte == 0xE2, place + 1 < bytes.count, bytes[place + 1] == 0x80 {
                // Dashes and quotation marks.
                skipped = place..<(place + 3)
                end()
            } else if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
                word.append(byte)
            } else {
                end()
            }
        }
        end()
        return words
    }

    /// The words that say something: two letters or more, and no stop words.
    static func telling(in text: String) -> [String] {
        all(in: text).filter { $0.utf8.count > 1 && !SmallWords.commonplace.contains($0) }
    }
}
