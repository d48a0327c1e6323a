/// A film as stored in a model: a record of numbers, and a text with everything else.
///
/// In the text, each field is a line, and the items of a list are separated by tabs.
enum FilmRecord {
    /// The bytes of a record.
    static let width = 34

    /// The most bytes of one film's text, some ten times what any film has; the rest is cut, beginning with the
    /// sentence.
    ///
    /// Without a limit, a corrupt model could give each film the text of all.
    static let longestText = 1 << 16

    private static let textPlace = 25
    private static let textLength = 30

    /// Writes films, in the order of their identifiers.
    static func write(_ films: [Film], to model: inout ModelWriter) {
        var records = SectionWriter()
        var texts = SectionWriter()
        for film in films {
            let text = cut(words(of: film))
            records.append(film.id.rawValue, digits: 5)
            records.append(nearest: film.year, digits: 2)
            records.append(nearest: film.minutes, digits: 2)
            records.append(nearest: film.fame, digits: 2)
            records.append(nearest: film.liking, digits: 2)
            records.append(nearest: film.budget, digits: 6)
            records.append(nearest: film.revenue, digits: 6)
            records.append(texts.count, digits: 5)
            records.append(text.utf8.count, digits: 4)
            texts.append(text)
        }
        model.add(.films, records)
        model.add(.texts, texts)
    }

    /// The number of films.
    static func count(in model: ModelView) -> Int { model[.films].count / width }

    /// The identifier of the film at a position.
    static func id(at position: Int, in model: ModelView) -> FilmID {
        FilmID(rawValue: model[.films].number(at: position * width, digits: 5))
    }

    /// The year of the film at a position.
    static func year(at position: Int, in model: ModelView) -> Int {
        model[.films].number(at: position * width + 5, digits: 2)
    }

    /// How long the film at a position runs, in minutes.
    static func minutes(at position: Int, in model: ModelView) -> Int {
        model[.films].number(at: position * width + 7, digits: 2)
    }

    /// How well liked the film at a position is, 0 to 100.
    static func liking(at position: Int, in model: ModelView) -> Int {
        model[.films].number(at: position * width + 11, digits: 2)
    }

    /// How well known the film at a position is, 0 to 100.
    static func fame(at position: Int, in model: ModelView) -> Int {
        model[.films].number(at: position * width + 9, digits: 2)
    }

    /// What the film at a position earned, in US dollars.
    static func revenue(at position: Int, in model: ModelView) -> Int {
        model[.films].number(at: position * width + 19, digits: 6)
    }

    /// The title of the film at a position.
    static func title(at position: Int, in model: ModelView) -> String {
        let text = words(at: position, in: model)
        return String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
    }

    /// The countries and the languages of the film at a position.
    static func origin(at position: Int, in model: ModelView) -> (countries: [String], languages: [String]) {
        let lines = Lines(words(at: position, in: model))
        return (lines.list(8), lines.list(9))
    }

    /// The actors of the film at a position.
    static func cast(at position: Int, in model: ModelView) -> [String] { list(4, at: position, in: model) }

    /// The genres of the film at a position.
    static func genres(at position: Int, in model: ModelView) -> [String] { list(6, at: position, in: model) }

    /// The themes of the film at a position.
    static func themes(at position: Int, in model: ModelView) -> [String] { list(7, at: position, in: model) }

    private static func list(_ line: Int, at position: Int, in model: ModelView) -> [String] {
        let lines = words(at: position, in: model)
            .split(separator: 0x0A, maxSplits: line + 1, omittingEmptySubsequences: false)
        guard lines.indices.contains(line) else { return [] }
        return items(UnsafeRawBufferPointer(rebasing: lines[line]))
    }

    /// Calls a function with the name of each director and each actor of the film at a position.
    ///
    /// It is given the name in UTF-8, whether they directed it, and their place, from 0 for the first.
    static func forEachPerson(
        at position: Int,
        in model: ModelView,
        _ body: (_ name: UnsafeRawBufferPointer, _ directs: Bool, _ place: Int) -> Void
    ) {
        let text = words(at: position, in: model)
        let lines = text.split(separator: 0x0A, maxSplits: 5, omittingEmptySubsequences: false)
        for line in 3...4 where lines.indices.contains(line) {
            for (place, name) in lines[line].split(separator: 0x09).enumerated() {
                body(UnsafeRawBufferPointer(rebasing: name), line == 3, place)
            }
        }
    }

