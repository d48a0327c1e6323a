/// Reads films in a form that people can write: a block of lines for each film, separated by blank lines.
///
/// ```text
/// 603 The Matrix (1999)
/// also: Matrix
/// series: The Matrix
/// by: Lana Wachowski, Lilly Wachowski
/// cast: Keanu Reeves, Laurence Fishburne
/// genres: Action, Science Fiction
/// themes: simulated reality, hacker
/// from: United States, Australia
/// minutes: 136
/// known: 95
/// liked: 78
/// about: A hacker learns that his world is a simulation.
/// ```
///
/// The first line is the identifier, the title and the year; the others come in any order and may be missing. `from` are
/// countries, United States unless it is there; `spoken` are languages, English unless it is there; `known` is
/// ``Film/fame`` and `liked` is ``Film/liking``.
enum CatalogueText {
    /// A line that can't be read.
    struct SyntaxError: Error, Equatable, CustomStringConvertible {
        var line: Int
        var expected: String
        var description: String { "line \(line): expected \(expected)" }
    }

    /// Reads the films of a text.
    static func films(in text: String) throws(SyntaxError) -> [Film] {
        var films: [Film] = []
        var film: Film?
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let line = line.trimmed
            if line.isEmpty {
                if let film { films.append(film) }
                film = nil
            } else if film == nil {
                guard let opened = heading(line) else {
                    throw SyntaxError(
                        line: number,
                        expected: "an identifier, a title and a year: 603 The Matrix (1999)"
                    )
                }
                film = opened
            } else if let expected = film?.misread(line) {
                throw SyntaxError(line: number, expected: expected)
            }
        }
        if let film { films.append(film) }
        return films
    }

    private static func heading(_ line: Substring) -> Film? {
        guard line.last == ")", let space = line.firstIndex(of: " "),
            let bracket = line.lastIndex(of: "("), space < bracket,
            let id = Int(line[..<space]), id > 0,
            let year = Int(line[line.index(after: bracket)...].dropLast()), Film.years.contains(year)
        else { return nil }
        let title = line[space..<bracket].trimmed
        guard !title.isEmpty else { return nil }
        var film = Film(id: FilmID(rawValue: id), title: String(title), year: year)
        film.countries = ["United States"]
        film.languages = ["English"]
        return film
    }
}

extension Film {
    /// Reads one line of a block, such as `by: Ridley Scott`.
    /// - Returns: What was expected, if the line is malformed.
    fileprivate mutating func misread(_ line: Substring) -> String? {
        guard let colon = line.firstIndex(of: ":") else { return Self.expected }
        let value = line[line.index(after: colon)...].trimmed
        var list: [String] { value.split(separator: ",").map { String($0.trimmed) } }
        switch line[..<colon] {
        case "also": otherTitles = list
        case "series": series = String(value)
        case "by": directors = list
        case "cast": cast = list
        case "genres": genres = list
        case "themes": themes = list
        case "from": countries = list
        case "spoken": languages = list
        case "about": sentence = String(value)
        case "minutes":
            guard let number = Int(value), (1...Film.longest).contains(number) else { return "minutes, 1 to 2000" }
            minutes = number
        case "known":
            guard let number = Int(value), (0...100).contains(number) else { return "how well known, 0 to 100" }
            fame = number
        case "liked":
            guard let number = Int(value), (0...100).contains(number) else { return "how well liked, 0 to 100" }
            liking = number
        default: return Self.expected
        }
        return nil
    }

    private static let expected =
        "also:, series:, by:, cast:, genres:, themes:, from:, spoken:, minutes:, known:, liked: or about:"
}

extension Substring {
    /// The text without white space around it.
    fileprivate var trimmed: Substring {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[endIndex...] }
        return self[first...last]
    }
}
