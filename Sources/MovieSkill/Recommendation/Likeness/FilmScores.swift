/// How good each film of a model is as an answer; one that is none has no score.
struct FilmScores {
    private var scores: [Double?]

    init(_ scores: [Double?]) { self.scores = scores }

    /// The best film, the first of equals; `nil` when there is none.
    var best: (position: Int, score: Double)? {
        var best: (position: Int, score: Double)?
        for (position, score) in scores.enumerated() {
            if let score, score > best?.score ?? -.infinity { best = (position, score) }
        }
        return best
    }

    /// Takes out a film and those of its series.
    mutating func removeSeries(of position: Int, in model: ModelView) {
        let traits = model[.traits]
        let series = FilmTraits(at: position, in: traits).series
        for other in scores.indices where FilmTraits(at: other, in: traits).series == series { scores[other] = nil }
        scores[position] = nil
    }
}
