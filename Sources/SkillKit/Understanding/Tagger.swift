/// Finds the slots of an intent in a text, with what was learnt.
struct Tagger {
    private let view: UnderstandingView
    private let outline: SkillOutline
    private let model: UnderstandingModel
    /// Where each intent's labels begin and, after the last, where they end; the shared ones come first.
    private var bases: [Int] = []
    /// The scores of all labels at each word.
    private var scores: [Float] = []
    private let width: Int
    /// The first label of the roles, which follow those of the kinds.
    private let firstRole: Int
    private let count: Int
    private let matches: [ValueMatch]

    /// Looks up the features of a text's words.
    init(_ features: TextFeatures, _ view: UnderstandingView, _ model: UnderstandingModel, _ outline: SkillOutline) {
        (self.view, self.model, self.outline) = (view, model, outline)
        firstRole = 1 + 2 * outline.kinds.count
        var base = firstRole + outline.roles.count
        for intent in outline.intents {
            bases.append(base)
            base += 1 + 2 * intent.slots.count
        }
        width = base
        count = features.words.count
        matches = features.matches
        var scores = [Float](repeating: 0, count: count * base)
        scores.withUnsafeMutableBufferPointer { scores in
            UnderstandingView.shares.withUnsafeBufferPointer { shares in
                for word in 0..<count {
                    let sums = UnsafeMutableBufferPointer(rebasing: scores[(word * base)..<(word * base + base)])
                    for feature in features.tagging[features.starts[word]..<features.starts[word + 1]] {
                        view.add(feature, of: view.tags, times: 1, to: sums, shares)
                    }
                }
            }
        }
        self.scores = scores
    }

    /// What the words of a text mean to an intent.
    struct Tagging {
        var labels: [Int]
        /// The logarithm of how likely the labels are among all that are allowed.
        var likelihood: Float
        /// The logarithm of the sum over all labels: how well the text is one of the intent's.
        var logSum: Float
        /// How likely each label is at each word.
        var chances: [Float]

        /// How likely a slot begins at a word.
        func chance(of slot: Int, at word: Int) -> Float {
            let place = word * (chances.count / max(1, labels.count)) + ChainShape.first(of: slot)
            return chances.indices.contains(place) ? chances[place] : 0
        }
    }

    /// The best labels for an intent.
    func tagging(_ intent: Int) -> Tagging {
        let shape = ChainShape(slots: outline.intents[intent].slots.count)
        let labels = shape.count
        var emissions = [Float](repeating: 0, count: count * labels)
        for word in 0..<count {
            let at = word * width
            emissions[word * labels] = (scores[at + bases[intent]] + scores[at]) * model.slotScale
            for (slot, kind) in outline.slotKinds[intent].enumerated() {
                let role = outline.roles.roles[intent][slot].map { scores[at + firstRole + $0] } ?? 0
                for step in 1...2 {
                    let sum = scores[at + bases[intent] + 2 * slot + step] + scores[at + 2 * kind + step] + role
                    emissions[word * labels + 2 * slot + step] = sum * model.slotScale
                }
            }
        }
        forbid(intent, labels, &emissions)
        let moves = model.moves[intent]
        guard moves.count == shape.allowed.count else {
            return Tagging(labels: Array(repeating: 0, count: count), likelihood: 0, logSum: 0, chances: [])
        }
        let (best, score) = Self.best(emissions, moves, shape, words: count)
        let transitions = moves.indices.map { shape.allowed[$0] ? Chances.exp(moves[$0]) : 0 }
        let sums = ChainSums(emissions, transitions: transitions, count: labels)
        return Tagging(labels: best, likelihood: score - sums.logSum, logSum: sums.logSum, chances: sums.labels)
    }

    /// Keeps slots that take only known values from taking others.
    private func forbid(_ intent: Int, _ labels: Int, _ emissions: inout [Float]) {
        for (slot, kind) in outline.slotKinds[intent].enumerated() where !outline.kinds[kind].isOpen {
            let own = matches.filter { $0.kind == kind }
            for word in 0..<count {
                if !own.contains(where: { $0.start == word }) {
                    emissions[word * labels + ChainShape.first(of: slot)] = Self.never
                }
                if !own.contains(where: { $0.start < word && word < $0.end }) {
                    emissions[word * labels + ChainShape.further(in: slot)] = Self.never
                }
            }
        }
    }

    /// The score of something impossible.
    private static let never: Float = -1e4

    /// The labels with the highest score (Viterbi).
    private static func best(
        _ emissions: [Float],
        _ moves: [Float],
        _ shape: ChainShape,
        words: Int
    ) -> (labels: [Int], score: Float) {
        let count = shape.count
        let never: Float = -1e9
        var scores = [Float](repeating: never, count: words * count)
        var from = [Int](repeating: 0, count: words * count)
        for label in 0..<count where shape.allowed[count * count + label] {
            scores[label] = moves[count * count + label] + emissions[label]
        }
        for word in 1..<max(1, words) {
            for label in 0..<count {
                var best = 2 * never
                for before in 0..<count where shape.allowed[before * count + label] {
                    let score = scores[(word - 1) * count + before] + moves[before * count + label]
                    if score > best { (best, from[word * count + label]) = (score, before) }
                }
                scores[word * count + label] = best + emissions[word * count + label]
            }
        }
        let last = (words - 1) * count
        var label = (0..<count).max { scores[last + $0] < scores[last + $1] } ?? 0
        let score = scores[last + label]
        var labels = [Int](repeating: 0, count: words)
        for word in stride(from: words - 1, through: 0, by: -1) {
            labels[word] = label
            label = from[word * count + label]
        }
        return (labels, score)
    }
}