    /// Calls a function with the name of each character of the film at a position, in UTF-8, in the order of the actors.
    static func forEachCharacter(
        at position: Int,
        in model: ModelView,
        _ body: (_ name: UnsafeRawBufferPointer, _ place: Int) -> Void
    ) {
        let lines = words(at: position, in: model).split(
            separator: 0x0A,
            maxSplits: 6,
            omittingEmptySubsequences: false
        )
        guard lines.indices.contains(5) else { return }
        for (place, name) in lines[5].split(separator: 0x09).enumerated() {
            body(UnsafeRawBufferPointer(rebasing: name), place)
        }
    }

    /// The position of a film, by binary search.
    static func position(of id: FilmID, in model: ModelView) -> Int? {
        var positions = 0..<count(in: model)
        while !positions.isEmpty {
            let middle = positions.lowerBound + positions.count / 2
            let found = self.id(at: middle, in: model)
            if found == id { return middle }
            positions =
                found.rawValue < id.rawValue ? (middle + 1)..<positions.upperBound : positions.lowerBound..<middle
        }
        return nil
    }

    /// Everything known about the film at a position.
    static func film(at position: Int, in model: ModelView) -> Film {
        let records = model[.films]
        let lines = Lines(words(at: position, in: model))
        var film = Film(
            id: id(at: position, in: model),
            title: lines.text(0),
            year: year(at: position, in: model)
        )
        film.minutes = minutes(at: position, in: model)
        film.fame = fame(at: position, in: model)
        film.liking = liking(at: position, in: model)
        film.budget = records.number(at: position * width + 13, digits: 6)
        film.revenue = records.number(at: position * width + 19, digits: 6)
        film.otherTitles = lines.list(1)
        film.series = lines.text(2)
        film.directors = lines.list(3)
        film.cast = lines.list(4)
        film.characters = lines.list(5)
        film.genres = lines.list(6)
        film.themes = lines.list(7)
        film.countries = lines.list(8)
        film.languages = lines.list(9)
        film.companies = lines.list(10)
        film.tagline = lines.text(11)
        film.sentence = lines.text(12)
        return film
    }

    /// The lines of a film's text.
    private struct Lines {
        private let bytes: UnsafeRawBufferPointer
        /// Where each line begins, and where the next would.
        private var starts: [Int] = []

        init(_ words: UnsafeRawBufferPointer) {
            bytes = words
            starts.reserveCapacity(16)
            starts.append(0)
            for place in words.indices where words[place] == 0x0A { starts.append(place + 1) }
            starts.append(words.count + 1)
        }

        private func line(_ line: Int) -> UnsafeRawBufferPointer {
            guard line + 1 < starts.count else { return UnsafeRawBufferPointer(rebasing: bytes[0..<0]) }
            return UnsafeRawBufferPointer(rebasing: bytes[starts[line]..<(starts[line + 1] - 1)])
        }

        func text(_ line: Int) -> String { String(decoding: self.line(line), as: UTF8.self) }

        func list(_ line: Int) -> [String] { FilmRecord.items(self.line(line)) }
    }

    /// The items of a list, which tabs separate.
    private static func items(_ line: UnsafeRawBufferPointer) -> [String] {
        var items: [String] = []
        var start = 0
        for end in 0...line.count where end == line.count || line[end] == 0x09 {
            if end > start {
                items.append(String(decoding: UnsafeRawBufferPointer(rebasing: line[start..<end]), as: UTF8.self))
            }
            start = end + 1
        }
        return items
    }

    static func words(at position: Int, in model: ModelView) -> UnsafeRawBufferPointer {
        let record = position * width
        return model[.texts].slice(
            at: model[.films].number(at: record + textPlace, digits: 5),
            count: min(model[.films].number(at: record + textLength, digits: 4), longestText)
        )
    }

    private static func words(of film: Film) -> String {
        let lists = [
            film.directors, film.cast, film.characters, film.genres, film.themes, film.countries, film.languages,
            film.companies,
        ]
        // An actor whose character is not known has an empty one, to keep the order.
        let inner = lists.map { list in list.map { $0.isEmpty ? " " : plain($0) }.joined(separator: "\t") }
        let lines =
            [plain(film.title), film.otherTitles.map(plain).joined(separator: "\t"), plain(film.series)] + inner
            + [plain(film.tagline), plain(film.sentence)]
        return lines.joined(separator: "\n")
    }

    /// The text, cut to the limit at the end of a character.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longestText else { return text }
        // An index inside a character is rounded down to where it begins.
        return String(text[..<text.utf8.index(text.startIndex, offsetBy: longestText)])
    }

    /// The text without the characters that separate fields and items.
    private static func plain(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
