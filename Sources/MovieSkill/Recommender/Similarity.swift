/// How alike films are: each side of them compared by TF-IDF and cosine, and the sides put together.
///
/// The likeness of two films is the sum over ``FilmField`` of its weight times the square root of the cosine, and a
/// little for the same time. The root keeps one strong side, two films of one actor, from drowning all others.
struct Similarity: Sendable {
    private let vectors: [(weight: Double, vectors: TermVectors)]
    private let years: [Int]

    /// Compares films.
    ///
    /// Time and memory grow with the number of terms in all of them.
    init(_ films: [Film]) {
        vectors = FilmField.allCases.map { field in (field.weight, TermVectors(films.map(field.terms))) }
        years = films.map(\.year)
    }

    /// The likeness of one film with each film, by their positions; 0 for films with nothing in common.
    func similarities(to film: Int) -> [Double] {
        var sums = Array(repeating: 0.0, count: years.count)
        for (weight, vectors) in vectors {
            for (other, cosine) in vectors.cosines(with: film).enumerated() {
                sums[other] += weight * cosine.squareRoot()
            }
        }
        for other in sums.indices where sums[other] > 0 {
            let distance = Double((years[other] - years[film]).magnitude)
            sums[other] += 0.5 / (1 + distance / 8)
        }
        return sums
    }
}
