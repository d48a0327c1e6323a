/// Numbers that stand for words and for features of texts.
///
/// Sixty-four bits are taken for the thing itself: two equal hashes are the same thing.
enum FeatureHash {
    /// Stands for what is before the first word of a text, or after its last.
    static let border: UInt64 = 99

    /// The number of a word: FNV-1a with its bits mixed, because in short words the upper bits depend only on the first
    /// letters.
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return mixed(hash)
    }

    /// The number of two things in this order.
    @inline(__always)
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        mixed(first &* 0x9E37_79B9_7F4A_7C15 ^ (second &+ 0x632B_E59B_D9B4_E019))
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var mixed = hash ^ (hash >> 29)
        mixed = mixed &* 0xBF58_476D_1CE4_E5B9
        return mixed ^ (mixed >> 32)
    }
}

extension Stance {
    /// Stands for any phrase that expresses it.
    var hash: UInt64 { FeatureHash.pair(0x57A4CE, UInt64(rawValue)) }
}
