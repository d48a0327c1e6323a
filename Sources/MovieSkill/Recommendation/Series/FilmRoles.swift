/// Who plays whom in a film, among the actors billed first.
struct FilmRoles: Sendable {
    /// The number of actors considered.
    static let billed = 10

    /// The actors in billing order, with the names of their characters.
    let parts: [(actor: String, names: [String])]

    /// Extracts the leading parts of a film.
    init(_ film: Film) {
        parts = film.cast.prefix(FilmRoles.billed).enumerated().map { place, actor in
            (actor, film.characters.indices.contains(place) ? FilmRoles.names(in: film.characters[place]) : [])
        }
    }

    /// The names in a part such as `Capt. Jack Sparrow (voice) / Himself`: `jack sparrow`, `himself`.
    static func names(in part: String) -> [String] {
        let outer = part.prefix { $0 != "(" }
        return outer.split(separator: "/").compactMap { name in
            var words = TextWords.all(in: String(name))
            while words.count > 1, let first = words.first, SmallWords.ranks.contains(first) { words.removeFirst() }
            let name = words.joined(separator: " ")
            return name.utf8.count > 2 ? name : nil
        }
    }
}
