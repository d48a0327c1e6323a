import SkillKit

/// How close two numbers are, 1 to 0: *e* to minus their distance by some scale.
struct Closeness: Sendable {
    private let closeness: [Double]
    private let unknown: Double

    /// Precomputes it for every distance that matters.
    /// - Parameters:
    ///   - scale: The distance at which it is 1/*e*.
    ///   - unknown: The closeness if one of the numbers is not known.
    init(scale: Double, unknown: Double) {
        closeness = (0..<Int(scale * 8)).map { Libc.exponential(-Double($0) / scale) }
        self.unknown = unknown
    }

    /// The closeness of two numbers; 0 means that a number is not known.
    func callAsFunction(_ first: Int, _ second: Int) -> Double {
        guard first > 0, second > 0 else { return unknown }
        let distance = abs(first - second)
        return closeness.indices.contains(distance) ? closeness[distance] : 0
    }
}
