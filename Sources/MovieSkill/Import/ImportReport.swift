#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What was read, and what was left out and why.
package struct ImportReport: Sendable {
    /// A row that was left out.
    package struct Omission: Sendable, Hashable {
        package var file: String
        package var line: Int
        package var reason: String
    }

    /// How many rows each file had, the header aside; in the order of reading.
    package private(set) var rows: [(file: String, count: Int)] = []
    /// What was left out.
    package private(set) var omissions: [Omission] = []
    /// Remarks about the whole, such as films that only one source knows.
    package private(set) var remarks: [String] = []
    /// Is told how far the work is: what is being done, and 0 to 1.
    private let progress: @Sendable (String, Double) -> Void

    package init(progress: @escaping @Sendable (String, Double) -> Void = { _, _ in }) { self.progress = progress }

    mutating func rows(of file: String, progress fraction: Double? = nil) {
        if rows.last?.file == file { rows[rows.count - 1].count += 1 } else { rows.append((file, 1)) }
        if let fraction, rows[rows.count - 1].count % 512 == 0 { progress("reading \(file)", fraction) }
    }

    mutating func leaveOut(_ file: String, line: Int, _ reason: String) {
        omissions.append(Omission(file: file, line: line, reason: reason))
    }

    mutating func remark(_ remark: String) { remarks.append(remark) }

    func tell(_ step: String, _ fraction: Double) { progress(step, fraction) }
}

extension ImportReport {
    /// What a person reads: a line a file, the first rows that were left out of it, and remarks.
    /// - Parameter most: How many rows that were left out are told, of each file.
    /// - Returns: The lines.
    package func lines(perFile most: Int) -> [String] {
        var lines: [String] = []
        for (file, count) in rows {
            let left = omissions.filter { $0.file == file }
            lines.append("\(file): \(count) rows" + (left.isEmpty ? "" : ", \(left.count) left out"))
            lines += left.prefix(most).map { "  line \($0.line): \($0.reason)" }
            if left.count > most, most > 0 {
                lines.append("  and \(left.count - most) more; --report FILE writes all of them")
            }
        }
        return lines + remarks
    }

    /// Writes every row that was left out, a line each.
    package func write(to file: String) throws(FileFault) {
        let lines = omissions.map { "\($0.file):\($0.line): \($0.reason)\n" } + remarks.map { "\($0)\n" }
        do { try Data(lines.joined().utf8).write(to: URL(filePath: file), options: .atomic) } catch {
            throw FileFault(file, .unwritable, "can't be written")
        }
    }
}
