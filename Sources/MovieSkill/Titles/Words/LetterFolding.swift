/// Folds letters for comparing titles: lower case, and without diacritical marks where Unicode composes a letter of a
/// Latin letter and a mark.
enum LetterFolding {
    /// Appends a letter or digit, folded: `É` is `e`, `Ø` is `o`, `ß` is `ss`; any other character adds nothing.
    /// - Returns: Whether something was appended, or the character is a mark that belongs to the letter before.
    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
        case 0x00...0x7F: return false
        // Marks belong to the letter before them, and are left out.
        case 0x300...0x36F: break
        case 0xC0...0x17F: bytes += latin[Int(scalar.value) - 0xC0]
        case 0x1EA0...0x1EF9: bytes.append(vietnamese[(Int(scalar.value) - 0x1EA0) / 2])
        case 0x1A0, 0x1A1: bytes.append(UInt8(ascii: "o"))
        case 0x1AF, 0x1B0: bytes.append(UInt8(ascii: "u"))
        case 0x218, 0x219: bytes.append(UInt8(ascii: "s"))
        case 0x21A, 0x21B: bytes.append(UInt8(ascii: "t"))
        default:
            // Letters of other scripts are unchanged.
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return false }
            bytes += scalar.properties.lowercaseMapping.utf8
        }
        return true
    }

    /// U+00C0 to U+017F without marks, one word each; `-` is a sign that is not a letter.
    private static let latin: [[UInt8]] = {
        let letters: StaticString = """
            a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss \
            a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y \
            a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
            i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe \
            r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
            """
        return letters.description.utf8.split(separator: 0x20).map { $0.first == 0x2D ? [] : Array($0) }
    }()

    /// U+1EA0 to U+1EF9, in pairs: a capital and its small letter.
    private static let vietnamese = Array("aaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy".utf8)
}
