/// Learns which words fill the slots of each intent: a linear-chain conditional random field, trained by likelihood.
///
/// All slots of a kind share part of what is learnt, so an intent needs few samples if another has slots of the same
/// kind.
struct SlotLearner {
    /// The labels of each intent.
    let shapes: [ChainShape]
    /// Each intent's labels among those of the kinds.
    private let sharedLabels: [[Int]]
    /// Each intent's labels among those of the roles; -1 for labels without a role.
    private let roleLabels: [[Int]]
    /// Weights by intent, followed by those of the kinds and roles.
    let rows: [WeightRows]
    let shared: WeightRows
    /// Each intent's row of a feature, by the feature's row among those that are shared.
    private var places: [[Int32]]
    private let moves: [WeightRows]
    private let rate: Float = 0.03
    private let decay: Float = 1e-5

    init(_ curriculum: Curriculum) {
        shapes = curriculum.intents.map { ChainShape(slots: $0.slots.count) }
        sharedLabels = curriculum.outline.slotKinds.map { kinds in
            [ChainShape.outside] + kinds.flatMap { [ChainShape.first(of: $0), ChainShape.further(in: $0)] }
        }
        let firstRole = 1 + 2 * curriculum.fillings.count
        roleLabels = curriculum.outline.roles.roles.map { roles in
            [-1] + roles.flatMap { role in repeatElement(role.map { firstRole + $0 } ?? -1, count: 2) }
        }
        places = shapes.map { _ in [] }
        rows = shapes.map { WeightRows(width: $0.count, caution: 1e-4) }
        shared = WeightRows(width: firstRole + curriculum.outline.roles.count, caution: 1e-4)
        moves = shapes.map { shape in
            let moves = WeightRows(width: shape.allowed.count, caution: 1e-6)
            _ = moves.add(0)
            return moves
        }
    }

    /// The score of each move of an intent's labels, for those that are allowed.
    func moveScores(_ intent: Int) -> [Float] {
        shapes[intent].allowed.indices.map { moves[intent].weights[$0] }
    }

    /// All weights.
    var allRows: [WeightRows] { rows + [shared] + moves }

    /// Keeps the weights that matter: see ``WeightRows/settle(below:)``.
    func settle(below least: Float) {
        for rows in rows + [shared] { rows.settle(below: least) }
    }

    /// The row of a shared feature among those of an intent; -1 if it has none there.
    func place(of shared: Int, in intent: Int) -> Int {
        shared < places[intent].count ? Int(places[intent][shared]) : -1
    }

    /// A text as an intent's chain sees it.
    struct Look {
        fileprivate var intent: Int
        fileprivate var own: [Int]
        fileprivate var sums: ChainSums
        /// The logarithm of the sum over all chains.
        var logSum: Float { sums.logSum }
    }

    /// The rows of a text's features among the shared ones; new ones are added.
    func commonRows(_ features: TextFeatures) -> [Int] { features.tagging.map(shared.add) }

    private mutating func ownRows(_ features: TextFeatures, _ common: [Int], _ intent: Int, isOwn: Bool) -> [Int] {
        let rows = rows[intent]
        if places[intent].count < shared.index.count {
            let missing = max(shared.index.count, 2 * places[intent].count) - places[intent].count
            places[intent].append(contentsOf: repeatElement(-1, count: missing))
        }
        return places[intent].withUnsafeMutableBufferPointer { places in
            var own = [Int](repeating: -1, count: common.count)
            var entry = 0
            while entry < common.count {
                var row = Int(places[common[entry]])
                if row < 0, isOwn {
                    row = rows.add(features.tagging[entry])
                    places[common[entry]] = Int32(row)
                }
                own[entry] = row
                entry += 1
            }
            return own
        }
    }

    /// Looks at a text; new features are added if the text is the intent's own.
    mutating func look(_ features: TextFeatures, _ common: [Int], intent: Int, isOwn: Bool) -> Look {
        let (rows, shape, labels) = (self.rows[intent], shapes[intent], sharedLabels[intent])
        let roles = roleLabels[intent].indices.filter { roleLabels[intent][$0] >= 0 }.map {
            ($0, roleLabels[intent][$0])
        }
        let own = ownRows(features, common, intent, isOwn: isOwn)
        var scores = [Float](repeating: 0, count: features.words.count * shape.count)
        let (ownWeights, sharedWeights, width) = (rows.weights, shared.weights, shared.width)
        scores.withUnsafeMutableBufferPointer { scores in
            labels.withUnsafeBufferPointer { labels in
                for word in features.words.indices {
                    let at = word * labels.count
                    for entry in features.starts[word]..<features.starts[word + 1] {
                        var label = 0
                        if own[entry] >= 0 {
                            let start = ownWeights + own[entry] * labels.count
                            while label < labels.count {
                                scores[at + label] += start[label]
                                label += 1
                            }
                        }
                        let start = sharedWeights + common[entry] * width
                        label = 0
                        while label < labels.count {
                            scores[at + label] += start[labels[label]]
                            label += 1
                        }
                        for (label, role) in roles { scores[at + label] += start[role] }
                    }
                }
            }
        }
        let weights = moves[intent].weights
        let transitions = shape.allowed.indices.map { shape.allowed[$0] ? Chances.exp(weights[$0]) : 0 }
        let sums = ChainSums(scores, transitions: transitions, count: shape.count)
        return Look(intent: intent, own: own, sums: sums)
    }

    /// Learns: subtracts what was expected, times a factor, and adds what was right.
    func learn(_ look: Look, _ features: TextFeatures, _ common: [Int], right: [Int]?, expected factor: Float) {
        let shape = shapes[look.intent]
        var slopes = look.sums.labels.map { $0 * factor }
        var moveSlopes = look.sums.moves.map { $0 * factor }
        if let right {
            for (word, label) in right.enumerated() {
                slopes[word * shape.count + label] -= 1
                let before = word > 0 ? right[word - 1] : shape.count
                moveSlopes[before * shape.count + label] -= 1
            }
        }
        let (rows, labels) = (self.rows[look.intent], sharedLabels[look.intent])
        for word in features.words.indices {
            // If everything is as expected, nothing moves.
            let moved = (0..<shape.count).filter { abs(slopes[word * shape.count + $0]) > 1e-3 }
            guard !moved.isEmpty else { continue }
            let steps = moved.map { slopes[word * shape.count + $0] }
            let entries = features.starts[word]..<features.starts[word + 1]
            rows.step(look.own[entries], moved, steps, rate: rate, decay: decay)
            shared.step(common[entries], moved.map { labels[$0] }, steps, rate: rate, decay: decay)
            let roles = roleSlopes(look.intent, moved, steps)
            if !roles.isEmpty {
                shared.step(common[entries], roles.map(\.label), roles.map(\.slope), rate: rate, decay: decay)
            }
        }
        let moved = moveSlopes.indices.filter { shape.allowed[$0] && abs(moveSlopes[$0]) > 1e-4 }
        moves[look.intent].step([0], moved, moved.map { moveSlopes[$0] }, rate: rate, decay: 0)
    }

    /// The slopes of roles: each is the sum over the role's labels.
    private func roleSlopes(_ intent: Int, _ moved: [Int], _ steps: [Float]) -> [(label: Int, slope: Float)] {
        var slopes: [(label: Int, slope: Float)] = []
        for (label, step) in zip(moved, steps) {
            let role = roleLabels[intent][label]
            guard role >= 0 else { continue }
            if let index = slopes.firstIndex(where: { $0.label == role }) {
                slopes[index].slope += step
            } else {
                slopes.append((role, step))
            }
        }
        return slopes
    }
}
