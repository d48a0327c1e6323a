import Foundation
import MovieSkill

/// Any number of films, made of the mixed parts of real ones: their titles, people, genres, themes and sentences.
///
/// They are the same every time. As with real ones, most are hardly known.
struct GrownFilms {
    /// The identifier of the first; the others follow.
    static let first = 1_000_000

    private let films: [Film]

    /// Makes films from those of a catalogue.
    init(from catalogue: Catalogue) { films = catalogue.films }

    /// Writes a table of films to the standard output, as `catalogue build --csv` reads it.
    func write(_ count: Int) throws {
        let columns = "id,title,year,directors,cast,genres,keywords,countries,languages,overview,runtime,fame,liking\n"
        var lines = Data(columns.utf8)
        for number in 0..<count {
            lines += Data(line(film(number)).utf8)
            if lines.count > 1 << 20 {
                FileHandle.standardOutput.write(lines)
                lines.removeAll(keepingCapacity: true)
            }
        }
        FileHandle.standardOutput.write(lines)
    }

    private func film(_ number: Int) -> Film {
        var random = SplitMix(state: UInt64(number))
        // What kind of film it is, who made it, and what else happens.
        let (kind, people, story) = (films[number % films.count], random.pick(films), random.pick(films))
        var film = kind
        film.id = FilmID(rawValue: Self.first + number)
        let (head, tail) = (kind.title.split(separator: " "), story.title.split(separator: " "))
        film.title = (head.prefix((head.count + 1) / 2) + tail.suffix((tail.count + 1) / 2)).joined(separator: " ")
        if random.next() % 4 == 0 {
            film.title += " " + (people.title.split(separator: " ").last.map(String.init) ?? "")
        }
        film.year = min(max(kind.year + Int(random.next() % 21) - 10, 1900), 2030)
        film.directors = people.directors
        film.cast = Array(people.cast.prefix(3) + kind.cast.suffix(2))
        film.themes = Array(kind.themes.prefix(4) + story.themes.suffix(3))
        film.sentence = String(kind.sentence.prefix(110)) + " " + String(story.sentence.suffix(110))
        film.minutes = max(kind.minutes + Int(random.next() % 31) - 15, 1)
        film.fame = max(kind.fame - Int(random.next() % 60), 1)
        film.liking = min(max(kind.liking + Int(random.next() % 21) - 10, 1), 100)
        return film
    }

    private func line(_ film: Film) -> String {
        let lists = [film.directors, film.cast, film.genres, film.themes, film.countries, film.languages]
        let cells =
            ["\(film.id.rawValue)", film.title, "\(film.year)"]
            + lists.map { $0.map { $0.replacing("|", with: " ") }.joined(separator: "|") }
            + [film.sentence, "\(film.minutes)", "\(film.fame)", "\(film.liking)"]
        return cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
    }
}

/// Pseudorandom numbers, by Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[Int(next() % UInt64(items.count))] }
}
