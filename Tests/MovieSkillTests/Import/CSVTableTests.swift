import Testing

@testable import MovieSkill

@Suite struct CSVTableTests {
    struct Header: Sendable, CustomTestStringConvertible {
        var bytes: [UInt8]
        var problem: String
        init(_ text: String, _ problem: String) { self.init(bytes: Array(text.utf8), problem) }
        init(bytes: [UInt8], _ problem: String) { (self.bytes, self.problem) = (bytes, problem) }
        var testDescription: String { problem }
    }

    @Test(arguments: [
        Header("", "line 1: no header: the file is empty"), Header("\n\n", "line 1: no header: the file is empty"),
        Header("a,b\n", "line 1: no column 'id', 'title'; the columns are 'a', 'b'"),
        Header("id\n", "line 1: no column 'title'; the columns are 'id'"),
        Header("\n\nID,title\n", "line 3: no column 'id'; the columns are 'ID', 'title'"),
        Header("id,title,id\n", "line 1: the column 'id' appears twice"),
        Header("id,\"title\n1,A", "line 1: a quotation mark that is never closed"),
        Header("id,\"title\" \n1,A", "line 1: text after a closing quotation mark"),
        Header("\u{1B}[31mid", "line 1: no column 'id', 'title'; the columns are '\u{FFFD}[31mid'"),
        Header(
            String(repeating: "x", count: 99),
            "line 1: no column 'id', 'title'; the columns are '\(String(repeating: "x", count: 40))...'"
        ),
        Header(bytes: [0x1F, 0x8B, 8, 0], "is compressed: unpack it first, with 'gunzip'"),
        Header(bytes: Array("PK\u{3}\u{4}".utf8), "is an archive: unpack it first, with 'unzip'"),
        Header(bytes: [0xFF, 0xFE, 0x69, 0, 0x64, 0], "is UTF-16, and UTF-8 is expected"),
    ])
    func refusesAHeader(_ c: Header) {
        #expect(throws: FileError("films.csv", .malformed, c.problem)) {
            try CSVTable(c.bytes, name: "films.csv", required: ["id", "title"])
        }
    }

    @Test func refusesWhatIsNoFile() {
        let folder = TemporaryFolder()
        #expect(throws: FileError("\(folder.path)/none.csv", .missing, "no such file")) {
            try CSVTable("\(folder.path)/none.csv", required: [])
        }
        #expect(throws: FileError(folder.path, .unreadable, "is a folder, not a file")) {
            try CSVTable(folder.path, required: [])
        }
    }

    @Test func takesAHeaderInAnyFormThatProgramsWrite() throws {
        for header in ["id,title", "\u{FEFF}id,title", "\"id\",\"title\"", " id , title ", "other,title,id"] {
            #expect(throws: Never.self) {
                try CSVTable(Array(header.utf8), name: "films.csv", required: ["id", "title"])
            }
        }
    }

    @Test func leavesOutTheRowsThatDoNotFitWithTheirLines() throws {
        let text = """
            id,title
            1,"A
            B"
            2
            3,C,D
            4,"E
            5,F
            6,"G" H
            7,I
            8,"J
            9",K

            10,L\r

            """
        var bytes = Array(text.utf8)
        bytes += Array("11,".utf8) + [0xE9] + Array("\n12,M".utf8)
        var report = ImportReport()
        var table = try CSVTable(bytes, name: "films.csv", required: [])
        var titles: [String] = []
        table.forEach(&report) { (row, _) throws(CSVTable.RowError) in titles.append(row.text("title")) }
        #expect(titles == ["A B", "F", "I", "L", "M"])
        #expect(
            report.lines(perFile: 20) == [
                "films.csv: 11 rows, 6 left out",
                "  line 4: 1 cell, and the header has 2",
                "  line 5: 3 cells, and the header has 2",
                "  line 6: text after a closing quotation mark, on line 8",
                "  line 8: text after a closing quotation mark",
                "  line 10: 3 cells up to line 11, and the header has 2",
                "  line 14: not UTF-8",
            ]
        )
    }

    struct Cell: Sendable, CustomTestStringConvertible {
        var text: String
        var key: Int?
        var whole: Int
        var year: Int
        init(_ text: String, key: Int? = nil, whole: Int = 0, year: Int = 0) {
            (self.text, self.key, self.whole, self.year) = (text, key, whole, year)
        }
        var testDescription: String { text }
    }

    @Test(arguments: [
        Cell(""), Cell("603", key: 603, whole: 603), Cell(" 603\t", key: 603, whole: 603),
        Cell("603.0", key: 603, whole: 603), Cell("603.7", whole: 603), Cell("-1"), Cell("+1", whole: 1),
        Cell("1e3", whole: 1000),
        Cell("0x1F"), Cell("nan"), Cell("inf"), Cell("1e400"), Cell("1e15", whole: 1_000_000_000_000_000),
        Cell("1.1e15"),
        Cell("99999999999999999999"), Cell("999999999999999", key: 999_999_999_999_999, whole: 999_999_999_999_999),
        Cell("١٩٩٩"), Cell("1,999"), Cell("twelve"), Cell("."), Cell("12 monkeys"),
        Cell("1999", key: 1999, whole: 1999, year: 1999), Cell("1999-03-30", year: 1999), Cell("3/30/1999", year: 1999),
        Cell("30 March 1999", year: 1999), Cell("1999-2003", year: 1999),
        Cell("19990330", key: 19_990_330, whole: 19_990_330),
        Cell("0000-00-00"), Cell("9999-12-31"), Cell("12-1999", year: 1999), Cell("1869", key: 1869, whole: 1869),
    ])
    func readsNumbersAndYears(_ c: Cell) throws {
        var report = ImportReport()
        let bytes = Array("cell,other\n\"\(c.text)\",1\n".utf8)
        var table = try CSVTable(bytes, name: "t", required: [])
        table.forEach(&report) { (row, report) throws(CSVTable.RowError) in
            #expect(row.key("cell") == c.key)
            #expect(row.whole("cell", &report) == c.whole)
            #expect(row.year("cell", &report) == c.year)
            #expect(row.key("no such column") == nil && row.whole("no such column", &report) == 0)
        }
        // What is there and can't be used is told: once as a number, once as a year.
        let isNumber = c.whole > 0
        let missed = c.text.isEmpty ? 0 : (isNumber ? 0 : 1) + (c.year > 0 ? 0 : 1)
        let told = report.lines(perFile: 9).dropFirst()
        #expect(
            told.first?.contains(missed == 1 ? " on line 2;" : " in 2 rows, first on line 2;") ?? (missed == 0),
            "\(told)"
        )
    }
}
