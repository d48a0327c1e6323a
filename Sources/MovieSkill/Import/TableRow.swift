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
