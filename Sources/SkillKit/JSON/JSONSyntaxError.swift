#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a text stops being JSON (RFC 8259), and what was expected there.
///
/// Foundation's decoder only says that the text is not valid; this is worked out after it has failed.
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

    /// Finds the first error in a text; `nil` if the text is JSON.
    ///
    /// Time and memory are linear in the length of the text.
    init?(in bytes: Data, deepest: Int = JSONNesting.deepest) {
        var reader = JSONReader(Array(bytes), deepest: deepest)
        do {
            _ = try reader.read()
            return nil
        } catch {
            self.init(reader, error)
        }
    }

    /// Describes where a reader stopped.
    init(_ reader: JSONReader, _ stop: JSONReader.StopError) {
        let before = reader.bytes[..<min(reader.position, reader.bytes.count)]
        let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
        line = before.count { $0 == UInt8(ascii: "\n") } + 1
        // UTF-8 continuation bytes don't count as characters.
        column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        expected = stop.expected
    }
}
