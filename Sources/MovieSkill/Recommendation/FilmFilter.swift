/// What a film must be to be recommended.
public struct FilmFilter: Sendable, Hashable {
    /// Kinds of films, one of which it must be; each is a set of genres, all of which it must have.
    ///
    /// Case does not matter. Without any, every film is of the right kind.
    public var kinds: [Set<String>] = []
    /// Kinds that it must not be.
    public var withoutKinds: [Set<String>] = []
    /// The origins, one of which it must have; any if empty.
    public var origins: [FilmOrigin] = []
    /// The origins that it must not have.
    public var withoutOrigins: [FilmOrigin] = []
    /// The years that it must be from.
    public var years: ClosedRange<Int>?
    /// The years that it must not be from.
    public var withoutYears: [ClosedRange<Int>] = []
    /// People who must all have directed it or be in it, by full or last name.
    public var people: [String] = []
    /// People who must neither have directed it nor be in it.
    public var withoutPeople: Set<String> = []
    /// How long it may run, in minutes.
    public var minutes: ClosedRange<Int>?
    /// How well known it must be; see ``Film/fame``.
    public var fame: ClosedRange<Int>?
    /// Themes, one of which it must be about; see ``Film/themes``.
    public var themes: Set<String> = []
    /// Companies whose films count as being about these themes.
    public var companies: Set<String> = []
    /// Themes that it must not be about; see ``Film/themes``.
    public var withoutThemes: Set<String> = []
    /// Companies that must not have made it.
    public var withoutCompanies: Set<String> = []

    /// Creates a filter; without any conditions, every film passes it.
    public init(genres: Set<String> = [], years: ClosedRange<Int>? = nil) {
        kinds = genres.isEmpty ? [] : [genres]
        self.years = years
    }

    /// Whether a film passes, as far as anything is known of it.
    public func contains(_ film: Film) -> Bool {
        let genres = Set(film.genres.map { $0.lowercased() })
        func isOf(_ kind: Set<String>) -> Bool { kind.allSatisfy { genres.contains($0.lowercased()) } }
        func isFrom(_ origin: FilmOrigin) -> Bool {
            origin.contains(countries: film.countries, languages: film.languages)
        }
        return (kinds.isEmpty || kinds.contains(where: isOf)) && !withoutKinds.contains(where: isOf)
            && (origins.isEmpty || origins.contains(where: isFrom)) && !withoutOrigins.contains(where: isFrom)
            && years?.contains(film.year) != false && !withoutYears.contains { $0.contains(film.year) }
            && minutes?.contains(film.minutes) != false && fame?.contains(film.fame) != false
            && people.allSatisfy { film.isOf(SpokenPerson($0)) }
            && !withoutPeople.contains { film.isOf(SpokenPerson($0)) }
            && !film.themes.contains { FilmFilter.names($0, oneOf: withoutThemes) }
            && (themes.isEmpty && companies.isEmpty || isAboutOne(film))
            && !film.companies.contains(where: withoutCompanies.contains)
    }

    private func isAboutOne(_ film: Film) -> Bool {
        film.themes.contains { FilmFilter.names($0, oneOf: themes) }
            || film.companies.contains(where: companies.contains)
    }

    /// Whether a theme contains one of some words.
    static func names(_ theme: String, oneOf themes: Set<String>) -> Bool {
        guard !themes.isEmpty else { return false }
        let words = Set(TextWords.telling(in: theme).map(StoryWord.init))
        return themes.contains { theme in
            let telling = TextWords.telling(in: theme).map(StoryWord.init)
            return !telling.isEmpty && telling.allSatisfy(words.contains)
        }
    }
}
