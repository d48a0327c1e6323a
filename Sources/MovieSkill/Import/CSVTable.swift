/// A file of comma-separated values whose first row names the columns.
///
/// If the first row is a single cell that has semicolons or tabs, those take the place of commas, as some spreadsheets
/// write them.
struct CSVTable {
    let name: String
    private var reader: CSVReader
    private var row = CSVRow()
    private let columns: [String: Int]
    private let width: Int
    /// The names of the columns, in their order.
    let header: [String]

    /// The most bytes of a file; the ratings of the largest MovieLens have 900 MB.
    private static let largestFile = 2_000_000_000

    /// Opens a table.
    /// - Parameters:
    ///   - path: The file's path.
    ///   - required: The required columns.
    /// - Throws: ``FileError`` if it doesn't exist, can't be read, or lacks a column.
    init(_ path: String, required: [String]) throws(FileError) {
        try self.init(OpenFile(path).bytes(atMost: Self.largestFile), name: path, required: required)
    }

    /// Opens a table from its bytes.
    init(_ bytes: [UInt8], name: String, required: [String]) throws(FileError) {
        if let form = Self.otherForm(bytes) { throw FileError(name, .malformed, form) }
        self.name = name
        var found: (reader: CSVReader, row: CSVRow)
        do throws(CSVReader.ReadError) {
            found = try Self.header(of: bytes, separator: UInt8(ascii: ","))
            for other in [UInt8(ascii: ";"), UInt8(ascii: "\t")] where found.row.count == 1 {
                if let split = try? Self.header(of: bytes, separator: other), split.row.count > 1 { found = split }
            }
        } catch {
            throw FileError(name, .malformed, "line \(error.line): \(error.problem)")
        }
        let row = found.row
        (self.reader, self.row) = (found.reader, row)
        header = (0..<row.count).map { String(decoding: row[$0], as: UTF8.self).tidy }
        width = header.count
        columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let missing = required.filter { !header.contains($0) }
        guard missing.isEmpty else { throw lacking(missing) }
        if let twice = required.first(where: { name in header.count { $0 == name } > 1 }) {
            throw FileError(name, .malformed, "line \(row.line): the column \(twice.quoted()) appears twice")
        }
    }

    /// The first row, and what reads the others.
    private static func header(
        of bytes: [UInt8],
        separator: UInt8
    ) throws(CSVReader.ReadError) -> (reader: CSVReader, row: CSVRow) {
        var reader = CSVReader(bytes, separator: separator)
        var row = CSVRow()
        guard try reader.next(into: &row) else {
            throw CSVReader.ReadError(line: 1, problem: "no header: the file is empty")
        }
        return (reader, row)
    }

    /// The first of some columns that the table has.
    /// - Throws: ``FileError`` if it has none of them; the error names the columns that were wanted and those that
    ///   there are.
    func column(_ names: String...) throws(FileError) -> String {
        guard let name = names.first(where: header.contains) else { throw lacking([names.joined(separator: "' or '")]) }
        return name
    }

    /// What is wrong with a table that lacks columns.
    func lacking(_ names: [String], _ advice: String = "") -> FileError {
        let columns = header.prefix(40).map { $0.quoted() }.joined(separator: ", ")
        let wanted = names.map { $0.quoted() }.joined(separator: ", ")
        return FileError(name, .malformed, "line \(row.line): no column \(wanted); the columns are \(columns)\(advice)")
    }

    /// What is wrong with a file that is often mistaken for a text table; `nil` if it may be one.
    private static func otherForm(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x1F, 0x8B]) { return "is compressed: unpack it first, with 'gunzip'" }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "is an archive: unpack it first, with 'unzip'" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return "is UTF-16, and UTF-8 is expected"
        }
        return nil
    }

    /// Reads every row.
    /// - Parameters:
    ///   - report: Records the rows that can't be used.
    ///   - use: Receives each row; an error that it throws says why the row is left out.
    mutating func forEach(_ report: inout ImportReport, _ use: (Row, inout ImportReport) throws(RowError) -> Void) {
        report.begin(name)
        while true {
            do throws(CSVReader.ReadError) {
                guard try reader.next(into: &row) else { return }
            } catch {
                report.countRow(progress: reader.progress)
                report.leaveOut(name, line: error.line, error.problem)
                continue
            }
            report.countRow(progress: reader.progress)
            do throws(RowError) {
                guard row.count == width else {
                    // A missing quotation mark swallows the lines up to the next one.
                    let end = row.lastLine == row.line ? "" : " up to line \(row.lastLine)"
                    throw RowError("\(row.count) cell\(row.count == 1 ? "" : "s")\(end), and the header has \(width)")
                }
                guard row.isText else { throw RowError("not UTF-8") }
                try use(Row(file: name, cells: row, columns: columns), &report)
            } catch {
                report.leaveOut(name, line: row.line, error.reason)
            }
        }
    }

    /// Why a row is left out.
    struct RowError: Error {
        var reason: String
        init(_ reason: String) { self.reason = reason }
    }

    /// A row, its cells by the names of their columns.
    struct Row {
        let file: String
        private let cells: CSVRow
        private let columns: [String: Int]

        fileprivate init(file: String, cells: CSVRow, columns: [String: Int]) {
            (self.file, self.cells, self.columns) = (file, cells, columns)
        }

        /// The line of the file on which it begins.
        var line: Int { cells.line }

        /// The bytes of a cell; empty if there is no such column.
        subscript(column: String) -> ArraySlice<UInt8> { columns[column].map { cells[$0] } ?? [] }
    }
}
