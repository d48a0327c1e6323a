/// How typical films are of some kinds: 1 for a film that has one of the kinds and no other genre.
///
/// Only valid while the model is read.
struct FilmTypicality {
    /// How much more typical one more of the kinds makes a film.
    private static let again = 0.9

    /// By position; none without kinds.
    private var scores: [Double] = []

    /// Looks up the films of some kinds, each a set of genres.
    init(_ kinds: [Set<String>], in model: ModelView) {
        guard !kinds.isEmpty else { return }
        let section = TermSection(model[.genres])
        let names = section.names.map { $0.lowercased() }
        let none = Array(repeating: 0.0, count: FilmRecord.count(in: model))
        scores = none
        for kind in kinds {
            var sums = none
            for genre in kind {
                guard let term = names.firstIndex(of: genre.lowercased()) else { continue }
                for (film, weight) in section.weights(of: term) where film < sums.count {
                    sums[film] += weight * weight
                }
            }
            // A film of several of the kinds is typical of what was wished for as a whole.
            for film in sums.indices where sums[film] > 0 {
                scores[film] = max(scores[film] > 0 ? scores[film] + Self.again : 0, sums[film].squareRoot())
            }
        }
    }

    /// How typical the film at a position is.
    func score(of position: Int) -> Double { scores.indices.contains(position) ? scores[position] : 0 }
}
