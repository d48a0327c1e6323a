/// Tells in well under a microsecond, from bytes alone, that a text holds no secret in words.
///
/// Nearly all texts hold none; the rest are looked at word by word, which takes a thousand times as long.
struct WordSieve: Sendable {
    private let digits: [UInt64]
    private let dots: [UInt64]
    private let ats: [UInt64]
    private let streets: [UInt64]
    /// The endings of street names, each with a mask of as many bytes.
    private let endings: [(word: UInt64, mask: UInt64)]

    init(_ secrets: SpokenSecrets) {
        digits = secrets.digits.map(Self.packed).sorted()
        dots = secrets.dot.map(Self.packed).sorted()
        ats = secrets.at.map(Self.packed).sorted()
        streets = secrets.streets.map(Self.packed).sorted()
        endings = secrets.streetEndings.map { ending in
            (Self.packed(ending), UInt64.max >> UInt64(64 - 8 * min(ending.utf8.count, 8)))
        }
    }

    /// The last eight bytes of a word.
    private static func packed(_ word: String) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// Whether a text is worth a closer look.
    func mayHold(_ text: UnsafeBufferPointer<UInt8>, digits count: Int) -> Bool {
        if count >= 7 { return true }
        var word: UInt64 = 0
        var spoken = 0
        // A full stop within a word after "at".
        var hasAt = false
        var isBehindStop = false
        func ends(_ word: UInt64) -> Bool {
            if Self.has(digits, word) { spoken += 1 }
            if Self.has(ats, word) { hasAt = true }
            if spoken + count >= 7 || Self.has(dots, word) { return true }
            guard count > 0 else { return false }
            return Self.has(streets, word) || endings.contains { word & $0.mask == $0.word }
        }
        for byte in text {
            let isBegun = isBehindStop
            isBehindStop = hasAt && byte == UInt8(ascii: ".")
            if isBegun, UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 { return true }
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: word = word << 8 | UInt64(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word = word << 8 | UInt64(byte | 0x20)
            default:
                if word != 0, ends(word) { return true }
                word = 0
            }
        }
        return word != 0 && ends(word)
    }

    private static func has(_ words: [UInt64], _ word: UInt64) -> Bool {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle] < word { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words[low] == word
    }
}
