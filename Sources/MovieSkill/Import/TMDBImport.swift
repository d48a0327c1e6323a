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
    ) throws(FileFault) {
        var table = try CSVTable(path, required: ["id", "title"])
        table.forEach(&report) { (row, report) throws(CSVTable.LeftOut) in
            guard let number = row.whole("id"), FilmID.range.contains(number) else {
                throw CSVTable.LeftOut("no identifier, but '\(row.text("id").prefix(40))'")
            }
            let title = row.text("title")
            guard !title.isEmpty else { throw CSVTable.LeftOut("no title") }
            var film = Film(id: FilmID(rawValue: number), title: title, year: year(row.text("release_date")))
            let original = row.text("original_title")
            if !original.isEmpty, original != title { film.otherTitles = [original] }
            film.sentence = row.text("overview")
            film.tagline = row.text("tagline")
            film.genres = try names(row, "genres")
            film.themes = try names(row, "keywords")
            film.companies = try names(row, "production_companies")
            film.countries = try names(row, "production_countries")
            film.languages = try names(row, "spoken_languages")
            film.minutes = min(row.whole("runtime") ?? 0, 2000)
            film.budget = row.whole("budget") ?? 0
            film.revenue = row.whole("revenue") ?? 0
            let votes = row.whole("vote_count") ?? 0
            film.fame = Film.fame(votes: votes)
            film.liking = Film.liking(average: row.number("vote_average") ?? 0, votes: votes)
            guard films.add(film) else { throw CSVTable.LeftOut("the identifier \(number) was there already") }
        }
    }

    /// Reads `tmdb_5000_credits.csv`, for the films that are known by then.
    static func readCredits(
        _ path: String,
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileFault) {
        var table = try CSVTable(path, required: ["movie_id", "cast", "crew"])
        table.forEach(&report) { (row, report) throws(CSVTable.LeftOut) in
            guard let number = row.whole("movie_id"), FilmID.range.contains(number) else {
                throw CSVTable.LeftOut("no identifier, but '\(row.text("movie_id").prefix(40))'")
            }
            let cast = try objects(row, "cast")
            let directors = try objects(row, "crew").filter { $0["job"]?.string == "Director" }
            let isKnown = films.change(FilmID(rawValue: number)) { film in
                for member in directors {
                    if let name = member["name"]?.string, !film.directors.contains(name) { film.directors.append(name) }
                }
                for member in cast.sorted(by: { order($0) < order($1) }) where film.cast.count < longestCast {
                    guard let name = member["name"]?.string, !film.cast.contains(name) else { continue }
                    film.cast.append(name)
                    film.characters.append(member["character"]?.string ?? "")
                }
            }
            guard isKnown else { throw CSVTable.LeftOut("no film with the identifier \(number)") }
        }
    }

    /// The year that a date begins with: `1999-03-30`; 0 when it does not.
    private static func year(_ date: String) -> Int {
        let digits = date.prefix { $0.isASCII && $0.isNumber }
        return digits.count == 4 ? Int(digits) ?? 0 : 0
    }

    private static func order(_ member: JSON) -> Int {
        if case .integer(let order)? = member["order"] { order } else { Int.max }
    }

    private static func names(_ row: CSVTable.Row, _ column: String) throws(CSVTable.LeftOut) -> [String] {
        try objects(row, column).compactMap { $0["name"]?.string }.filter { !$0.isEmpty }
    }

    /// The objects of the JSON array in a cell; none when it is empty.
    private static func objects(_ row: CSVTable.Row, _ column: String) throws(CSVTable.LeftOut) -> [JSON] {
        let cell = row[column]
        if cell.isEmpty { return [] }
        do throws(MalformedInput) {
            guard case .array(let array) = try JSON(reading: cell) else {
                throw MalformedInput(path: [], problem: .mismatch(expected: "an array"))
            }
            return array
        } catch {
            throw CSVTable.LeftOut("'\(column)': \(error)")
        }
    }
}
