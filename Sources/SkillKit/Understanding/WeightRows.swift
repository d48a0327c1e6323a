/// Weights of features while they are learnt, a row a feature.
final class WeightRows {
    let width: Int
    let index = FeatureIndex()
    private(set) var weights: UnsafeMutablePointer<Float>
    /// What each weight's slopes were so far, squared: what moved much moves less (Adagrad).
    private var squares: UnsafeMutablePointer<Float>
    /// What the weights were at the ends of rounds, added up.
    private var sums: [Float] = []
    private var rounds: Float = 0
    private var capacity = 256
    private var firstSquare: Float

    /// Creates none.
    /// - Parameters:
    ///   - width: How many weights a feature has.
    ///   - caution: What slows the first steps.
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

    /// How much a weight matters: one that many texts moved says more than one that a single text did.
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

    /// Takes the average of what was noted: it is less a matter of what was looked at last.
    func average() {
        guard rounds > 0 else { return }
        for at in sums.indices { weights[at] = sums[at] / rounds }
    }

    /// Takes the weights away that matter less, for good; from now on no others move but those that are left.
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

    /// The row of a feature, which is new if it has none.
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

    /// Moves weights against slopes.
    /// - Parameters:
    ///   - rows: The rows of the features; one below 0 is none.
    ///   - places: The weights in each row that move.
    ///   - slopes: The slope of each of these.
    ///   - values: How much each feature counts; all the same unless given.
    ///   - rate: How far a step goes.
    ///   - decay: How much of a weight is taken away.
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
