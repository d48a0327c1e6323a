/// One film compared with the others of a model.
///
/// Only valid while the model is read.
struct FilmComparison {
    private let film: Int
    private let count: Int
    private let model: ModelView
    private let traits: FilmTraits

    /// Compares with the film at a position.
    init(with film: Int, in model: ModelView) {
        self.film = film
        self.model = model
        count = FilmRecord.count(in: model)
        traits = FilmTraits(at: film, in: model[.traits])
    }

    /// How alike each film is: without the film itself, those that are not wanted, and those with nothing in common.
    func scores(_ selection: FilmSelection) -> FilmScores {
        guard (0..<count).contains(film) else { return FilmScores([]) }
        var sums = Array(repeating: 0.0, count: count)
        var areRelated = Array(repeating: false, count: count)
        for field in FilmField.allCases {
            var cosines = Array(repeating: 0.0, count: count)
            TermSection(model[field.section]).addCosines(with: film, to: &cosines)
            let weight = field.weight
            let isTelling = field.isTelling
            for (other, cosine) in cosines.enumerated() where cosine > 0 {
                sums[other] += weight * cosine.squareRoot()
                if isTelling { areRelated[other] = true }
            }
        }
        for (other, taste) in TasteSection(model[.taste]).neighbours(of: film) where sums.indices.contains(other) {
            sums[other] += taste
            areRelated[other] = true
        }
        let likeness = TraitLikeness(to: traits)
        let section = model[.traits]
        return FilmScores(
            sums.indices.map { other in
                guard areRelated[other], other != film else { return nil }
                let traits = FilmTraits(at: other, in: section)
                return selection.contains(other) ? sums[other] + likeness(traits) : nil
            }
        )
    }

    /// Why another film is like it, the most telling reason first.
    func reasons(for other: Int) -> [Reason] {
        let traits = FilmTraits(at: other, in: model[.traits])
        var reasons: [(reason: Reason, share: Double)] = []
        if traits.series == self.traits.series { reasons.append((.series, .infinity)) }
        let isOfOneTime = min(traits.year, self.traits.year) > 0 && abs(traits.year - self.traits.year) <= 5
        for field in FilmField.allCases where field.isTelling {
            let section = TermSection(model[field.section])
            let shared = section.shared(film, other)
            let share = field.weight * shared.reduce(0) { $0 + $1.product }.squareRoot()
            let names = shared.map { section.name(of: $0.term) }.filter { !$0.isEmpty }
            guard !names.isEmpty else { continue }
            switch field {
            case .directors: reasons.append((.directors(names), share))
            case .cast: reasons.append((.cast(names), share))
            case .themes: reasons.append((.themes(names), share))
            case .genres: reasons.append((.genres(names, ofOneTime: isOfOneTime), share))
            case .words, .companies, .countries: break
            }
        }
        let taste = TasteSection(model[.taste]).neighbours(of: film).first { $0.film == other }
        if let taste { reasons.append((.taste, taste.weight)) }
        // The sort is stable.
        return reasons.sorted { $0.share > $1.share }.map(\.reason)
    }
}
