/// The expected labels of a chain: forward and backward sums over all allowed chains.
struct ChainSums {
    /// How likely each label is at each word.
    private(set) var labels: [Float]
    /// How often each label is expected to follow another; the last row says how texts begin.
    private(set) var moves: [Float]
    /// The logarithm of the sum over all chains.
    private(set) var logSum: Float = 0

    /// Sums up.
    /// - Parameters:
    ///   - scores: The score of each label at each word; they become probabilities.
    ///   - transitions: `exp` of the score of each move, 0 for a move that is not allowed; the last row is for the
    ///     start.
    ///   - count: How many labels there are.
    init(_ scores: [Float], transitions: [Float], count: Int) {
        let words = scores.count / count
        labels = scores
        moves = [Float](repeating: 0, count: (count + 1) * count)
        var logSum: Float = 0
        var forward = [Float](repeating: 0, count: words * count)
        var backward = [Float](repeating: 0, count: words * count + count)
        labels.withUnsafeMutableBufferPointer { scores in
            forward.withUnsafeMutableBufferPointer { forward in
                backward.withUnsafeMutableBufferPointer { backward in
                    moves.withUnsafeMutableBufferPointer { moves in
                        transitions.withUnsafeBufferPointer { transitions in
                            var sweep = Sweep(
                                count: count,
                                words: words,
                                scores: scores,
                                forward: forward,
                                backward: backward,
                                moves: moves,
                                transitions: transitions
                            )
                            sweep.run()
                            logSum = sweep.logSum
                        }
                    }
                }
            }
        }
        self.logSum = logSum
    }
}

/// One way there and back.
private struct Sweep {
    let count: Int
    let words: Int
    let scores: UnsafeMutableBufferPointer<Float>
    let forward: UnsafeMutableBufferPointer<Float>
    let backward: UnsafeMutableBufferPointer<Float>
    let moves: UnsafeMutableBufferPointer<Float>
    let transitions: UnsafeBufferPointer<Float>
    var logSum: Float = 0

    mutating func run() {
        exponentiate()
        goForward()
        goBack()
        var word = 0
        while word < words {
            let at = word * count
            var sum: Float = 0
            var label = 0
            while label < count {
                scores[at + label] = forward[at + label] * backward[at + label]
                sum += scores[at + label]
                label += 1
            }
            scale(scores, at, by: 1 / max(sum, .leastNormalMagnitude))
            word += 1
        }
        var label = 0
        while label < count {
            moves[count * count + label] = scores[label]
            label += 1
        }
    }

    private mutating func exponentiate() {
        var word = 0
        while word < words {
            let at = word * count
            var most = scores[at]
            var label = 1
            while label < count {
                most = max(most, scores[at + label])
                label += 1
            }
            label = 0
            while label < count {
                scores[at + label] = Chances.exp(scores[at + label] - most)
                label += 1
            }
            logSum += most
            word += 1
        }
    }

    private mutating func goForward() {
        var label = 0
        while label < count {
            forward[label] = transitions[count * count + label] * scores[label]
            label += 1
        }
        logSum += normalise(forward, 0)
        var word = 1
        while word < words {
            let at = word * count
            var before = 0
            while before < count {
                let value = forward[at - count + before]
                if value > 0 {
                    label = 0
                    while label < count {
                        forward[at + label] += value * transitions[before * count + label]
                        label += 1
                    }
                }
                before += 1
            }
            label = 0
            while label < count {
                forward[at + label] *= scores[at + label]
                label += 1
            }
            logSum += normalise(forward, at)
            word += 1
        }
    }

    private mutating func goBack() {
        var label = 0
        while label < count {
            backward[(words - 1) * count + label] = 1
            label += 1
        }
        // After the last word there is room for the products.
        let products = words * count
        var word = words - 2
        while word >= 0 {
            let at = word * count
            label = 0
            while label < count {
                backward[products + label] = backward[at + count + label] * scores[at + count + label]
                label += 1
            }
            var whole: Float = 0
            var before = 0
            while before < count {
                var sum: Float = 0
                label = 0
                while label < count {
                    sum += transitions[before * count + label] * backward[products + label]
                    label += 1
                }
                backward[at + before] = sum
                whole += forward[at + before] * sum
                before += 1
            }
            let share = 1 / max(whole, .leastNormalMagnitude)
            before = 0
            while before < count {
                let value = forward[at + before] * share
                if value > 1e-9 {
                    label = 0
                    while label < count {
                        moves[before * count + label] +=
                            value * transitions[before * count + label] * backward[products + label]
                        label += 1
                    }
                }
                before += 1
            }
            _ = normalise(backward, at)
            word -= 1
        }
    }

    private func scale(_ values: UnsafeMutableBufferPointer<Float>, _ at: Int, by factor: Float) {
        var label = 0
        while label < count {
            values[at + label] *= factor
            label += 1
        }
    }

    /// Scales to a sum of 1, and returns the logarithm of the previous sum.
    private func normalise(_ values: UnsafeMutableBufferPointer<Float>, _ at: Int) -> Float {
        var sum: Float = 0
        var label = 0
        while label < count {
            sum += values[at + label]
            label += 1
        }
        scale(values, at, by: 1 / max(sum, .leastNormalMagnitude))
        return Chances.log(sum)
    }
}
