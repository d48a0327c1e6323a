/// Learns which intent a text stands for, by multinomial logistic regression, and whether it stands for any, by a
/// logistic regression of its own.
struct IntentLearner {
    let count: Int
    /// Whether there are texts that stand for none of the intents.
    ///
    /// Their weight is the last of each row.
    let tellsForeign: Bool
    let rows: WeightRows
    /// How likely each intent is before anything is said, as a row of weights.
    private let priors: WeightRows
    /// The intents of each group: those with samples of the skill's own, and those with phrases of the language's.
    ///
    /// They are told apart only within their group: people say "what was that" with the words of any question.
    private let groups: IntentGroups
    private let rate: Float
    private let decay: Float = 1e-5

    /// Starts with nothing learnt.
    /// - Parameters:
    ///   - count: The number of intents.
    ///   - groups: Which of them are told apart.
    ///   - tellsForeign: Whether there are texts that stand for none of them.
    ///   - rate: How far a step goes.
    init(count: Int, _ groups: IntentGroups, tellsForeign: Bool, rate: Float) {
        self.count = count
        self.groups = groups
        self.tellsForeign = tellsForeign
        self.rate = rate
        let width = count + (tellsForeign ? 1 : 0)
        rows = WeightRows(width: width, caution: 1e-6)
        priors = WeightRows(width: width, caution: 1e-6)
        _ = priors.add(0)
    }

    /// All weights.
    var allRows: [WeightRows] { [rows, priors] }

    /// How likely each intent is before anything is said, and last, if there are such texts, that it is none.
    var prior: [Float] { (0..<priors.width).map { priors.weights[$0] } }

    /// The score of each intent for a text, and last, if there are such texts, that it is none.
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
    /// - Parameters:
    ///   - features: The text.
    ///   - target: What it stands for; `nil` if for none of the intents.
    ///   - isBuiltIn: Which group is told apart by it.
    mutating func learn(_ features: TextFeatures, intent target: Int?, isBuiltIn: Bool) {
        let found = features.whole.map { rows.add($0.feature) }
        var slopes = scores(features, found)
        let strangeness = tellsForeign ? Chances.probability(ofOdds: slopes.removeLast()) : 0
        if let target {
            groups.mask(&slopes, isBuiltIn: isBuiltIn)
            Chances.normalise(&slopes)
            slopes[target] -= 1
        } else {
            for intent in slopes.indices { slopes[intent] = 0 }
        }
        if tellsForeign { slopes.append(target == nil ? strangeness - 1 : strangeness) }
        // Most intents are out of the question.
        let moved = slopes.indices.filter { abs(slopes[$0]) > 2e-3 }
        let steps = moved.map { slopes[$0] }
        let values = features.whole.map(\.value)
        rows.step(found[...], moved, steps, values: values, rate: rate, decay: decay)
        priors.step([0], moved, steps, rate: rate * 0.3, decay: 0)
    }
}
