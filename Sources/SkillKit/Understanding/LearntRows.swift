/// What was learnt about features: for each, weights by label, and how much each weight matters.
struct LearntRows {
    private(set) var features: [UInt64] = []
    /// Where each feature's weights begin, and where the last one's end.
    private var starts = [0]
    private var labels: [Int32] = []
    private var weights: [Float] = []
    private var importances: [Float] = []
    /// The greatest weight.
    private(set) var most: Float = 1e-6

    /// Smaller weights count as 0.
    private static let least: Float = 1e-3

    /// Takes what was learnt to tell intents.
    init(_ learner: IntentLearner) {
        features = learner.rows.index.all
        for row in features.indices {
            add(learner.rows, row, base: 0)
            starts.append(labels.count)
        }
    }

    /// Takes what was learnt to find slots: those of the kinds, then those of each intent.
    init(_ learner: SlotLearner) {
        features = learner.shared.index.all
        for row in features.indices {
            add(learner.shared, row, base: 0)
            var base = learner.shared.width
            for (intent, rows) in learner.rows.enumerated() {
                let own = learner.place(of: row, in: intent)
                if own >= 0 { add(rows, own, base: base) }
                base += rows.width
            }
            starts.append(labels.count)
        }
    }

    private mutating func add(_ learnt: WeightRows, _ row: Int, base: Int) {
        for label in 0..<learnt.width {
            let weight = learnt.weights[row * learnt.width + label]
            guard abs(weight) > Self.least else { continue }
            labels.append(Int32(base + label))
            weights.append(weight)
            importances.append(learnt.importance(of: row * learnt.width + label))
            most = max(most, abs(weight))
        }
    }

    /// How many rows and labels there are without the weights that matter less.
    func count(least: Float) -> (rows: Int, labels: Int) {
        features.indices.reduce((0, 0)) { sum, row in
            let kept = importances[starts[row]..<starts[row + 1]].count { $0 >= least }
            return (sum.0 + (kept > 0 ? 1 : 0), sum.1 + kept)
        }
    }

    /// The weights that matter, as bytes; see ``UnderstandingBytes/weight(_:)``.
    func bytes(least: Float) -> [UInt8] {
        let rows = features.indices.filter { row in
            importances[starts[row]..<starts[row + 1]].contains { $0 >= least }
        }
        return SparseTable.bytes(.steps, of: rows.map { (features[$0], $0) }) { row, bytes in
            var steps = SparseTable.Steps()
            for at in starts[row]..<starts[row + 1] where importances[at] >= least {
                steps.add(Int(labels[at]), number(of: weights[at]), to: &bytes)
            }
            return steps.count
        }
    }

    private func number(of weight: Float) -> Int {
        let share = (abs(weight) / most).squareRoot()
        return Int((share * 63).rounded()) * (weight < 0 ? -1 : 1)
    }
}
