/// Walks over a JSON text without building anything, and stops where the grammar is broken.
///
/// It keeps its own stack, so that no depth of nesting can exhaust the program's.
struct JSONSyntaxScanner {
    let bytes: [UInt8]
    private(set) var position = 0
    private var open: [Container] = []

    private enum Container { case array, object }
    private enum Step { case value, valueOrEnd, nameOrEnd, name, afterValue }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What the first broken rule would have wanted at ``position``, or `nil` when the text is JSON.
    mutating func firstUnmetExpectation() -> String? {
        var step = Step.value
        while true {
            skipSpace()
            switch step {
            case .valueOrEnd where take("]"), .nameOrEnd where take("}"):
                open.removeLast()
                step = .afterValue
            case .value, .valueOrEnd:
                if take("{") {
                    open.append(.object)
                    step = .nameOrEnd
                } else if take("[") {
                    open.append(.array)
                    step = .valueOrEnd
                } else if let expected = scalar() {
                    return step == .valueOrEnd ? expected + " or ']'" : expected
                } else {
                    step = .afterValue
                }
                if open.count > JSONNesting.deepest { return "at most \(JSONNesting.deepest) levels of nesting" }
            case .name, .nameOrEnd:
                guard take("\"") else { return step == .name ? "a member's name in quotes" : "a name in quotes or '}'" }
                if let expected = stringEnd() { return expected }
                skipSpace()
                guard take(":") else { return "':'" }
                step = .value
            case .afterValue:
                switch open.last {
                case nil: return position == bytes.count ? nil : "nothing more"
                case .array:
                    if take(",") { step = .value } else if take("]") { open.removeLast() } else { return "',' or ']'" }
                case .object:
                    if take(",") { step = .name } else if take("}") { open.removeLast() } else { return "',' or '}'" }
                }
            }
        }
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    /// Takes a string, number or literal; says what it wanted if there is none.
    private mutating func scalar() -> String? {
        switch current {
        case UInt8(ascii: "\""):
            position += 1
            return stringEnd()
        case UInt8(ascii: "t"): return word("true")
        case UInt8(ascii: "f"): return word("false")
        case UInt8(ascii: "n"): return word("null")
        case let byte? where Self.startsNumber(byte): return number()
        default: return "a value"
        }
    }

    private mutating func word(_ word: String) -> String? {
        for byte in word.utf8 {
            guard current == byte else { return "'\(word)'" }
            position += 1
        }
        return nil
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position > start
    }

    private static func startsNumber(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private mutating func number() -> String? {
        _ = take("-")
        if !take("0"), !digits() { return "a digit" }
        if take("."), !digits() { return "a digit" }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            if !digits() { return "a digit" }
        }
        return nil
    }

    /// Takes the rest of a string whose opening quote is taken.
    private mutating func stringEnd() -> String? {
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return nil
            case UInt8(ascii: "\\"):
                if let expected = escape() { return expected }
            case ..<0x20:
                return "no bare control character in a string; write it as an escape"
            case ..<0x80:
                position += 1
            default:
                guard let length = utf8Length() else { return "UTF-8" }
                position += length
            }
        }
        return "'\"' at the end of a string"
    }

    private mutating func escape() -> String? {
        position += 1
        guard let byte = current, "\"\\/bfnrtu".utf8.contains(byte) else { return "one of \"\\/bfnrtu after '\\'" }
        position += 1
        guard byte == UInt8(ascii: "u") else { return nil }
        guard let first = hex() else { return "four hexadecimal digits" }
        switch first {
        case 0xD800..<0xDC00:
            guard take("\\"), take("u"), let second = hex(), (0xDC00..<0xE000).contains(second) else {
                return "the second half of a surrogate pair"
            }
            return nil
        case 0xDC00..<0xE000: return "the first half of a surrogate pair before the second"
        default: return nil
        }
    }

    private mutating func hex() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
        guard let value = UInt32(digits, radix: 16) else { return nil }
        position += 4
        return value
    }

    /// The length of the well-formed sequence at the position, or `nil`.
    private func utf8Length() -> Int? {
        let rest = bytes[position..<min(position + 4, bytes.count)]
        var iterator = rest.makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return UTF8.width(scalar)
    }
}
