/// Films as vectors of weighted terms, to compare any two of them.
///
/// The weight of a term in a film is its weight there (TF) times the logarithm of its rarity (IDF), with the smoothing
/// `ln((1 + n) / (1 + df)) + 1`; the vectors have length 1, so that the cosine of two is their product. See Salton and
/// Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
struct TermVectors: Sendable {
    /// A term in one film, or a film that has one term.
    private struct Entry: Sendable {
        var index: Int
        var weight: Double
    }

    private var vectors: [[Entry]] = []
    private var filmsOfTerm: [[Entry]] = []

    /// Builds the vectors.
    ///
    /// Time and memory grow with the number of terms in all documents.
    /// - Parameter documents: The terms of each film, with their weights there.
    init(_ documents: [[String: Double]]) {
        var numbers: [String: Int] = [:]
        for document in documents {
            // Sorted, for sums of floating-point numbers depend on their order.
            let terms = document.sorted { $0.key < $1.key }
            vectors.append(
                terms.map { term, weight in
                    let next = numbers.count
                    let number = numbers[term, default: next]
                    if number == next { numbers[term] = next }
                    return Entry(index: number, weight: weight)
                }
            )
        }
        var documentFrequency = Array(repeating: 0, count: numbers.count)
        for vector in vectors { for entry in vector { documentFrequency[entry.index] += 1 } }
        filmsOfTerm = Array(repeating: [], count: numbers.count)
        for film in vectors.indices {
            vectors[film] = vectors[film].map { entry in
                let rarity = Double(1 + documents.count) / Double(1 + documentFrequency[entry.index])
                return Entry(index: entry.index, weight: entry.weight * (logarithm(rarity) + 1))
            }
            let length = vectors[film].reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            guard length > 0 else { continue }
            for position in vectors[film].indices {
                vectors[film][position].weight /= length
                let entry = vectors[film][position]
                filmsOfTerm[entry.index].append(Entry(index: film, weight: entry.weight))
            }
        }
    }

    /// The cosine similarity of one film with each film, 0 to 1.
    func cosines(with film: Int) -> [Double] {
        var cosines = Array(repeating: 0.0, count: vectors.count)
        for entry in vectors[film] {
            for other in filmsOfTerm[entry.index] { cosines[other.index] += entry.weight * other.weight }
        }
        return cosines
    }
}
