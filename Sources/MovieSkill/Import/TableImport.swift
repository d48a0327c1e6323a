import SkillKit

/// Reads a user's own table of films.
enum TableImport {
    /// Reads a file of comma-separated values.
    ///
    /// A cell that holds a list is a JSON array, of strings or of objects with a `name`, or has `|`, `;` or `,` between
    /// its items. A film without an identifier gets one made from its title and year, and from its makers if there is
    /// another such film before it: always the same, and larger than any of TMDB's.
    static func read(
        _ path: String,
        _ columns: ColumnMap,
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileError) {
        var table = try CSVTable(path, required: columns.required)
        let columns = try columns.resolved(in: table)
        var made = MadeIdentifiers()
        var lines: [FilmID: Int] = [:]
        table.forEach(&report) { (row, report) throws(CSVTable.RowError) in
            let row = TableRow(row: row, columns: columns)
            var film = try film(row, &made, &report)
            // Another film of the same title and year.
            if let known = films[film.id], lines[film.id] != nil, try row.id() == nil, !known.isAgain(film) {
                let makers = film.directors + film.cast + film.genres
                film.id = made.id(title: film.title, year: film.year, makers: makers) ?? film.id
            }
            if let line = lines[film.id] {
                throw CSVTable.RowError("\(film.title.quoted()) is already on line \(line)")
            }
            lines[film.id] = row.row.line
            films.merge(film)
        }
    }

    private static func film(
        _ row: TableRow,
        _ made: inout MadeIdentifiers,
        _ report: inout ImportReport
    ) throws(CSVTable.RowError) -> Film {
        let cell = row.title(&report)
        let (title, year) = (cell.title, cell.year)
        guard !title.isEmpty else { throw CSVTable.RowError("no title") }
        guard let id = try row.id() ?? made.id(title: title, year: year) else {
            throw CSVTable.RowError("no identifier could be made")
        }
        var film = Film(id: id, title: title, year: year)
        film.otherTitles = cell.otherTitles
        for other in row.list(.also, &report) where other != title { film.otherTitles.add(other) }
        film.series = row.text(.series)
        film.directors = row.list(.directors, &report)
        film.cast = row.list(.cast, &report)
        film.characters = row.list(.characters, &report)
        film.genres = row.list(.genres, &report)
        film.themes = row.list(.keywords, &report).map { $0.lowercased() }
        film.countries = row.list(.countries, &report)
        film.languages = row.list(.languages, &report)
        film.companies = row.list(.companies, &report)
        film.sentence = row.text(.overview)
        film.tagline = row.text(.tagline)
        film.minutes = min(row.minutes(&report), Film.longest)
        film.budget = row.whole(.budget, &report)
        film.revenue = row.whole(.revenue, &report)
        let votes = row.whole(.votes, &report)
        let fame = row.whole(.fame, most: 100, &report)
        film.fame = fame > 0 ? fame : Film.fame(votes: votes)
        let liking = row.whole(.liking, most: 100, &report)
        let rating = row.rating(&report)
        // A rating without the number of votes still says something.
        film.liking = liking > 0 ? liking : rating.map { Film.liking(average: $0, votes: votes > 0 ? votes : 300) } ?? 0
        return film
    }
}
