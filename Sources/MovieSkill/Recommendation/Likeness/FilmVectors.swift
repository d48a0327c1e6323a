/// The vectors of one film, read once to be multiplied with those of others one by one.
///
/// The cosines are the sums that a ``FilmComparison`` adds up for a block of films, to the last bit. Only valid while the
/// model is read.
struct FilmVectors {
    private let fields: [(field: FilmField, section: TermSection, terms: [(term: Int, weight: Double)])]
    private let neighbours: [Int: Double]

    /// Reads the vectors of the film that others are compared with.
    init(of comparison: FilmComparison) {
        fields = FilmField.allCases.map { field in
            let section = TermSection(comparison.model[field.section])
            return (field, section, section.terms(of: comparison.film))
        }
        neighbours = Dictionary(comparison.neighbours.map { ($0.film, $0.weight) }) { _, last in last }
    }

    /// What the film shares with another one, as ``FilmComparison/score(of:sharing:atLeast:)`` takes it.
    func cosines(with other: Int) -> SIMD8<Double> {
        var cosines = SIMD8<Double>.zero
        for (number, field) in fields.enumerated() where !field.terms.isEmpty {
            cosines[number] = field.section.cosine(of: field.terms, with: other)
        }
        if !neighbours.isEmpty, let weight = neighbours[other] { cosines[FilmComparison.taste] = 1 + weight }
        return cosines
    }

    /// What it shares with another one in one field.
    func cosine(in field: FilmField, with other: Int) -> Double {
        guard let field = fields.first(where: { $0.field == field }), !field.terms.isEmpty else { return 0 }
        return field.section.cosine(of: field.terms, with: other)
    }

    /// Whether the film has any terms in a field.
    func has(_ field: FilmField) -> Bool { fields.contains { $0.field == field && !$0.terms.isEmpty } }
}
