/// How good a recommendation each film of a model is; films that are no candidates have no score.
struct FilmScores {
    private var scores: [Double?]

    init(_ scores: [Double?]) { self.scores = scores }

    /// The best film, the first of equals, if there is one.
    var best: (position: Int, score: Double)? {
        var best: (position: Int, score: Double)?
        for (position, score) in scores.enumerated() {
            if let score, score > best?.score ?? -.infinity { best = (position, score) }
        }
        return best
    }

    /// Removes a film and the others of its series.
    mutating func removeSeries(of position: Int, in model: ModelView) {
        let traits = model[.traits]
        let series = FilmTraits(at: position, in: traits).series
        for other in scores.indices where FilmTraits(at: other, in: traits).series == series { scores[other] = nil }
        scores[position] = nil
    }
}
