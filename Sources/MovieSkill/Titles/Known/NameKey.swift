/// The key by which names are looked up: a number made from a name's letters and digits, however it is written.
///
/// Case, accents, apostrophes, full stops, hyphens and spaces make no difference.
enum NameKey {
    /// The digits of a key in a model.
    static let digits = 6

    /// The key of a name; `nil` if it has no letter or digit.
    static func key(_ name: some StringProtocol) -> Int? {
        let plain = name.utf8.withContiguousStorageIfAvailable { bytes -> (hash: UInt64, count: Int)? in
            var hash = seed
            var count = 0
            for byte in bytes {
                switch byte {
                case 0x61...0x7A, 0x30...0x39: hash = step(hash, byte)
                case 0x41...0x5A: hash = step(hash, byte + 0x20)
                case 0x26: for letter in "and".utf8 { hash = step(hash, letter) }
                case 0x80...: return nil
                default: continue
                }
                count += 1
            }
            return (hash, count)
        }
        if let plain = plain ?? nil { return plain.count > 0 ? folded(plain.hash) : nil }
        var letters: [UInt8] = []
        for scalar in name.unicodeScalars {
            if scalar == "&" { letters += "and".utf8 } else { _ = LetterFolding.append(scalar, to: &letters) }
        }
        return letters.isEmpty ? nil : folded(letters.reduce(seed, step))
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a.
    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// 36 bits: with a hundred thousand names, about one other text in a million is mistaken for a name.
    private static func folded(_ hash: UInt64) -> Int { Int((hash ^ (hash >> 36)) & 0xF_FFFF_FFFF) }
}
