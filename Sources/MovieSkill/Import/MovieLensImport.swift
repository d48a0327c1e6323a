#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads a folder of MovieLens, whichever edition: `movies.csv`, `links.csv`, and `tags.csv` and `ratings.csv` where
/// they are.
enum MovieLensImport {
    /// What becomes of films that no other source knows.
    enum Newcomers { case keep, leaveOut }

    /// Reads the folder.
    /// - Returns: The ratings, by TMDB's numbers.
    static func read(
        _ folder: String,
        into films: inout ImportedFilms,
        newcomers: Newcomers,
        _ report: inout ImportReport
    ) throws(FileFault) -> [Rating] {
        let links = try readLinks("\(folder)/links.csv", &report)
        var newFilms = 0
        var movies = try CSVTable("\(folder)/movies.csv", required: ["movieId", "title", "genres"])
        movies.forEach(&report) { (row, report) throws(CSVTable.LeftOut) in
            guard let number = row.whole("movieId"), let id = links[number] else {
                throw CSVTable.LeftOut("'\(row.text("title").prefix(80))' has no TMDB number in links.csv")
            }
            guard let film = film(id, heading: row.text("title"), genres: row.text("genres")) else {
                throw CSVTable.LeftOut("no title")
            }
            if films.contains(id) || newcomers == .keep { films.merge(film) } else { newFilms += 1 }
        }
        if newFilms > 0 {
            report.remark(
                "\(newFilms) films only MovieLens knows were left out: it has their titles and genres, and no more "
                    + "(--all-films keeps them)"
            )
        }
        try readTags("\(folder)/tags.csv", links, into: &films, &report)
        return try readRatings("\(folder)/ratings.csv", links, films, &report)
    }

    private static func readLinks(_ path: String, _ report: inout ImportReport) throws(FileFault) -> [Int: FilmID] {
        var links: [Int: FilmID] = [:]
        var table = try CSVTable(path, required: ["movieId", "tmdbId"])
        table.forEach(&report) { (row, _) throws(CSVTable.LeftOut) in
            guard let movie = row.whole("movieId") else { throw CSVTable.LeftOut("no movieId") }
            guard let number = row.whole("tmdbId"), FilmID.range.contains(number) else {
                throw CSVTable.LeftOut("no TMDB number for MovieLens's \(movie)")
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
    ) throws(FileFault) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        var table = try CSVTable(path, required: ["movieId", "tag"])
        table.forEach(&report) { (row, _) throws(CSVTable.LeftOut) in
            let tag = row.text("tag").lowercased()
            guard let number = row.whole("movieId"), !tag.isEmpty else { throw CSVTable.LeftOut("no film, or no tag") }
            guard let id = links[number] else { return }
            _ = films.change(id) { film in if !film.themes.contains(tag) { film.themes.append(tag) } }
        }
    }

    private static func readRatings(
        _ path: String,
        _ links: [Int: FilmID],
        _ films: ImportedFilms,
        _ report: inout ImportReport
    ) throws(FileFault) -> [Rating] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        var ratings: [Rating] = []
        var table = try CSVTable(path, required: ["userId", "movieId", "rating"])
        table.forEach(&report) { (row, _) throws(CSVTable.LeftOut) in
            guard let person = row.whole("userId"), let movie = row.whole("movieId"), let stars = row.number("rating")
            else { throw CSVTable.LeftOut("a person, a film and a rating were expected") }
            guard let id = links[movie], films.contains(id) else { return }
            ratings.append(Rating(person: person, film: id, stars: stars))
        }
        return ratings
    }

    /// A film by MovieLens's heading: `Matrix, The (1999)`, or `Amelie (Fabuleux destin, Le) (2001)`.
    static func film(_ id: FilmID, heading: String, genres: String) -> Film? {
        var title = Substring(heading)
        var year = 0
        var others: [String] = []
        while title.hasSuffix(")"), let bracket = title.lastIndex(of: "(") {
            var inner = title[title.index(after: bracket)...].dropLast()
            if year == 0, others.isEmpty, inner.count == 4, let number = Int(inner) {
                year = number
            } else {
                for prefix in ["a.k.a. ", "aka "] where inner.lowercased().hasPrefix(prefix) {
                    inner = inner.dropFirst(prefix.count)
                }
                if !inner.isEmpty { others.append(withLeadingArticle(inner)) }
            }
            let rest = title[..<bracket]
            title = rest.hasSuffix(" ") ? rest.dropLast() : rest
            if title.isEmpty { return nil }
        }
        guard !title.isEmpty else { return nil }
        var film = Film(id: id, title: withLeadingArticle(title), otherTitles: others, year: year)
        for genre in genres.split(separator: "|") {
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

    /// Articles that MovieLens puts behind a comma.
    private static let articles: Set<Substring> = [
        "The", "A", "An", "La", "Le", "Les", "L'", "Il", "Lo", "I", "Gli", "El", "Los", "Las", "Der", "Die", "Das",
        "De",
        "Den", "Det", "En", "Et", "Un", "Une", "O", "Os",
    ]

    private static func withLeadingArticle(_ title: Substring) -> String {
        guard let comma = title.lastIndex(of: ",") else { return String(title) }
        let article = title[comma...].dropFirst(2)
        guard articles.contains(article) else { return String(title) }
        return "\(article)\(article.hasSuffix("'") ? "" : " ")\(title[..<comma])"
    }
}
