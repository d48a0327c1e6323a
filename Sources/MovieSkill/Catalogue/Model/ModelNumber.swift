/// Numbers in a model: digits of six bits, the lowest first, each a printable ASCII character.
///
/// Digit 0 is `?` (0x3F) and 63 is `~` (0x7E). With numbers that can be printed and texts in UTF-8, a whole model is a
/// text, and may stand as it is in a `StaticString` literal.
enum ModelNumber {
    /// The character of digit 0.
    static let zero: UInt8 = 0x3F

    /// The largest number with the given digits; at most 10 are used.
    static func largest(digits: Int) -> Int { (1 << (6 * min(max(digits, 0), 10))) - 1 }

    /// The value of a digit; any other byte also yields a value.
    static func value(_ byte: UInt8) -> Int { Int((byte &- zero) & 0x3F) }
}
