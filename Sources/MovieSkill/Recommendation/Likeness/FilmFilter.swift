/// Which films are wanted.
struct FilmFilter: Sendable, Hashable {
    /// Films that are not.
    var excluded: Set<FilmID> = []
    /// The genres that each must have, all of them; upper and lower case are the same.
    var genres: Set<String> = []
    /// The genres that none may have.
    var withoutGenres: Set<String> = []
    /// Where each must come from.
    var origin: FilmOrigin?
    /// Where none may come from.
    var notFrom: FilmOrigin?
    /// The years that none may be of.
    var withoutYears: ClosedRange<Int>?
    /// Who must have directed each or play in it.
    var person: String?
    /// Who must neither have directed any nor play in it.
    var withoutPeople: Set<String> = []
    /// The years that each must be of.
    var years: ClosedRange<Int>?
    /// How long each may run, in minutes.
    var minutes: ClosedRange<Int>?
    /// How well known each must be; see ``Film/fame``.
    var fame: ClosedRange<Int>?
}

extension FilmFilter {
    /// Takes what a wish says.
    init(_ wish: Wish) {
        let filter = wish.filter
        self.init(
            excluded: wish.offered,
            genres: filter.genres,
            withoutGenres: filter.withoutGenres,
            origin: filter.origin,
            notFrom: filter.notFrom,
            withoutYears: filter.withoutYears,
            person: filter.person,
            withoutPeople: filter.withoutPeople,
            years: filter.years,
            minutes: filter.minutes,
            fame: filter.fame
        )
    }
}
