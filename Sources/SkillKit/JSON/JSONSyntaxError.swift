/// Where a text stops being JSON (RFC 8259), and what was expected there.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public var line: Int
    /// The character in the line, from 1.
    public var column: Int
    /// What was expected there, in words.
    public var expected: String

    /// Such as `line 3, column 7: expected ':'`.
    public var description: String { "line \(line), column \(column): expected \(expected)" }

    /// Creates an error.
    public init(line: Int, column: Int, expected: String) {
        self.line = line
        self.column = column
        self.expected = expected
    }

    /// Describes where a scanner stopped.
    init(_ scanner: JSONScanner, _ stop: JSONScanner.StopError) {
        let before = scanner.bytes[..<min(scanner.position, scanner.bytes.count)]
        let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        line = before.count { $0 == UInt8(ascii: "\n") } + 1
        // UTF-8 continuation bytes don't count as characters.
        column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        // Nor does a mark that no editor shows.
        if lineStart == 0, JSONScanner.markLength(in: before) > 0 { column -= 1 }
        expected = stop.expected
    }
}
