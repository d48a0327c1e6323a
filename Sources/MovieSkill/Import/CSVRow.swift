/// The cells of one row; kept from row to row, so that reading a large file does not allocate for each cell.
struct CSVRow {
    /// The line of the file on which it begins, the first being 1.
    private(set) var line = 0
    /// The line on which it ends.
    private(set) var lastLine = 0
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// The number of cells.
    var count: Int { ends.count }

    /// Whether all of it is UTF-8.
    var isText: Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// The bytes of a cell; empty if there is no such cell.
    subscript(cell: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(cell) else { return [] }
        return bytes[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
    }

    mutating func clear(line: Int) {
        self.line = line
        lastLine = line
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func append(_ part: ArraySlice<UInt8>) { bytes += part }

    /// Ends the cell that was appended to.
    /// - Parameter line: The line that it ends on.
    /// - Returns: How many bytes it has.
    mutating func endCell(line: Int) -> Int {
        let start = ends.last ?? 0
        ends.append(bytes.count)
        lastLine = line
        return bytes.count - start
    }
}
