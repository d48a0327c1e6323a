/// Reads a JSON text (RFC 8259), or stops where the grammar is broken and says what it expected there.
///
/// Foundation's decoder serves the types of this library; this serves ``JSON``, for which that decoder would have to
/// fail several times per value, at a cost that grows with the square of the depth. It keeps its own stack, so no depth
/// can exhaust the program's.
struct JSONReader {
    let bytes: [UInt8]
    private let deepest: Int
    private(set) var position = 0
    private var open: [Container] = []

    private enum Container {
        case array([JSON])
        case object([String: JSON], name: String)
    }
    private enum Step { case value, valueOrEnd, nameOrEnd, name, afterValue }

    init(_ bytes: [UInt8], deepest: Int = JSONNesting.deepest) {
        self.bytes = bytes
        self.deepest = deepest
    }

    /// Reading stopped at ``position``, because something else was expected there.
    struct StopError: Error {
        var expected: String
    }

    /// Reads the whole text as one value.
    mutating func read() throws(StopError) -> JSON {
        var step = Step.value
        var value = JSON.null
        while true {
            skipSpace()
            switch step {
            case .valueOrEnd where take("]"), .nameOrEnd where take("}"):
                value = close()
                step = .afterValue
            case .value, .valueOrEnd:
                if take("{") {
                    open.append(.object([:], name: ""))
                    step = .nameOrEnd
                } else if take("[") {
                    open.append(.array([]))
                    step = .valueOrEnd
                } else {
                    value = try scalar(step == .valueOrEnd ? "a value or ']'" : "a value")
                    step = .afterValue
                }
                guard open.count <= deepest else {
                    throw StopError(expected: "at most \(deepest) levels of nesting")
                }
            case .name, .nameOrEnd:
                guard take("\"") else {
                    throw StopError(expected: step == .name ? "a member's name in quotes" : "a name in quotes or '}'")
                }
                let name = try stringEnd()
                skipSpace()
                guard take(":") else { throw StopError(expected: "':'") }
                if case .object(let members, _)? = open.popLast() { open.append(.object(members, name: name)) }
                step = .value
            case .afterValue:
                switch open.popLast() {
                case nil:
                    guard position == bytes.count else { throw StopError(expected: "nothing more") }
                    return value
                case .array(var elements)?:
                    elements.append(value)
                    open.append(.array(elements))
                    if take(",") {
                        step = .value
                    } else if take("]") {
                        value = close()
                    } else {
                        throw StopError(expected: "',' or ']'")
                    }
                case .object(var members, let name)?:
                    // Of two members with the same name the first wins, as in Foundation.
                    if members[name] == nil { members[name] = value }
                    open.append(.object(members, name: ""))
                    if take(",") {
                        step = .name
                    } else if take("}") {
                        value = close()
                    } else {
                        throw StopError(expected: "',' or '}'")
                    }
                }
            }
        }
    }

    /// Closes the innermost open container.
    private mutating func close() -> JSON {
        switch open.popLast() {
        case .array(let elements)?: .array(elements)
        case .object(let members, _)?: .object(members)
        case nil: .null
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

    /// Takes a string, number or literal.
    private mutating func scalar(_ expected: String) throws(StopError) -> JSON {
        switch current {
        case UInt8(ascii: "\""):
            position += 1
            return .string(try stringEnd())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where Self.startsNumber(byte): return try number()
        default: throw StopError(expected: expected)
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(StopError) -> JSON {
        for byte in word.utf8 {
            guard current == byte else { throw StopError(expected: "'\(word)'") }
            position += 1
        }
        return value
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position > start
    }

    private static func startsNumber(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private mutating func number() throws(StopError) -> JSON {
        let start = position
        _ = take("-")
        if !take("0"), !digits() { throw StopError(expected: "a digit") }
        if take("."), !digits() { throw StopError(expected: "a digit") }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            if !digits() { throw StopError(expected: "a digit") }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return JSON(knownNumber: text)
    }

    /// Reads the rest of a string, after its opening quote.
    private mutating func stringEnd() throws(StopError) -> String {
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += Array(String(Character(try escape())).utf8)
            case ..<0x20:
                throw StopError(expected: "no bare control character in a string; write it as an escape")
            case ..<0x80:
                text.append(byte)
                position += 1
            default:
                guard let length = utf8Length() else { throw StopError(expected: "UTF-8") }
                text += bytes[position..<position + length]
                position += length
            }
        }
        throw StopError(expected: "'\"' at the end of a string")
    }

    private mutating func escape() throws(StopError) -> Unicode.Scalar {
        position += 1
        guard let byte = current, let scalar = Self.escapes[byte] else {
            throw StopError(expected: "one of \"\\/bfnrtu after '\\'")
        }
        position += 1
        guard byte == UInt8(ascii: "u") else { return scalar }
        guard let first = hex() else { throw StopError(expected: "four hexadecimal digits") }
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00 else {
            throw StopError(expected: "the first half of a surrogate pair before the second")
        }
        guard take("\\"), take("u"), let second = hex(), (0xDC00..<0xE000).contains(second),
            let pair = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw StopError(expected: "the second half of a surrogate pair") }
        return pair
    }

    private static let escapes: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
        UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        UInt8(ascii: "u"): "u",
    ]

    private mutating func hex() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
        guard let value = UInt32(digits, radix: 16) else { return nil }
        position += 4
        return value
    }

    /// The length of the UTF-8 sequence at the position; `nil` if it is ill-formed.
    private func utf8Length() -> Int? {
        let rest = bytes[position..<min(position + 4, bytes.count)]
        var iterator = rest.makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return UTF8.width(scalar)
    }
}
