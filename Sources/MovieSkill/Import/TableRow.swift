import SkillKit

/// A row of a user's own table, with its cells by field.
struct TableRow {
    let row: CSVTable.Row
    let columns: ColumnMap

    /// The text of a cell; empty if it says that there is none.
    func text(_ field: ColumnMap.Field) -> String {
        guard let text = columns.column(field).map(row.text), !ListCell.isNothing(text) else { return "" }
        return text
    }

    /// The film's title, and the year, which may be in the title.
    func title(_ report: inout ImportReport) -> TitleCell {
        // There may be a film called "None".
        TitleCell(columns.column(.title).map(row.text) ?? "", year: year(&report))
    }

    func year(_ report: inout ImportReport) -> Int { columns.column(.year).map { row.year($0, &report) } ?? 0 }

    func whole(_ field: ColumnMap.Field, most: Double = 1e15, _ report: inout ImportReport) -> Int {
        columns.column(field).map { row.whole($0, most: most, &report) } ?? 0
    }

    /// How long the film runs, which tables say as `170`, `170 min` or `2h 50m`; 0 if they don't.
    func minutes(_ report: inout ImportReport) -> Int {
        guard let column = columns.column(.runtime) else { return 0 }
        return Self.minutes(row.text(column)) ?? row.whole(column, &report)
    }

    /// The minutes in a text with units; `nil` if it has others, or none.
    private static func minutes(_ text: String) -> Int? {
        var rest = text.lowercased().filter { !$0.isWhitespace }[...]
        var sum = 0
        repeat {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
            guard digits.count < 5, let number = Int(digits) else { return nil }
            switch unit {
            case "h", "hr", "hrs", "hour", "hours": sum += 60 * number
            case "m", "min", "mins", "minute", "minutes": sum += number
            default: return nil
            }
            rest = rest.dropFirst(digits.count + unit.count)
            if rest.first == "." || rest.first == "," { rest.removeFirst() }
        } while !rest.isEmpty
        return sum
    }

    func rating(_ report: inout ImportReport) -> Double? {
        columns.column(.rating).flatMap { row.number($0, in: 0...10, &report) }
    }

    /// The identifier, if one is given.
    func id() throws(CSVTable.RowError) -> FilmID? {
        guard let column = columns.column(.id) else { return nil }
        let cell = row.text(column)
        if ListCell.isNothing(cell) { return nil }
        guard let number = row.key(column), FilmID.range.contains(number) else {
            throw CSVTable.RowError(
                "the identifier \(cell.quoted()) is not a number from 1 to \(FilmID.range.upperBound)"
            )
        }
        return FilmID(rawValue: number)
    }

    /// The items of a list; none if the cell only looks like a JSON array, which is reported.
    func list(_ field: ColumnMap.Field, _ report: inout ImportReport) -> [String] {
        guard let column = columns.column(field) else { return [] }
        guard let items = ListCell.items(row.text(column)) else {
            report.cellUnread(row.file, column, line: row.line)
            return []
        }
        return items
    }
}
