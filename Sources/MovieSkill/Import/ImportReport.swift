/// What was read, and what was left out and why.
package struct ImportReport: Sendable {
    /// What became of one file.
    struct File: Sendable {
        var name: String
        /// How many rows it has, the header aside.
        var rows = 0
        /// How many of them were left out.
        var leftOut = 0
        /// Those that were, the first of them.
        var omissions: [(line: Int, reason: String)] = []
        /// Columns with cells that could not be used, in rows that were.
        var unread: [(column: String, cells: Int, line: Int)] = []
    }

    /// The files, in the order of reading.
    private(set) var files: [File] = []
    /// Remarks about the whole, such as films that only one source knows.
    private(set) var remarks: [String] = []
    /// Is told how far the work is: what is being done, and 0 to 1 where that is known.
    private let progress: @Sendable (String, Double?) -> Void

    /// The most rows of a file whose reasons are kept: a file of nothing but bad rows shall not fill the memory.
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

    func tell(_ step: String) { progress(step, nil) }
}
