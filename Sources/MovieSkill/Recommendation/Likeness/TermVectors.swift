import SkillKit

/// Films as vectors of weighted terms; used while a model is built.
///
/// The weight of a term in a film is its weight there (TF) times the logarithm of its rarity (IDF), `ln((1 + n) / (1 +
/// df))`: a term that all films have says nothing. The vectors have length 1, so that the cosine of two is their
/// product. See Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
struct TermVectors: Sendable {
    /// A term in one film.
    struct Entry: Sendable {
        var term: Int
        var weight: Double
    }

    /// The terms, by their numbers: in alphabetical order.
    let terms: [String]
    /// The vector of each film, in the order of the terms.
    let vectors: [[Entry]]

    /// Builds the vectors.
    ///
    /// Time and memory grow with the number of terms in all documents.
    /// - Parameters:
    ///   - documents: The terms of each film, with their weights there. They are asked for twice, so that those of a
    ///     million films can be made anew instead of kept.
    ///   - areLoneTermsKept: Whether to keep terms that only one film has; they make it like no other, and count only
    ///     in the length of its vector.
    init(_ documents: some Collection<[String: Double]>, keepingLoneTerms areLoneTermsKept: Bool = false) {
        var frequencies: [String: Int] = [:]
        for document in documents { for term in document.keys { frequencies[term, default: 0] += 1 } }
        let terms = frequencies.filter { areLoneTermsKept || $0.value > 1 }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, $0) })
        self.terms = terms
        let count = documents.count
        vectors = documents.map { document in
            // In a fixed order, because floating-point sums depend on it.
            let weights = document.sorted { $0.key < $1.key }.map { term, weight in
                let rarity = Double(1 + count) / Double(1 + (frequencies[term] ?? 0))
                return (term: term, weight: weight * Libc.logarithm(rarity))
            }
            let length = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            return weights.compactMap { term, weight in
                guard weight > 0, let number = numbers[term] else { return nil }
                return Entry(term: number, weight: weight / length)
            }
        }
    }
}
