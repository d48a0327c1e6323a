import SkillKit

/// Reads a person's own table of films.
enum TableImport {
    /// Reads a file of comma-separated values.
    ///
    /// A cell that holds a list is a JSON array, of strings or of objects with a `name`, or has `|`, `;` or `,` between
    /// its items. A film without an identifier gets one that is made of its title and year: always the same, and larger
    /// than any of TMDB's.
    static func read(
        _ path: String,
        _ columns: ColumnMap,
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileFault) {
        var table = try CSVTable(path, required: columns.required)
        table.forEach(&report) { (row, report) throws(CSVTable.LeftOut) in
            func text(_ field: ColumnMap.Field) -> String { columns.column(field).map(row.text) ?? "" }
            func whole(_ field: ColumnMap.Field) -> Int { columns.column(field).flatMap(row.whole) ?? 0 }
            func list(_ field: ColumnMap.Field) -> [String] { items(text(field)) }
            let title = text(.title)
            guard !title.isEmpty else { throw CSVTable.LeftOut("no title") }
            let year =
                text(.year).split { !($0.isASCII && $0.isNumber) }.first { $0.count == 4 }.flatMap { Int($0) } ?? 0
            var film = Film(id: madeID(title: title, year: year), title: title, year: year)
            let number = text(.id)
            if !number.isEmpty {
                guard let id = Int(number), FilmID.range.contains(id) else {
                    throw CSVTable.LeftOut(
                        "the identifier '\(number.prefix(40))' is no number from 1 to \(FilmID.range.upperBound)"
                    )
                }
                film.id = FilmID(rawValue: id)
            }
            film.otherTitles = list(.also)
            film.series = text(.series)
            film.directors = list(.directors)
            film.cast = list(.cast)
            film.characters = list(.characters)
            film.genres = list(.genres)
            film.themes = list(.keywords).map { $0.lowercased() }
            film.countries = list(.countries)
            film.languages = list(.languages)
            film.companies = list(.companies)
            film.sentence = text(.overview)
            film.tagline = text(.tagline)
            film.minutes = min(whole(.runtime), 2000)
            film.budget = whole(.budget)
            film.revenue = whole(.revenue)
            let rating = columns.column(.rating).flatMap(row.number) ?? 0
            let votes = whole(.votes)
            film.fame = whole(.fame) > 0 ? min(whole(.fame), 100) : Film.fame(votes: votes)
            // A rating without the number of votes still says something.
            film.liking =
                whole(.liking) > 0 ? min(whole(.liking), 100) : Film.liking(average: rating, votes: max(votes, 300))
            if rating == 0, whole(.liking) == 0 { film.liking = 0 }
            films.merge(film)
        }
    }

    /// The items of a list.
    static func items(_ text: String) -> [String] {
        if text.hasPrefix("["), case .array(let array)? = try? JSON(reading: text.utf8) {
            return array.compactMap { $0.string ?? $0["name"]?.string }.filter { !$0.isEmpty }
        }
        let separator: Character = text.contains("|") ? "|" : text.contains(";") ? ";" : ","
        return text.split(separator: separator)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    /// An identifier above TMDB's numbers, the same for one title and year in every build.
    static func madeID(title: String, year: Int) -> FilmID {
        let half = (FilmID.range.upperBound + 1) / 2
        return FilmID(rawValue: half + Int(Checksum.crc32("\(title)\n\(year)".utf8)) % half)
    }
}
