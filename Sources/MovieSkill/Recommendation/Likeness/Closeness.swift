import SkillKit

/// How close two numbers are, 1 to 0: *e* to the minus of their distance by some scale, and how much that counts.
struct Closeness: Sendable {
    /// By distance, as far as it matters.
    private let closeness: [Double]
    private let unknown: Double

    /// Precomputes it for every distance that matters.
    /// - Parameters:
    ///   - weight: How much a closeness of 1 counts.
    ///   - scale: The distance at which it is 1/*e*.
    ///   - unknown: The closeness if one of the numbers is not known.
    init(weight: Double, scale: Double, unknown: Double) {
        self.init(unknown: weight * unknown, distances: Int(scale * 8)) { weight * Self.of($0, scale: scale) }
    }

    /// Precomputes any function of the distance.
    init(unknown: Double, distances: Int, _ closeness: (Int) -> Double) {
        self.closeness = (0..<distances).map(closeness)
        self.unknown = unknown
    }

    /// The closeness at a distance; 0 from eight times the scale on.
    static func of(_ distance: Int, scale: Double) -> Double {
        distance < Int(scale * 8) ? Libc.exponential(-Double(distance) / scale) : 0
    }

    /// The most that the closeness of a number and another counts.
    func most(_ number: Int) -> Double { number > 0 ? max(closeness.first ?? 0, unknown) : unknown }

    /// How much the closeness of two numbers counts; 0 means that a number is not known.
    @inline(__always)
    func callAsFunction(_ first: Int, _ second: Int) -> Double {
        guard first > 0, second > 0 else { return unknown }
        let distance = abs(first - second)
        return distance < closeness.count ? closeness[distance] : 0
    }
}
