import SkillKit

/// Reads the tables of TMDB's films that people have.
///
/// - *TMDB 5000*: `tmdb_5000_movies.csv` and `tmdb_5000_credits.csv`, whose cells hold JSON.
/// - *The Movies Dataset*: `movies_metadata.csv`, `credits.csv` and `keywords.csv`, whose cells hold lists as Python prints
///   them.
/// - *TMDB movie dataset v11* and its relatives: one table, with commas between the items of a list.
enum TMDBImport {
    /// The most leading actors that are kept.
    private static let longestCast = 15

    /// Reads the table of films.
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
            film.sentence = text(row, "overview")
            film.tagline = text(row, "tagline")
            film.series = series(row)
            film.genres = try names(row, "genres")
            film.themes = try names(row, "keywords")
            film.companies = try names(row, "production_companies")
            film.countries = try names(row, "production_countries")
            film.languages = try languages(row)
            film.directors = try names(row, "director")
            film.cast = Array(try names(row, "cast").prefix(longestCast))
            film.minutes = min(row.whole("runtime", &report), Film.longest)
            film.budget = row.whole("budget", &report)
            film.revenue = row.whole("revenue", &report)
            let votes = row.whole("vote_count", &report)
            film.fame = Film.fame(votes: votes)
            film.liking = Film.liking(average: row.number("vote_average", in: 0...10, &report) ?? 0, votes: votes)
            guard films.add(film) else { throw CSVTable.RowError("the identifier \(id.rawValue) appeared before") }
        }
    }

    /// Reads the table of casts and crews, for the films that are already known.
    static func readCredits(
        _ path: String,
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileError) {
        var table = try CSVTable(path, required: ["cast", "crew"])
        let column = try table.column("movie_id", "id")
        var seen: Set<FilmID> = []
        table.forEach(&report) { (row, report) throws(CSVTable.RowError) in
            let id = try known(row, column, films)
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

    /// Reads a table of keywords, for the films that are already known.
    static func readKeywords(
        _ path: String,
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileError) {
        var table = try CSVTable(path, required: ["keywords"])
        let column = try table.column("id", "movie_id")
        table.forEach(&report) { (row, report) throws(CSVTable.RowError) in
            let id = try known(row, column, films)
            let keywords = try names(row, "keywords")
            _ = films.change(id) { film in
                for keyword in keywords { film.themes.add(keyword) }
            }
        }
    }

    private static func known(
        _ row: CSVTable.Row,
        _ column: String,
        _ films: ImportedFilms
    ) throws(CSVTable.RowError) -> FilmID {
        let id = try identifier(row, column)
        guard films.contains(id) else { throw CSVTable.RowError("no film with the identifier \(id.rawValue)") }
        return id
    }

    private static func identifier(_ row: CSVTable.Row, _ column: String) throws(CSVTable.RowError) -> FilmID {
        guard let number = row.key(column), FilmID.range.contains(number) else {
            let cell = row.text(column)
            throw CSVTable.RowError(cell.isEmpty ? "no identifier" : "\(cell.quoted()) is not an identifier")
        }
        return FilmID(rawValue: number)
    }

    static func name(_ member: JSON) -> String? {
        guard let name = member["name"]?.string?.tidy, !name.isEmpty else { return nil }
        return name
    }

    private static func order(_ member: JSON) -> Int {
        if case .integer(let order)? = member["order"] { order } else { Int.max }
    }
}
