/// Probabilities and their logarithms, the same on every machine.
enum Chances {
    /// Turns logarithms of odds into probabilities that add up to 1.
    static func normalise(_ scores: inout [Float]) {
        let most = scores.max() ?? 0
        var sum: Float = 0
        for index in scores.indices {
            scores[index] = exp(scores[index] - most)
            sum += scores[index]
        }
        for index in scores.indices { scores[index] /= sum }
    }

    /// e to a power, to six digits; 0 for far smaller results.
    @inline(__always)
    static func exp(_ power: Float) -> Float {
        guard power > -80 else { return 0 }
        let doublings = min(power, 80) * 1.442_695
        let whole = doublings.rounded(.down)
        let rest = doublings - whole
        // 2 to a power between 0 and 1, by the series around 0.
        var sum: Float = 0.000_218_7 * rest + 0.001_239_2
        sum = sum * rest + 0.009_684_4
        sum = sum * rest + 0.055_480_7
        sum = sum * rest + 0.240_230_7
        sum = sum * rest + 0.693_146_9
        sum = sum * rest + 1
        return sum * Float(bitPattern: UInt32(Int32(whole) + 127) << 23)
    }

    /// The natural logarithm, to five digits; for anything that is not positive, that of the least positive number.
    static func log(_ number: Float) -> Float {
        let number = max(number, .leastNormalMagnitude)
        let mantissa = number.significand
        // By its series in (m - 1) / (m + 1), with the mantissa around 1.
        let isLarge = mantissa > 1.414_213_6
        let middle = isLarge ? mantissa / 2 : mantissa
        let ratio = (middle - 1) / (middle + 1)
        let square = ratio * ratio
        let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
        return series + Float(Int(number.exponent) + (isLarge ? 1 : 0)) * 0.693_147_2
    }

    /// The probability for a logarithm of odds.
    static func probability(ofOdds odds: Float) -> Float { 1 / (1 + exp(-odds)) }
}
