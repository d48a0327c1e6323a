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

    /// Reads the films of a text; it looks at bytes, which is ten times as quick as at characters.
    static func films(in text: String) throws(Fault) -> [Film] {
        var films: [Film] = []
        var film: Film?
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let line = line.trimmed
            if line.isEmpty {
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

    private static func heading(_ line: Substring.UTF8View) -> Film? {
        guard line.last == UInt8(ascii: ")"),
            let space = line.firstIndex(of: UInt8(ascii: " ")),
            let bracket = line.lastIndex(of: UInt8(ascii: "(")), space < bracket,
            let id = Int(Substring(line[..<space])),
            let year = Int(Substring(line[line.index(after: bracket)...].dropLast()))
        else { return nil }
        let title = line[space..<bracket].trimmed
        return title.isEmpty ? nil : Film(id: FilmID(rawValue: id), title: String(Substring(title)), year: year)
    }
}

extension Film {
    /// Reads one line of a block, such as `by: Ridley Scott`; `false` when it is none.
    fileprivate mutating func read(_ line: Substring.UTF8View) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let value = line[line.index(after: colon)...].trimmed
        var list: [String] { value.split(separator: UInt8(ascii: ",")).map { String(Substring($0.trimmed)) } }
        switch Substring(line[..<colon]) {
        case "also": otherTitles = list
        case "by": directors = list
        case "cast": cast = list
        case "genres": genres = list
        case "themes": themes = list
        case "about": sentence = String(Substring(value))
        default: return false
        }
        return true
    }
}

extension Substring.UTF8View {
    /// Without the spaces around it.
    fileprivate var trimmed: Self {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
