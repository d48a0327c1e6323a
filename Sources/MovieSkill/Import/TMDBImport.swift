import SkillKit

/// Reads the two files of the "TMDB 5000 Movie Dataset": CSV whose cells hold JSON.
enum TMDBImport {
    /// The most leading actors that are kept.
    private static let longestCast = 15

    /// Reads `tmdb_5000_movies.csv`.
    static func readMovies(
        _ path: String,
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileError) {
        var table = try CSVTable(path, required: ["id", "title"])
        table.forEach(&report) { (row, report) throws(CSVTable.RowError) in
            let id = try identifier(row, "id")
            let title = row.text("title")
            guard !title.isEmpty else { throw CSVTable.RowError("no title") }
            var film = Film(id: id, title: title, year: row.year("release_date", &report))
            let original = row.text("original_title")
            if !original.isEmpty, original != title { film.otherTitles = [original] }
            film.sentence = row.text("overview")
            film.tagline = row.text("tagline")
            film.genres = try names(row, "genres")
            film.themes = try names(row, "keywords")
            film.companies = try names(row, "production_companies")
            film.countries = try names(row, "production_countries")
            film.languages = try languages(row)
            film.minutes = min(row.whole("runtime", &report), Film.longest)
            film.budget = row.whole("budget", &report)
            film.revenue = row.whole("revenue", &report)
            let votes = row.whole("vote_count", &report)
            film.fame = Film.fame(votes: votes)
            film.liking = Film.liking(average: row.number("vote_average", in: 0...10, &report) ?? 0, votes: votes)
            guard films.add(film) else { throw CSVTable.RowError("the identifier \(id.rawValue) appeared before") }
        }
    }

    /// Reads `tmdb_5000_credits.csv`, for the films that are already known.
    static func readCredits(
        _ path: String,
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileError) {
        var table = try CSVTable(path, required: ["movie_id", "cast", "crew"])
        var seen: Set<FilmID> = []
        table.forEach(&report) { (row, report) throws(CSVTable.RowError) in
            let id = try identifier(row, "movie_id")
            guard films.contains(id) else { throw CSVTable.RowError("no film with the identifier \(id.rawValue)") }
            let cast = try objects(row, "cast")
            let directors = try objects(row, "crew").filter { $0["job"]?.string == "Director" }
            guard seen.insert(id).inserted else {
                throw CSVTable.RowError("the identifier \(id.rawValue) appeared before")
            }
            _ = films.change(id) { film in
                for member in directors where film.directors.count < ImportedFilms.longestList {
                    guard let name = name(member), !film.directors.contains(name) else { continue }
                    film.directors.append(name)
                }
                for member in cast.sorted(by: { order($0) < order($1) }) where film.cast.count < longestCast {
                    guard let name = name(member), !film.cast.contains(name) else { continue }
                    film.cast.append(name)
                    film.characters.append(member["character"]?.string?.tidy ?? "")
                }
            }
        }
    }

    private static func identifier(_ row: CSVTable.Row, _ column: String) throws(CSVTable.RowError) -> FilmID {
        guard let number = row.key(column), FilmID.range.contains(number) else {
            let cell = row.text(column)
            throw CSVTable.RowError(cell.isEmpty ? "no identifier" : "\(cell.quoted()) is not an identifier")
        }
        return FilmID(rawValue: number)
    }

    private static func name(_ member: JSON) -> String? {
        guard let name = member["name"]?.string?.tidy, !name.isEmpty else { return nil }
        return name
    }

    private static func order(_ member: JSON) -> Int {
        if case .integer(let order)? = member["order"] { order } else { Int.max }
    }

    /// The languages, the original one first.
    private static func languages(_ row: CSVTable.Row) throws(CSVTable.RowError) -> [String] {
        let languages = try objects(row, "spoken_languages")
        let original = row.text("original_language")
        func isOriginal(_ language: JSON) -> Bool { !original.isEmpty && language["iso_639_1"]?.string == original }
        let sorted = languages.filter(isOriginal) + languages.filter { !isOriginal($0) }
        return Array(sorted.lazy.compactMap(name).prefix(ImportedFilms.longestList))
    }

    private static func names(_ row: CSVTable.Row, _ column: String) throws(CSVTable.RowError) -> [String] {
        Array(try objects(row, column).lazy.compactMap(name).prefix(ImportedFilms.longestList))
    }

    /// The objects of the JSON array in a cell; none if the cell is empty.
    private static func objects(_ row: CSVTable.Row, _ column: String) throws(CSVTable.RowError) -> [JSON] {
        let cell = row[column]
        if cell.isEmpty { return [] }
        let json: JSON
        do throws(InputError) { json = try JSON(reading: cell) } catch {
            throw CSVTable.RowError("'\(column)': \(error)")
        }
        guard case .array(let array) = json else { throw CSVTable.RowError("'\(column)': no JSON array") }
        return array
    }
}
