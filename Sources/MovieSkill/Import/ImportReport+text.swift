extension ImportReport {
    /// The report for a person: a line for each file, the first rows left out of it, and remarks.
    /// - Parameter most: How many omitted rows to list for each file.
    /// - Returns: The lines.
    package func lines(perFile most: Int) -> [String] {
        files.flatMap { file in
            let left = file.leftOut == 0 ? "" : ", \(file.leftOut) left out"
            var lines = ["\(file.name): \(file.rows) row\(file.rows == 1 ? "" : "s")\(left)"]
            lines += file.omissions.prefix(most).map { "  line \($0.line): \($0.reason)" }
            if file.leftOut > most, most > 0 {
                lines.append("  and \(file.leftOut - most) more; --report FILE lists all of them")
            }
            return lines + file.unreadCells.map { "  \($0.text)" }
        } + remarks
    }

    /// Writes a line for every row that was left out.
    package func write(to path: String) throws(FileError) {
        let lines = files.flatMap { file in
            var lines = file.omissions.map { "\(file.name):\($0.line): \($0.reason)\n" }
            let more = file.leftOut - file.omissions.count
            if more > 0 { lines.append("\(file.name): and \(more) more\n") }
            return lines + file.unreadCells.map { "\(file.name):\($0.line): \($0.text)\n" }
        }
        try WholeFile.replace(path, with: Array((lines + remarks.map { "\($0)\n" }).joined().utf8))
    }
}

extension ImportReport.File {
    /// Columns with cells that could not be used.
    fileprivate var unreadCells: [(line: Int, text: String)] {
        unread.map { column, cells, line in
            let place = cells == 1 ? "on line \(line)" : "in \(cells) rows, first on line \(line)"
            return (line, "\(column.quoted()) can't be used \(place); the rest of the row is kept")
        }
    }
}
