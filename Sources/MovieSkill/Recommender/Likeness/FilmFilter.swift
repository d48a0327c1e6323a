/// Which films are wanted.
struct FilmFilter: Sendable, Hashable {
    /// Films that are not.
    var excluded: Set<FilmID> = []
    /// The genres that each must have, all of them; upper and lower case are the same.
    var genres: Set<String> = []
    /// The years that each must be of.
    var years: ClosedRange<Int>?
}

extension FilmFilter {
    /// Takes what a wish says.
    init(_ wish: Wish) { self.init(excluded: wish.offered, genres: wish.genres, years: wish.years) }
}
