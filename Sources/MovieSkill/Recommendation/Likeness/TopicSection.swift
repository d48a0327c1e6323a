/// The ``TopicVectors`` of films as they stand in a model: a digit a number, from -31 to 31 for -1 to 1.
struct TopicSection {
    private static let one = 31.0
    private let bytes: SectionView

    /// Reads a section.
    init(_ bytes: SectionView) { self.bytes = bytes }

    /// Writes a section.
    static func bytes(of topics: TopicVectors) -> SectionWriter {
        var section = SectionWriter()
        for number in topics.vectors.joined() { section.append(Int((number * one + one).rounded()), digits: 1) }
        return section
    }

    /// Adds the cosine of a film with each film, where it is more than 0, times a weight.
    func addCosines(with film: Int, weight: Double, to sums: inout [Double]) {
        let vector = (0..<TopicVectors.count).map { number(film, $0) }
        // No other has a cosine with a film that has no words.
        guard vector.contains(where: { $0 != 0 }) else { return }
        for other in sums.indices {
            var product = 0
            for (direction, own) in vector.enumerated() { product += own * number(other, direction) }
            if product > 0 { sums[other] += weight * Double(product) / (Self.one * Self.one) }
        }
    }

    @inline(__always)
    private func number(_ film: Int, _ direction: Int) -> Int {
        let place = film * TopicVectors.count + direction
        return place < bytes.count ? bytes.number(at: place, digits: 1) - Int(Self.one) : 0
    }
}
