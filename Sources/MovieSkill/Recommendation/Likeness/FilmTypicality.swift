/// How typical films are of some kinds: 1 for a film that has one of the kinds and no other genre.
///
/// Only valid while the model is read.
struct FilmTypicality {
    /// How much more typical one more of the kinds makes a film.
    private static let again = 0.9

    /// The genres of each kind, by their numbers.
    private let kinds: [[Int]]
    private let section: TermSection

    /// Looks up some kinds, each a set of genres.
    init(_ kinds: [Set<String>], in model: ModelView) {
        section = TermSection(model[.genres])
        let names = kinds.isEmpty ? [] : section.names.map { $0.lowercased() }
        self.kinds = kinds.map { kind in
            // In a fixed order, because floating-point sums depend on it.
            kind.compactMap { names.firstIndex(of: $0.lowercased()) }.sorted()
        }
    }

    /// How typical the film at a position is.
    func score(of position: Int) -> Double {
        if kinds.isEmpty { return 0 }
        let genres = section.terms(of: position)
        // A film of several of the kinds is typical of what was wished for as a whole.
        return kinds.reduce(0) { score, kind in
            let sum = kind.reduce(0) { sum, genre in
                let weight = genres.first { $0.term == genre }?.weight ?? 0
                return sum + weight * weight
            }
            return sum > 0 ? max(score > 0 ? score + Self.again : 0, sum.squareRoot()) : score
        }
    }
}
