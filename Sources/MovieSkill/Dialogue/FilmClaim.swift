import SkillKit

/// What a question supposes of a film, to be answered with yes or no, as in "is Brad Pitt in it?".
///
/// It is stored with the answer, to be said again.
public struct FilmClaim: Codable, Hashable, Sendable {
    /// Somebody who directed it or plays in it, as it was heard.
    public var person: String?
    /// A genre of it.
    public var genre: Genre?
    /// Where it is from.
    public var origin: Origin?
    /// The first and the last of the years that it is from.
    public var years: [Int]?

    /// Creates a claim.
    init(person: String? = nil, genre: Genre? = nil, origin: Origin? = nil, years: ClosedRange<Int>? = nil) {
        // What is longer than any name is noise, and not for saying it again.
        self.person = person.flatMap { $0.utf8.count <= Line.longestHeard ? $0 : nil }
        self.genre = genre
        self.origin = origin
        self.years = years.map { [$0.lowerBound, $0.upperBound] }
    }

    /// Nothing in particular.
    public static let none = FilmClaim()

    /// Whether it is true of a film; `nil` where nothing was supposed, or too little is known.
    func isTrue(of film: Film, _ question: FilmQuestion) -> Bool? {
        if let name = person.flatMap(PersonName.init) {
            let people = question == .director ? film.directors : film.cast + (film.cast.isEmpty ? [] : film.directors)
            return people.isEmpty ? nil : people.contains { PersonName($0)?.isMeant(by: name) == true }
        }
        if let genre { return film.genres.isEmpty ? nil : film.genres.contains(genre.rawValue) }
        if let origin {
            if film.countries.isEmpty { return nil }
            return origin.origin.contains(countries: film.countries, languages: film.languages)
        }
        if let years, years.count == 2 { return film.year > 0 ? years[0] <= film.year && film.year <= years[1] : nil }
        return nil
    }
}
