import SkillKit
import Testing

@testable import MovieSkill

/// What a reader makes of a text: rows, and the errors between them.
enum ReadRow: Equatable, CustomStringConvertible {
    case row(Int, [String])
    case error(Int, String)

    var description: String {
        switch self {
        case .row(let line, let cells): "\(line): \(cells)"
        case .error(let line, let problem): "\(line): \(problem)"
        }
    }

    static func all(_ bytes: [UInt8], largestCell: Int = 16 << 20) -> [ReadRow] {
        var reader = CSVReader(bytes, largestCell: largestCell)
        var row = CSVRow()
        var rows: [ReadRow] = []
        while true {
            do throws(CSVReader.ReadError) {
                guard try reader.next(into: &row) else { return rows }
                rows.append(.row(row.line, (0..<row.count).map { String(decoding: row[$0], as: UTF8.self) }))
            } catch {
                rows.append(.error(error.line, error.problem))
            }
        }
    }
}

@Suite struct CSVReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var rows: [ReadRow]
        init(_ text: String, _ rows: ReadRow...) { (self.text, self.rows) = (text, rows) }
        var testDescription: String { text.debugDescription }
    }

    private static let neverClosed = "a quotation mark that is never closed"
    private static let textBehind = "text after a closing quotation mark"

    @Test(arguments: [
        Case(""), Case("\n\r\n\n"), Case("\u{FEFF}"),
        Case("a", .row(1, ["a"])),
        Case("a,b\nc,d\n", .row(1, ["a", "b"]), .row(2, ["c", "d"])),
        Case("a,b\r\nc,d\r\n", .row(1, ["a", "b"]), .row(2, ["c", "d"])),
        // Where no line ends in LF, lines end in CR.
        Case("a,b\rc,d\r", .row(1, ["a", "b"]), .row(2, ["c", "d"])), Case("a\rb", .row(1, ["a"]), .row(2, ["b"])),
        Case("a\r\r\rb", .row(1, ["a"]), .row(4, ["b"])), Case("\"a\nb\"\rc", .row(1, ["a\nb"]), .row(2, ["c"])),
        Case("\"a\rb\"\rc\r", .row(1, ["a\rb"]), .row(3, ["c"])), Case("\"a\rb\"", .row(1, ["a\rb"])),
        Case("x\ry,\"a\rb\r", .row(1, ["x"]), .error(2, neverClosed), .row(3, ["b"])),
        Case("a\r", .row(1, ["a"])), Case("a\rb\n", .row(1, ["a\rb"])),
        Case("\u{FEFF}a,b", .row(1, ["a", "b"])), Case("\u{FEFF}\"a\",b", .row(1, ["a", "b"])),
        Case("a,\u{FEFF}b", .row(1, ["a", "\u{FEFF}b"])),
        Case(",\n,,", .row(1, ["", ""]), .row(2, ["", "", ""])),
        Case("\"\"", .row(1, [""])), Case("\"\"\"\"", .row(1, ["\""])), Case("\"\",\"\"", .row(1, ["", ""])),
        Case("a\n\n\nb", .row(1, ["a"]), .row(4, ["b"])),
        Case("\"a\nb\",c\nd", .row(1, ["a\nb", "c"]), .row(3, ["d"])),
        Case("\"a\r\nb\"\r\nc", .row(1, ["a\r\nb"]), .row(3, ["c"])),
        Case("\"a\n\n\n\"\n\"b\n\"\nc", .row(1, ["a\n\n\n"]), .row(5, ["b\n"]), .row(7, ["c"])),
        Case("\"he said \"\"no\"\"\",x", .row(1, ["he said \"no\"", "x"])),
        Case("\",\"", .row(1, [","])),
        // A quotation mark inside a cell that does not begin with one is just that.
        Case("5\" disk,a\"b\"", .row(1, ["5\" disk", "a\"b\""])), Case(" \"a\",b", .row(1, [" \"a\"", "b"])),
        Case("a\0b,\0", .row(1, ["a\0b", "\0"])),
        Case("\"", .error(1, neverClosed)), Case("a,\"", .error(1, neverClosed)),
        Case("\"a\nb\nc", .error(1, neverClosed), .row(2, ["b"]), .row(3, ["c"])),
        Case("x\ny,\"a\nb\n", .row(1, ["x"]), .error(2, neverClosed), .row(3, ["b"])),
        Case("\"a\n\"\"\nb", .error(1, neverClosed), .row(2, [""]), .row(3, ["b"])),
        Case("\"a\"b,c\nd", .error(1, textBehind), .row(2, ["d"])),
        Case("\"a\" ,c\nd", .error(1, textBehind), .row(2, ["d"])),
        // What a mark that is not closed swallowed is read after all.
        Case("1,\"a\n2,\"b\"\n3", .error(1, textBehind + ", on line 2"), .row(2, ["2", "b"]), .row(3, ["3"])),
        Case("\"a\r\"", .row(1, ["a\r"])),
    ])
    func readsRowsWithTheirLines(_ c: Case) {
        #expect(ReadRow.all(Array(c.text.utf8)) == c.rows)
    }

    @Test func leavesBytesThatAreNoTextToWhoeverAsksForThem() throws {
        var reader = CSVReader([0xFF, 0x2C, 0x22, 0xE9, 0x22])
        var row = CSVRow()
        #expect(try reader.next(into: &row))
        #expect(Array(row[0]) == [0xFF] && Array(row[1]) == [0xE9] && Array(row[2]).isEmpty && Array(row[-1]).isEmpty)
        #expect(!row.isText)
    }

    @Test(arguments: ["abcde,x\ny", "\"abcde\",x\ny", "x,\"ab\n\"\"c\"\ny"])
    func refusesACellThatIsTooLargeAndGoesOn(_ text: String) {
        let rows = ReadRow.all(Array(text.utf8), largestCell: 4)
        let first = ReadRow.error(1, "a cell has 5 bytes; at most 4 are read")
        #expect(rows == [first, .row(text.contains("ab\n") ? 3 : 2, ["y"])])
        #expect(!ReadRow.all(Array(text.utf8), largestCell: 5).contains(first))
    }

    @Test func readsCellsOfUpTo16MB() {
        let most = 16 << 20
        for (count, quoted) in [(most, true), (most + 1, false)] {
            let mark: [UInt8] = quoted ? [0x22] : []
            var bytes = mark + [UInt8](repeating: 0x61, count: count) + mark
            bytes += Array(",b\nc\n".utf8)
            let rows = ReadRow.all(bytes)
            #expect(rows.count == 2 && rows.last == .row(2, ["c"]))
            guard case .row(_, let cells)? = rows.first else {
                #expect(count > most, "a cell of \(count) bytes, quoted \(quoted), was refused")
                continue
            }
            #expect(count <= most && cells.first?.utf8.count == count, "a cell of \(count) bytes, quoted \(quoted)")
        }
    }

    /// Each of these has a mark a row that swallows all that follows.
    @Test(arguments: [
        "\"a\n", "\"a,\"\"\n", "\"\"\"\n", "\"a\nb\"c\n", "\"\n\"x\n", "a,\"\"b\n", "\",\"x\n", "\"\"\"\",\"\n",
    ])
    func isNotSlowedByMarksThatAreNeverClosed(_ pattern: String) {
        let bytes = Array(String(repeating: pattern, count: 20_000).utf8)
        let time = ContinuousClock().measure { _ = ReadRow.all(bytes) }
        // A fifth of a second without optimization; to read from each mark to the end takes minutes.
        #expect(time < .seconds(10), "it took \(time)")
    }

    @Test func readsBackWhatAnotherWrote() {
        var generator = SeededNumbers(seed: 1)
        for round in 0..<500 {
            var writer = TableWriter(generator: generator)
            let table = writer.table()
            let bytes = writer.bytes(of: table)
            generator = writer.generator
            let rows = ReadRow.all(bytes).map { row in
                if case .row(_, let cells) = row { cells } else { ["\(row)"] }
            }
            #expect(rows == table, "table \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
            if rows != table { return }
        }
    }

    @Test func readsAnyBytesToTheEnd() {
        var generator = SeededNumbers(seed: 2)
        let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x00, 0xFF, 0xEF, 0xBB, 0xBF]
        for round in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0
            }
            let rows = ReadRow.all(bytes, largestCell: 8)
            let lines = rows.map { row in
                switch row {
                case .row(let line, _), .error(let line, _): line
                }
            }
            let last = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
            let rise = zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }
            #expect(rise && lines.allSatisfy { (1...last).contains($0) }, "round \(round): \(bytes) gave \(rows)")
        }
    }
}
