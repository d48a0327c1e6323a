import SkillKit

/// What a question says besides what it asks: what it supposes, to be answered with yes or no, as in "is Brad Pitt in
/// it?", and what else is asked.
///
/// It is stored with the answer, to be said again.
public struct FilmClaim: Codable, Hashable, Sendable {
    /// Somebody who directed it or plays in it, as it was heard.
    public var person: String?
    /// A character in it, as it was heard: not supposed, but to be told who plays it.
    public var role: String?
    /// What it may be about, or have in it, as it was heard.
    public var theme: String?
    /// Who it may be for.
    public var audience: Audience?
    /// A genre of it.
    public var genre: Genre?
    /// Where it is from.
    public var origin: Origin?
    /// The first and the last of the years that it is from.
    public var years: [Int]?
    /// Other questions about the film that were asked in the same breath.
    public var further: [FilmQuestion]?
    /// The titles of other films that it is compared with, as they were heard.
    public var others: [String]?

    /// Creates a claim.
    init(
        person: String? = nil,
        role: String? = nil,
        theme: String? = nil,
        audience: Audience? = nil,
        genre: Genre? = nil,
        origin: Origin? = nil,
        years: ClosedRange<Int>? = nil,
        further: [FilmQuestion] = [],
        others: [String] = []
    ) {
        // Anything longer than a name is noise, and must not be said again.
        func short(_ words: String?) -> String? { words.flatMap { $0.utf8.count <= Line.longestHeard ? $0 : nil } }
        (self.person, self.role, self.theme) = (short(person), short(role), short(theme))
        self.audience = audience
        self.genre = genre
        self.origin = origin
        self.years = years.map { [$0.lowerBound, $0.upperBound] }
        self.further = further.isEmpty ? nil : further
        let named = others.prefix(Self.mostOthers).compactMap(short)
        self.others = named.isEmpty ? nil : named
    }

    /// Nobody remembers the figures of more films.
    static let mostOthers = 2

    /// Nothing in particular.
    public static let none = FilmClaim()

    /// Whether it says what a film may be about, and not what it may be like: "sad".
    var isOfASubject: Bool {
        genre == nil && theme.map { Genre(theme: $0) == nil && Direction(theme: $0) == nil } ?? false
    }

    /// Whether it is true of a film; `nil` if nothing was supposed, or too little is known.
    func isTrue(of film: Film, _ question: FilmQuestion) -> Bool? {
        if let name = person.flatMap(PersonName.init) {
            let people = question == .director ? film.directors : film.cast + (film.cast.isEmpty ? [] : film.directors)
            if people.contains(where: { PersonName($0)?.isMeant(by: name) == true }) { return true }
            // "The one with the minions" names nobody.
            if question == .hasPerson, let person, has(person, in: film) { return true }
            return people.isEmpty ? nil : false
        }
        // It may be so even if no theme says it.
        if let theme, has(theme, in: film) || Criterion.subject(theme).isTrue(of: film) == true { return true }
        // A mood is not a genre: a thriller may well be scary.
        if let genre, theme == nil || film.genres.contains(genre.rawValue) {
            return film.genres.isEmpty ? nil : film.genres.contains(genre.rawValue)
        }
        if let origin {
            if film.countries.isEmpty { return nil }
            return origin.origin.contains(countries: film.countries, languages: film.languages)
        }
        if let years, years.count == 2 { return film.year > 0 ? years[0] <= film.year && film.year <= years[1] : nil }
        return nil
    }

    /// Whether a film's themes, characters, title or story have all of some words.
    private func has(_ words: String, in film: Film) -> Bool {
        let told = film.themes + film.characters + [film.title, film.sentence]
        return told.contains { FilmFilter.names($0, oneOf: [words]) }
    }
}
