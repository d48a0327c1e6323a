extension CSVTable.Row {
    /// The text of a cell, trimmed, with each run of white space replaced by one space.
    func text(_ column: String) -> String { String(decoding: self[column], as: UTF8.self).tidy }

    /// The number in a cell.
    ///
    /// - Returns: The number; `nil` if the cell is empty or can't be used, which is reported.
    func number(_ column: String, in range: ClosedRange<Double>, _ report: inout ImportReport) -> Double? {
        if let number = number(column, in: range) { return number }
        if !token(column).isEmpty { report.cellUnread(file, column, line: line) }
        return nil
    }

    /// The number in a cell; `nil` if there is none in the range.
    func number(_ column: String, in range: ClosedRange<Double>) -> Double? {
        let text = token(column)
        // `Double` also reads `nan`, `infinity` and `0x1F`, which are not numbers in a table.
        let isDecimal = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
        }
        guard isDecimal, let number = Double(text), range.contains(number) else { return nil }
        return number
    }

    /// The whole number in a cell; a fraction is cut off.
    ///
    /// - Returns: The number; 0 if the cell is empty or can't be used, which is reported.
    func whole(_ column: String, most: Double = 1e15, _ report: inout ImportReport) -> Int {
        number(column, in: 0...min(most, 1e15), &report).map { Int($0) } ?? 0
    }

    /// The year in a cell, such as `1999`, `1999-03-30` or `3/30/1999`.
    ///
    /// - Returns: The year; 0 if the cell is empty or contains no year, which is reported.
    func year(_ column: String, _ report: inout ImportReport) -> Int {
        let cell = self[column]
        let groups = cell.split { !(0x30...0x39).contains($0) }
        if let year = groups.lazy.compactMap({ Film.year(String(decoding: $0, as: UTF8.self)) }).first { return year }
        if !token(column).isEmpty { report.cellUnread(file, column, line: line) }
        return 0
    }

    /// The whole number of an identifier: `603`, or `603.0` as some tools write it in columns with gaps.
    func key(_ column: String) -> Int? {
        let text = token(column)
        let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.count <= 15 else { return nil }
        return Int(digits)
    }

    /// A cell without white space around it.
    private func token(_ column: String) -> String {
        let cell = self[column]
        guard let first = cell.firstIndex(where: { $0 > 0x20 }), let last = cell.lastIndex(where: { $0 > 0x20 }) else {
            return ""
        }
        return String(decoding: cell[first...last], as: UTF8.self)
    }
}
