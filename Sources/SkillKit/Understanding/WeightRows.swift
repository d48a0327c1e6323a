/// Weights of features while they are learnt, a row for each feature.
final class WeightRows {
    let width: Int
    let index = FeatureIndex()
    private(set) var weights: UnsafeMutablePointer<Float>
    /// The sum of each weight's squared gradients so far: what moved a lot moves less (Adagrad).
    private var squares: UnsafeMutablePointer<Float>
    /// The sums of the weights at the ends of rounds.
    private var sums: [Float] = []
    private var rounds: Float = 0
    private var capacity = 256
    private var firstSquare: Float

    /// Creates an empty set of rows.
    /// - Parameters:
    ///   - width: How many weights a feature has.
    ///   - caution: Slows the first steps.
    init(width: Int, caution: Float) {
        self.width = width
        firstSquare = caution
        weights = .allocate(capacity: capacity * width)
        squares = .allocate(capacity: capacity * width)
        fill(from: 0)
    }

    deinit {
        weights.deallocate()
        squares.deallocate()
    }

    private func fill(from start: Int) {
        (weights + start).initialize(repeating: 0, count: capacity * width - start)
        (squares + start).initialize(repeating: firstSquare, count: capacity * width - start)
    }

    /// How much a weight matters: one that many texts moved says more than one that a single text moved.
    func importance(of at: Int) -> Float {
        squares[at].isFinite ? abs(weights[at]) * squares[at].squareRoot().squareRoot() : 0
    }

    /// Notes what the weights are, for ``average()``.
    func note() {
        let count = index.count * width
        sums += [Float](repeating: 0, count: count - sums.count)
        for at in 0..<count { sums[at] += weights[at] }
        rounds += 1
    }

    /// Takes the average of what was noted, which depends less on what was looked at last.
    func average() {
        guard rounds > 0 else { return }
        for at in sums.indices { weights[at] = sums[at] / rounds }
    }

    /// Drops the weights that matter less, for good; from now on only the remaining ones move.
    func settle(below least: Float) {
        for at in 0..<(index.count * width) where importance(of: at) < least {
            weights[at] = 0
            squares[at] = .infinity
        }
        firstSquare = .infinity
        fill(from: index.count * width)
    }

    /// The row of a feature, or -1.
    func row(of feature: UInt64) -> Int { index.number(of: feature) }

    /// The row of a feature; a new one if it has none.
    func add(_ feature: UInt64) -> Int {
        let row = index.add(feature)
        if row == capacity {
            let old = capacity * width
            capacity *= 2
            let (oldWeights, oldSquares) = (weights, squares)
            weights = .allocate(capacity: capacity * width)
            squares = .allocate(capacity: capacity * width)
            weights.initialize(from: oldWeights, count: old)
            squares.initialize(from: oldSquares, count: old)
            oldWeights.deallocate()
            oldSquares.deallocate()
            fill(from: old)
        }
        return row
    }

    /// Moves weights against gradients.
    /// - Parameters:
    ///   - rows: The rows of the features; a negative one is skipped.
    ///   - places: The weights in each row that move.
    ///   - slopes: The gradient of each of these.
    ///   - values: How much each feature counts; all the same unless given.
    ///   - rate: How far a step goes.
    ///   - decay: How much of a weight is removed.
    func step(
        _ rows: ArraySlice<Int>,
        _ places: [Int],
        _ slopes: [Float],
        values: [Float]? = nil,
        rate: Float,
        decay: Float
    ) {
        let (weights, squares, width) = (weights, squares, width)
        places.withUnsafeBufferPointer { places in
            slopes.withUnsafeBufferPointer { slopes in
                var entry = rows.startIndex
                while entry < rows.endIndex {
                    let row = rows[entry]
                    let value = values?[entry] ?? 1
                    var place = row < 0 ? places.count : 0
                    while place < places.count {
                        let at = row * width + places[place]
                        let slope = slopes[place] * value + decay * weights[at]
                        let square = squares[at] + slope * slope
                        squares[at] = square
                        weights[at] -= rate * slope / square.squareRoot()
                        place += 1
                    }
                    entry += 1
                }
            }
        }
    }
}
