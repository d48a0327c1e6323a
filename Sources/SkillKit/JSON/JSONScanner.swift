/// Scans a JSON text (RFC 8259) in one pass, or stops where the grammar is broken and says what it expected there.
///
/// It keeps its own stack, so no depth can exhaust the program's. Time and memory are linear in the length of the text.
/// A byte order mark before the text is passed over, as RFC 8259 allows.
struct JSONScanner {
    /// The most levels of nesting, which Foundation's decoder accepts too.
    static let deepest = 512

    let bytes: [UInt8]
    private let deepest: Int
    /// Whether to accept a malformed string or number as long as its end is clear.
    private let isLenient: Bool
    private(set) var position = 0
    private var nodes: [JSONText.Node] = []
    /// The objects and arrays that are not closed yet.
    private var open: [Int] = []
    private var odd: [Int] = []

    private enum Step { case value, valueOrEnd, nameOrEnd, name, afterValue }

    init(_ bytes: [UInt8], deepest: Int = JSONScanner.deepest, isLenient: Bool = false) {
        self.bytes = bytes
        self.deepest = deepest
        self.isLenient = isLenient
    }

    /// Scanning stopped at ``position``, because something else was expected there.
    struct StopError: Error {
        var expected: String
    }

    /// Scans the whole text as one value.
    mutating func scan() throws(StopError) -> JSONText {
        guard bytes.count < UInt32.max else { throw StopError(expected: "at most 4 GB") }
        nodes.reserveCapacity(min(bytes.count / 8 + 2, 256))
        position = Self.markLength(in: bytes)
        var step = Step.value
        while true {
            skipSpace()
            switch step {
            case .value, .valueOrEnd:
                if step == .valueOrEnd, take("]") {
                    close()
                    step = .afterValue
                } else if take("{") {
                    try enter(.object)
                    step = .nameOrEnd
                } else if take("[") {
                    try enter(.array)
                    step = .valueOrEnd
                } else {
                    try scalar(step == .valueOrEnd ? "a value or ']'" : "a value")
                    step = .afterValue
                }
            case .name, .nameOrEnd:
                if step == .nameOrEnd, take("}") {
                    close()
                    step = .afterValue
                    continue
                }
                guard take("\"") else {
                    throw StopError(expected: step == .name ? "a member's name in quotes" : "a name in quotes or '}'")
                }
                try stringEnd()
                skipSpace()
                guard take(":") else { throw StopError(expected: "':'") }
                step = .value
            case .afterValue:
                guard let last = open.last else {
                    guard position == bytes.count else { throw StopError(expected: "nothing more") }
                    return JSONText(bytes, nodes, odd: odd)
                }
                let isObject = nodes[last].kind == .object
                if take(",") {
                    step = isObject ? .name : .value
                } else if take(isObject ? "}" : "]") {
                    close()
                } else {
                    throw StopError(expected: isObject ? "',' or '}'" : "',' or ']'")
                }
            }
        }
    }

    /// How many bytes a byte order mark takes before a text in UTF-8: 3 or none.
    static func markLength(in bytes: some Collection<UInt8>) -> Int {
        bytes.first == 0xEF && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    private mutating func enter(_ kind: JSONText.Kind) throws(StopError) {
        add(kind, position - 1, position)
        open.append(nodes.count - 1)
        guard open.count <= deepest else { throw StopError(expected: "at most \(deepest) levels of nesting") }
    }

    /// Closes the innermost open object or array.
    private mutating func close() {
        guard let index = open.popLast() else { return }
        nodes[index].end = UInt32(truncatingIfNeeded: position)
        nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
    }

    private mutating func add(_ kind: JSONText.Kind, _ start: Int, _ end: Int) {
        nodes.append(
            JSONText.Node(
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end),
                next: UInt32(truncatingIfNeeded: nodes.count + 1),
                depth: UInt16(truncatingIfNeeded: open.count),
                kind: kind
            )
        )
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
    private mutating func scalar(_ expected: String) throws(StopError) {
        switch current {
        case UInt8(ascii: "\""):
            position += 1
            try stringEnd()
        case UInt8(ascii: "t"): try word("true", .yes)
        case UInt8(ascii: "f"): try word("false", .no)
        case UInt8(ascii: "n"): try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte):
            if isLenient { anyNumber() } else { try number() }
        default: throw StopError(expected: expected)
        }
    }

    private mutating func word(_ word: String, _ kind: JSONText.Kind) throws(StopError) {
        let start = position
        for byte in word.utf8 {
            guard current == byte else { throw StopError(expected: "'\(word)'") }
            position += 1
        }
        add(kind, start, position)
    }

    private mutating func digits() -> Bool {
        let start = position
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position > start
    }

    private mutating func number() throws(StopError) {
        let start = position
        _ = take("-")
        if !take("0"), !digits() { throw StopError(expected: "a digit") }
        if take("."), !digits() { throw StopError(expected: "a digit") }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            if !digits() { throw StopError(expected: "a digit") }
        }
        add(.number, start, position)
    }

    /// Takes a number, or something that looks like one, such as `01` or `1.2.3`.
    private mutating func anyNumber() {
        let start = position
        let isNumber = (try? number()) != nil
        let end = bytes[position...].firstIndex { !"+-.0123456789Ee".utf8.contains($0) } ?? bytes.count
        if isNumber, end == position { return }
        if isNumber { nodes.removeLast() }
        position = end
        addOdd(start)
    }

    private mutating func addOdd(_ start: Int) {
        odd.append(nodes.count)
        add(.odd, start, position)
    }

    /// Takes the rest of a string, after its opening quote.
    private mutating func stringEnd() throws(StopError) {
        let start = position
        var kind = JSONText.Kind.string
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                if kind == .odd { addOdd(start) } else { add(kind, start, position) }
                position += 1
                return
            case UInt8(ascii: "\\"):
                let backslash = position
                do throws(StopError) {
                    try escape()
                    if kind != .odd { kind = .escapedString }
                } catch {
                    guard isLenient else { throw error }
                    kind = .odd
                    position = backslash + 1
                }
            case ..<0x20:
                guard isLenient else {
                    throw StopError(expected: "no bare control character in a string; write it as an escape")
                }
                kind = .odd
                position += 1
            case ..<0x80: position += 1
            default:
                let length = JSONString.utf8Length(at: position, in: bytes)
                if length == nil {
                    guard isLenient else { throw StopError(expected: "UTF-8") }
                    kind = .odd
                }
                position += length ?? 1
            }
        }
        throw StopError(expected: "'\"' at the end of a string")
    }

    private mutating func escape() throws(StopError) {
        position += 1
        guard let byte = current, JSONString.unescaped(byte) != nil else {
            throw StopError(expected: "one of \"\\/bfnrtu after '\\'")
        }
        position += 1
        guard byte == UInt8(ascii: "u") else { return }
        guard let first = hex() else { throw StopError(expected: "four hexadecimal digits") }
        guard (0xD800..<0xE000).contains(first) else { return }
        guard first < 0xDC00 else {
            throw StopError(expected: "the first half of a surrogate pair before the second")
        }
        guard take("\\"), take("u"), let second = hex(), (0xDC00..<0xE000).contains(second)
        else { throw StopError(expected: "the second half of a surrogate pair") }
    }

    private mutating func hex() -> UInt32? {
        guard let value = JSONString.hex(at: position, in: bytes) else { return nil }
        position += 4
        return value
    }
}
