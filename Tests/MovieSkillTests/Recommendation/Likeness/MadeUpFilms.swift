import MovieSkill
import SkillKit

extension SeededNumbers {
    /// Films that are not, in the order of their identifiers; some things are not known of some.
    mutating func films(_ count: Int) -> [Film] {
        (0..<count).map { number in
            var film = Film(id: FilmID(rawValue: number * 7 + 3), title: "\(word()) \(word()) \(number)", year: 0)
            if Int.random(in: 0..<8, using: &self) > 0 { film.year = Int.random(in: 1930...2020, using: &self) }
            film.directors = some(1, of: "Director", 12)
            film.cast = some(4, of: "Actor", 30)
            film.genres = some(3, of: "Genre", 6)
            if Bool.random(using: &self) { film.genres.append("Family") }
            film.themes = some(5, of: "Theme", 40)
            film.countries = some(1, of: "Country", 4)
            film.companies = some(2, of: "Company", 9)
            film.sentence = (0..<6).map { _ in word() }.joined(separator: " ") + "."
            film.tagline = word()
            film.minutes = Int.random(in: 0...180, using: &self)
            film.budget = Int.random(in: 0...3, using: &self) * 20_000_000
            film.revenue = Int.random(in: 0...3, using: &self) * 50_000_000
            film.fame = Int.random(in: 0...100, using: &self)
            film.liking = Int.random(in: 0...100, using: &self)
            return film
        }
    }

    private mutating func word() -> String { "word\(Int.random(in: 0..<50, using: &self))" }

    /// Some names of a kind, each once.
    private mutating func some(_ most: Int, of kind: String, _ count: Int) -> [String] {
        let numbers = (0..<Int.random(in: 0...most, using: &self)).map { _ in Int.random(in: 0..<count, using: &self) }
        return Set(numbers).sorted().shuffled(using: &self).map { "\(kind) \($0)" }
    }
}
