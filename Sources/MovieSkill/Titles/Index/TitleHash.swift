/// The keys by which titles are looked up.
enum TitleHash {
    /// The digits of a key in a model.
    static let digits = 5

    /// The key of words, however they are separated: `spider man` and `spiderman` have the same.
    static func key(_ words: [[UInt8]]) -> Int { hash(words, seed: 0xCBF2_9CE4_8422_2325) }

    /// The key of sounds; words that sound the same have the same key.
    static func soundKey(_ sounds: [[UInt8]]) -> Int { hash(sounds, seed: 0x9AE1_6A3B_2F90_404F) }

    /// The key of words in 64 bits, for tables that are not part of a model: no two names share one by chance.
    static func longKey(_ words: [[UInt8]]) -> UInt64 { unfolded(words, seed: 0xCBF2_9CE4_8422_2325) }

    /// FNV-1a, folded to 30 bits.
    private static func hash(_ words: [[UInt8]], seed: UInt64) -> Int {
        let hash = unfolded(words, seed: seed)
        return Int((hash ^ (hash >> 31)) & 0x3FFF_FFFF)
    }

    private static func unfolded(_ words: [[UInt8]], seed: UInt64) -> UInt64 {
        var hash = seed
        for word in words {
            for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return hash
    }
}
