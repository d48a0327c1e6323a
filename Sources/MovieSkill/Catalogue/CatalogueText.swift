/// Reads a catalogue as people write it: a block of lines a film, a blank line between two.
///
/// ```text
/// 603 The Matrix (1999)
/// also: Matrix
/// by: Lana Wachowski, Lilly Wachowski
/// cast: Keanu Reeves, Laurence Fishburne
/// genres: Action, Science Fiction
/// themes: simulated reality, hacker
/// about: A hacker learns that his world is a simulation.
/// ```
///
/// The first line is the identifier, the title and the year; the others come in any order and may be missing.
enum CatalogueText {
    /// A line that can't be read.
    struct Fault: Error, Equatable, CustomStringConvertible {
        var line: Int
        var expected: String
        var description: String { "line \(line): expected \(expected)" }
    }

    static func films(in text: some StringProtocol) throws(Fault) -> [Film] {
        var films: [Film] = []
        var film: Film?
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            if line.allSatisfy(\.isWhitespace) {
                if let film { films.append(film) }
                film = nil
            } else if film == nil {
                guard let opened = heading(line) else {
                    throw Fault(line: number, expected: "an identifier, a title and a year: 603 The Matrix (1999)")
                }
                film = opened
            } else if film?.read(line) != true {
                throw Fault(line: number, expected: "also:, by:, cast:, genres:, themes: or about:")
            }
        }
        if let film { films.append(film) }
        return films
    }

    private static func heading(_ line: some StringProtocol) -> Film? {
        guard line.last == ")", let space = line.firstIndex(of: " "), let bracket = line.lastIndex(of: "("),
            space < bracket, let id = Int(line[..<space]),
            let year = Int(line[line.index(after: bracket)...].dropLast())
        else { return nil }
        let title = line[line.index(after: space)..<bracket].drop(while: \.isWhitespace)
        let trimmed = title.lastIndex { !$0.isWhitespace }.map { title[...$0] }
        return trimmed.map { Film(id: FilmID(rawValue: id), title: String($0), year: year) }
    }
}

extension Film {
    /// Reads one line of a block, such as `by: Ridley Scott`; `false` when it is none.
    fileprivate mutating func read(_ line: some StringProtocol) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
        let list = value.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
        switch line[..<colon] {
        case "also": otherTitles = list
        case "by": directors = list
        case "cast": cast = list
        case "genres": genres = list
        case "themes": themes = list
        case "about": sentence = String(value)
        default: return false
        }
        return true
    }
}
