/// Reads comma-separated values, a row at a time: RFC 4180, with line breaks and doubled quotes inside quotes.
///
/// Lines may end in LF, in CR LF or, in a file without either, in CR. A byte order mark at the start is skipped. A row
/// that is broken is refused with its line and does not keep the others from being read.
struct CSVReader {
    private let bytes: [UInt8]
    private var position: Int
    private var line = 1
    private let largestCell: Int
    /// Whether lines end in CR alone.
    private let endsInCR: Bool
    /// The byte between two cells.
    private let separator: UInt8

    /// Why a row can't be read.
    struct ReadError: Error, Equatable {
        var line: Int
        var problem: String
    }

    /// Starts at the beginning of a text.
    /// - Parameters:
    ///   - bytes: The whole text, in UTF-8.
    ///   - separator: The byte between two cells.
    ///   - largestCell: The most bytes of a cell.
    init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ","), largestCell: Int = 16 << 20) {
        self.bytes = bytes
        self.largestCell = largestCell
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        endsInCR = Self.endsInCR(bytes[position...])
        self.separator = separator
    }

    /// Whether a text has CR between its lines: outside of quotation marks there is one before another character, and no LF.
    private static func endsInCR(_ bytes: ArraySlice<UInt8>) -> Bool {
        var isQuoted = false
        var hasCR = false
        for place in bytes.indices {
            switch bytes[place] {
            case 0x22: isQuoted.toggle()
            case 0x0A where !isQuoted: return false
            case 0x0D where !isQuoted && place + 1 < bytes.endIndex: hasCR = true
            default: continue
            }
        }
        return hasCR
    }

    /// The byte that ends a line, and is counted.
    private var lineEnd: UInt8 { endsInCR ? 0x0D : 0x0A }

    /// How much of the text was read, 0 to 1.
    var progress: Double { bytes.isEmpty ? 1 : Double(position) / Double(bytes.count) }

    /// Reads the next row that is not empty.
    /// - Parameter row: Receives the row's cells in place of its previous content.
    /// - Returns: `false` at the end of the text.
    /// - Throws: ``ReadError`` for a broken row; the next call goes on with what follows it.
    mutating func next(into row: inout CSVRow) throws(ReadError) -> Bool {
        while position < bytes.count, isBreak(at: position) { skipBreak() }
        guard position < bytes.count else { return false }
        row.clear(line: line)
        var largest = 0
        while true {
            if position < bytes.count, bytes[position] == 0x22 {
                try readQuoted(into: &row)
            } else {
                readPlain(into: &row)
            }
            largest = max(largest, row.endCell(line: line))
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        if position < bytes.count { skipBreak() }
        guard largest <= largestCell else {
            throw ReadError(line: row.line, problem: "a cell has \(largest) bytes; at most \(largestCell) are read")
        }
        return true
    }

    private mutating func readPlain(into row: inout CSVRow) {
        let start = position
        while position < bytes.count, bytes[position] != separator, !isBreak(at: position) { position += 1 }
        row.append(bytes[start..<position])
    }

    private mutating func readQuoted(into row: inout CSVRow) throws(ReadError) {
        let (openedAt, openedLine) = (position, line)
        position += 1
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == lineEnd { line += 1 }
            position += 1
            guard byte == 0x22 else { continue }
            row.append(bytes[start..<(position - 1)])
            if position < bytes.count, bytes[position] == 0x22 {
                // A doubled quotation mark means a single one.
                start = position
                position += 1
            } else if position == bytes.count || bytes[position] == separator || isBreak(at: position) {
                return
            } else {
                let place = line == openedLine ? "" : ", on line \(line)"
                throw giveUp(openedAt, openedLine, "text after a closing quotation mark" + place)
            }
        }
        throw giveUp(openedAt, openedLine, "a quotation mark that is never closed")
    }

    /// Continues after the line with the quotation mark, because what was read since may have been swallowed by mistake.
    ///
    /// Nothing is read more than twice: the marks in between come in even numbers, or they would have ended the cell
    /// before. A cell that opens with an even number of them ends with them.
    private mutating func giveUp(_ openedAt: Int, _ openedLine: Int, _ problem: String) -> ReadError {
        (position, line) = (openedAt, openedLine)
        while position < bytes.count, bytes[position] != lineEnd { position += 1 }
        if position < bytes.count { skipBreak() }
        return ReadError(line: openedLine, problem: problem)
    }

    /// Whether there is an LF, or a CR before an LF or the end, or any CR where lines end in CR.
    private func isBreak(at place: Int) -> Bool {
        bytes[place] == 0x0A
            || bytes[place] == 0x0D && (endsInCR || place + 1 == bytes.count || bytes[place + 1] == 0x0A)
    }

    private mutating func skipBreak() {
        if bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        line += 1
    }
}
