/// Reads a MovieLens folder of any edition: `movies.csv`, `links.csv`, and `tags.csv` and `ratings.csv` where
/// they are.
enum MovieLensImport {
    /// What to do with films that no other source knows.
    enum Newcomers { case keep, leaveOut }

    /// Reads the folder.
    /// - Returns: The ratings, by TMDB's numbers.
    static func read(
        _ folder: String,
        into films: inout ImportedFilms,
        newcomers: Newcomers,
        _ report: inout ImportReport
    ) throws(FileError) -> [Rating] {
        let links = try readLinks("\(folder)/links.csv", &report)
        var newFilms = 0
        var movies = try CSVTable("\(folder)/movies.csv", required: ["movieId", "title", "genres"])
        movies.forEach(&report) { (row, report) throws(CSVTable.RowError) in
            guard let number = row.key("movieId") else { throw CSVTable.RowError("no movieId") }
            guard let id = links[number] else {
                throw CSVTable.RowError("\(row.text("title").quoted(most: 80)) has no TMDB id in links.csv")
            }
            guard let film = film(id, heading: row.text("title"), genres: row.text("genres")) else {
                throw CSVTable.RowError("no title")
            }
            if films.contains(id) || newcomers == .keep { films.merge(film) } else { newFilms += 1 }
        }
        if newFilms > 0 {
            report.remark(
                (newFilms == 1
                    ? "1 film that only MovieLens knows was left out"
                    : "\(newFilms) films that only MovieLens knows were left out")
                    + ": it has only titles and genres (--all-films keeps them)"
            )
        }
        try readTags("\(folder)/tags.csv", links, into: &films, &report)
        return try readRatings("\(folder)/ratings.csv", links, films, &report)
    }

    private static func readLinks(_ path: String, _ report: inout ImportReport) throws(FileError) -> [Int: FilmID] {
        var links: [Int: FilmID] = [:]
        var table = try CSVTable(path, required: ["movieId", "tmdbId"])
        table.forEach(&report) { (row, _) throws(CSVTable.RowError) in
            guard let movie = row.key("movieId") else { throw CSVTable.RowError("no movieId") }
            // A few have none, and are reported with their titles.
            let cell = row.text("tmdbId")
            if cell.isEmpty { return }
            guard let number = row.key("tmdbId"), FilmID.range.contains(number) else {
                throw CSVTable.RowError("\(cell.quoted()) is not a TMDB id")
            }
            links[movie] = FilmID(rawValue: number)
        }
        return links
    }

    private static func readTags(
        _ path: String,
        _ links: [Int: FilmID],
        into films: inout ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileError) {
        guard var table = try tableIfThere(path, required: ["movieId", "tag"]) else { return }
        table.forEach(&report) { (row, _) throws(CSVTable.RowError) in
            let tag = row.text("tag").lowercased()
            guard let number = row.key("movieId"), !tag.isEmpty else { throw CSVTable.RowError("no film, or no tag") }
            guard let id = links[number] else { return }
            _ = films.change(id) { film in film.themes.add(tag) }
        }
    }

    private static func readRatings(
        _ path: String,
        _ links: [Int: FilmID],
        _ films: ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileError) -> [Rating] {
        guard var table = try tableIfThere(path, required: ["userId", "movieId", "rating"]) else { return [] }
        var ratings: [Rating] = []
        table.forEach(&report) { (row, _) throws(CSVTable.RowError) in
            guard let person = row.key("userId"), let movie = row.key("movieId") else {
                throw CSVTable.RowError("no userId, or no movieId")
            }
            guard let stars = row.number("rating", in: 0.5...5) else {
                throw CSVTable.RowError("\(row.text("rating").quoted()) is not a rating from 0.5 to 5")
            }
            guard let id = links[movie], films.contains(id) else { return }
            ratings.append(Rating(person: person, film: id, stars: stars))
        }
        return ratings
    }

    private static func tableIfThere(_ path: String, required: [String]) throws(FileError) -> CSVTable? {
        do throws(FileError) { return try CSVTable(path, required: required) } catch  where error.kind == .missing {
            return nil
        }
    }

    /// A film by its heading and its genres; `nil` if it has no title.
    static func film(_ id: FilmID, heading: String, genres: String) -> Film? {
        let heading = MovieLensHeading(heading)
        guard !heading.title.isEmpty else { return nil }
        var film = Film(id: id, title: heading.title, otherTitles: heading.otherTitles, year: heading.year)
        for genre in genres.split(separator: "|").prefix(ImportedFilms.longestList) {
            switch genre {
            case "(no genres listed)", "IMAX": break
            case "Film-Noir": film.themes.append("film noir")
            case "Sci-Fi": film.genres.append("Science Fiction")
            case "Children": film.genres.append("Family")
            case "Musical": film.genres.append("Music")
            default: film.genres.append(String(genre))
            }
        }
        return film
    }
}
