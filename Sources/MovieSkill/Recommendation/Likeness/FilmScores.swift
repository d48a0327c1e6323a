/// How good an answer each film of a model is; a film that is not an answer has no score.
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

    /// Takes out a film and those of its series.
    mutating func removeSeries(of position: Int, in model: ModelView) {
        let traits = model[.traits]
        let series = FilmTraits(at: position, in: traits).series
        for other in scores.indices where FilmTraits(at: other, in: traits).series == series { scores[other] = nil }
        scores[position] = nil
    }
}
