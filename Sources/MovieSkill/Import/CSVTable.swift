#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file of comma-separated values whose first row names the columns.
struct CSVTable {
    let name: String
    private var reader: CSVReader
    private var row = CSVRow()
    private let columns: [String: Int]
    private let width: Int

    /// Opens a table.
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - required: Columns that must be there.
    /// - Throws: ``FileFault`` when it is not there, can't be read, or lacks a column.
    init(_ path: String, required: [String]) throws(FileFault) {
        guard FileManager.default.fileExists(atPath: path) else { throw FileFault(path, .missing, "no such file") }
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
            throw FileFault(path, .unreadable, "can't be read")
        }
        try self.init(Array(bytes), name: path, required: required)
    }

    /// Opens a table whose text is at hand.
    init(_ bytes: [UInt8], name: String, required: [String]) throws(FileFault) {
        self.name = name
        var reader = CSVReader(bytes)
        var row = CSVRow()
        do throws(CSVReader.Fault) {
            guard try reader.next(into: &row) else {
                throw CSVReader.Fault(line: 1, problem: "no header: the file is empty")
            }
        } catch {
            throw FileFault(name, .malformed, "line \(error.line): \(error.problem)")
        }
        (self.reader, self.row) = (reader, row)
        let header = (0..<row.count).map { String(decoding: row[$0], as: UTF8.self) }
        width = header.count
        columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let missing = required.filter { !header.contains($0) }
        guard missing.isEmpty else {
            throw FileFault(
                name,
                .malformed,
                "line 1: no column \(missing.map { "'\($0)'" }.joined(separator: ", ")); the columns are "
                    + header.prefix(40).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
            )
        }
    }

    /// How much of the file was read, 0 to 1.
    var progress: Double { reader.progress }

    /// Reads every row.
    /// - Parameters:
    ///   - report: Takes note of the rows that can't be used.
    ///   - use: Is given each row; what it throws as a string is why the row is left out.
    mutating func forEach(_ report: inout ImportReport, _ use: (Row, inout ImportReport) throws(LeftOut) -> Void) {
        while true {
            do throws(CSVReader.Fault) {
                guard try reader.next(into: &row) else { return }
            } catch {
                report.rows(of: name)
                report.leaveOut(name, line: error.line, error.problem)
                continue
            }
            report.rows(of: name, progress: reader.progress)
            do throws(LeftOut) {
                guard row.count == width else {
                    throw LeftOut("\(row.count) cells where the header has \(width)")
                }
                try use(Row(cells: row, columns: columns), &report)
            } catch {
                report.leaveOut(name, line: row.line, error.reason)
            }
        }
    }

    /// Why a row is left out.
    struct LeftOut: Error {
        var reason: String
        init(_ reason: String) { self.reason = reason }
    }

    /// A row, its cells by the names of their columns.
    struct Row {
        fileprivate let cells: CSVRow
        fileprivate let columns: [String: Int]

        /// The line of the file on which it begins.
        var line: Int { cells.line }

        /// The bytes of a cell; none where there is no such column.
        subscript(column: String) -> ArraySlice<UInt8> { columns[column].map { cells[$0] } ?? [] }

        /// The text of a cell, without white space around it.
        func text(_ column: String) -> String {
            String(decoding: self[column], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        /// The number in a cell; `nil` when it is empty or no number.
        func number(_ column: String) -> Double? {
            guard let number = Double(text(column)), number.isFinite else { return nil }
            return number
        }

        /// The whole number in a cell, 0 to 1e15; a fraction is cut off.
        func whole(_ column: String) -> Int? {
            guard let number = number(column), (0...1e15).contains(number) else { return nil }
            return Int(number)
        }
    }
}
