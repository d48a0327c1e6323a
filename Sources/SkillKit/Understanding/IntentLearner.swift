/// Learns which intent a text stands for: multinomial logistic regression.
struct IntentLearner {
    let count: Int
    let rows: WeightRows
    /// How likely each intent is before anything is said, as a row of weights.
    private let priors: WeightRows
    /// The intents of each group: those with samples of the skill's own, and those with phrases of the language's.
    ///
    /// They are told apart only within their group: people say "what was that" with the words of any question.
    private let groups: IntentGroups
    private let rate: Float = 0.1
    private let decay: Float = 1e-5

    init(count: Int, _ groups: IntentGroups) {
        self.count = count
        self.groups = groups
        rows = WeightRows(width: count, caution: 1e-6)
        priors = WeightRows(width: count, caution: 1e-6)
        _ = priors.add(0)
    }

    /// All weights.
    var allRows: [WeightRows] { [rows, priors] }

    /// How likely each intent is before anything is said.
    var prior: [Float] { (0..<count).map { priors.weights[$0] } }

    /// The score of each intent for a text.
    func scores(_ features: TextFeatures) -> [Float] {
        scores(features, features.whole.map { rows.row(of: $0.feature) })
    }

    private func scores(_ features: TextFeatures, _ found: [Int]) -> [Float] {
        var scores = prior
        let weights = rows.weights
        scores.withUnsafeMutableBufferPointer { scores in
            var entry = 0
            for (_, value) in features.whole {
                if found[entry] >= 0 {
                    let start = weights + found[entry] * scores.count
                    var intent = 0
                    while intent < scores.count {
                        scores[intent] += start[intent] * value
                        intent += 1
                    }
                }
                entry += 1
            }
        }
        return scores
    }

    /// Learns from a text.
    mutating func learn(_ features: TextFeatures, intent target: Int, isBuiltIn: Bool) {
        let found = features.whole.map { rows.add($0.feature) }
        var slopes = scores(features, found)
        groups.mask(&slopes, isBuiltIn: isBuiltIn)
        Chances.normalise(&slopes)
        slopes[target] -= 1
        // Most intents are out of the question.
        let moved = slopes.indices.filter { abs(slopes[$0]) > 2e-3 }
        let steps = moved.map { slopes[$0] }
        let values = features.whole.map(\.value)
        rows.step(found[...], moved, steps, values: values, rate: rate, decay: decay)
        priors.step([0], moved, steps, rate: rate * 0.3, decay: 0)
    }
}
