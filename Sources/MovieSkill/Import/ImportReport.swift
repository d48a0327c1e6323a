/// What was read, and what was left out and why.
package struct ImportReport: Sendable {
    /// The report on one file.
    struct File: Sendable {
        var name: String
        /// The number of rows, without the header.
        var rows = 0
        /// The number of rows that were left out.
        var leftOut = 0
        /// The first of the rows that were left out.
        var omissions: [(line: Int, reason: String)] = []
        /// Columns with unusable cells, in rows that were used.
        var unread: [(column: String, cells: Int, line: Int)] = []
    }

    /// The files, in the order of reading.
    private(set) var files: [File] = []
    /// Remarks about the whole, such as films that only one source knows.
    private(set) var remarks: [String] = []
    /// Receives the progress: the current step, and 0 to 1 if that is known.
    private let progress: @Sendable (String, Double?) -> Void

    /// The most omitted rows to record for a file, so that a file full of bad rows can't exhaust memory.
    static let mostOmissions = 100_000

    package init(progress: @escaping @Sendable (String, Double?) -> Void = { _, _ in }) { self.progress = progress }

    mutating func begin(_ file: String) { files.append(File(name: file)) }

    mutating func countRow(progress fraction: Double) {
        guard let last = files.indices.last else { return }
        files[last].rows += 1
        if files[last].rows % 512 == 0 {
            let name = files[last].name.split(separator: "/").last ?? ""
            progress("reading \(name.suffix(40))", fraction)
        }
    }

    mutating func leaveOut(_ file: String, line: Int, _ reason: String) {
        guard let file = files.lastIndex(where: { $0.name == file }) else { return }
        files[file].leftOut += 1
        if files[file].omissions.count < Self.mostOmissions { files[file].omissions.append((line, reason)) }
    }

    mutating func cellUnread(_ file: String, _ column: String, line: Int) {
        guard let file = files.lastIndex(where: { $0.name == file }) else { return }
        if let known = files[file].unread.firstIndex(where: { $0.column == column }) {
            files[file].unread[known].cells += 1
        } else {
            files[file].unread.append((column, 1, line))
        }
    }

    mutating func remark(_ remark: String) { remarks.append(remark) }

    func tell(_ step: String, _ fraction: Double? = nil) { progress(step, fraction) }
}
