/// Numbers in a model: digits of six bits, the lowest first, each a printable ASCII character.
///
/// Digit 0 is `?` (0x3F) and 63 is `~` (0x7E). With numbers that can be printed and texts in UTF-8, a whole model is a
/// text, and may stand as it is in a `StaticString` literal.
enum ModelNumber {
    /// The character of digit 0.
    static let zero: UInt8 = 0x3F

    /// The largest number with the given digits; at most 10 are used.
    static func largest(digits: Int) -> Int { (1 << (6 * min(max(digits, 0), 10))) - 1 }

    /// How many digits numbers need to count some things, from 0 for the first.
    static func digits(counting things: Int) -> Int {
        (1..<10).first { things <= largest(digits: $0) + 1 } ?? 10
    }

    /// The value of a digit; any other byte also yields a value.
    static func value(_ byte: UInt8) -> Int { Int((byte &- zero) & 0x3F) }

    /// The values of eight digits, each in a byte of its own, the first in the lowest.
    /// - Parameter bytes: The eight bytes, in the same order.
    /// - Returns: The values.
    @inline(__always)
    static func values(_ bytes: UInt64) -> UInt64 { (bytes &- 0x3F3F_3F3F_3F3F_3F3F) & 0x3F3F_3F3F_3F3F_3F3F }

    /// The number of each two of eight digits whose values stand in eight bytes, in 16 bits each.
    @inline(__always)
    static func pairs(_ values: UInt64) -> UInt64 {
        (values & 0x003F_003F_003F_003F) | (values >> 2 & 0x0FC0_0FC0_0FC0_0FC0)
    }

    /// The number of four digits whose values stand in four bytes.
    @inline(__always)
    static func number(_ values: UInt32) -> Int {
        // Pairs of digits first, as decoders of Base64 do.
        let pairs = (values & 0x003F_003F) | (values >> 2 & 0x0FC0_0FC0)
        return Int((pairs & 0xFFF) | (pairs >> 4 & 0xFF_F000))
    }
}
