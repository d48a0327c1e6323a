import SkillKit

/// Reads lists and objects as Python prints them, which many tables have in their cells: `[{'id': 16, 'name': 'Animation'}]`.
///
/// It takes strings in either quotation marks with Python's escapes, numbers, `True`, `False`, `None`, lists, tuples and
/// dictionaries with strings as keys.
struct PythonLiteral {
    /// Deeper nesting is refused.
    private static let deepest = 32

    private let bytes: [UInt8]
    private var place = 0

    /// The value of a text as JSON; `nil` if it is not a literal.
    static func value(of text: some Sequence<UInt8>) -> JSON? {
        var reader = PythonLiteral(bytes: Array(text))
        guard let value = reader.value(depth: 0) else { return nil }
        reader.skipSpace()
        return reader.place == reader.bytes.count ? value : nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
    }

    /// Skips white space, and takes a byte if it comes next.
    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: byte) else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) -> JSON? {
        guard depth < Self.deepest else { return nil }
        if take("[") { return elements(until: "]", depth) }
        if take("(") { return elements(until: ")", depth) }
        if take("{") { return members(depth) }
        if next == 0x22 || next == 0x27 { return string().map { .string($0) } }
        let word = word()
        switch word {
        case "True": return .bool(true)
        case "False": return .bool(false)
        case "None", "nan": return .null
        default: return JSON(number: word)
        }
    }

    private mutating func elements(until end: Unicode.Scalar, _ depth: Int) -> JSON? {
        var elements: [JSON] = []
        while !take(end) {
            guard let element = value(depth: depth + 1) else { return nil }
            elements.append(element)
            guard take(",") || peek(end) else { return nil }
        }
        return .array(elements)
    }

    private mutating func members(_ depth: Int) -> JSON? {
        var members: [String: JSON] = [:]
        while !take("}") {
            guard case .string(let name)? = value(depth: depth + 1), take(":"), let value = value(depth: depth + 1)
            else {
                return nil
            }
            members[name] = value
            guard take(",") || peek("}") else { return nil }
        }
        return .object(members)
    }

    private mutating func peek(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        return next == UInt8(ascii: byte)
    }

    /// A number, or one of Python's words.
    private mutating func word() -> String {
        let start = place
        while let byte = next, byte > 0x20, ![0x2C, 0x3A, 0x5D, 0x7D, 0x29].contains(byte) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func string() -> String? {
        guard let quote = next else { return nil }
        place += 1
        var text: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case quote: return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"): guard escape(into: &text) else { return nil }
            default: text.append(byte)
            }
        }
        return nil
    }

    /// Reads what follows a backslash; `false` at the end of the text, or for a number that is not a character.
    private mutating func escape(into text: inout [UInt8]) -> Bool {
        guard let byte = next else { return false }
        place += 1
        let digits: Int
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            text.append(0x20)
            return true
        case UInt8(ascii: "x"): digits = 2
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        default:
            // A character that needs an escape, such as the quotation mark; before any other, the backslash is literal.
            if byte != UInt8(ascii: "\\"), byte != 0x22, byte != 0x27 { text.append(UInt8(ascii: "\\")) }
            text.append(byte)
            return true
        }
        guard place + digits <= bytes.count,
            let number = UInt32(String(decoding: bytes[place..<(place + digits)], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(number)
        else { return false }
        place += digits
        text += String(scalar).utf8
        return true
    }
}
