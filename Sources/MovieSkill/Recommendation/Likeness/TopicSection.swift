/// The ``TopicVectors`` of films as they stand in a model: a digit a number, from -31 to 31 for -1 to 1.
enum TopicSection {
    fileprivate static let one = 31.0

    /// Writes a section.
    static func bytes(of topics: TopicVectors) -> SectionWriter {
        var section = SectionWriter()
        for number in topics.vectors.joined() {
            section.append(nearest: Int((number * one + one).rounded()), digits: 1)
        }
        return section
    }
}

/// The topics of one film, to compare others with.
///
/// Only valid while the model is read.
struct FilmTopics {
    private static let weight = 0.65

    /// Its numbers; none if the film has no words.
    private let own: [Int32]
    private let section: SectionView

    /// Reads the topics of the film at a position.
    init(of film: Int, in section: SectionView) {
        self.section = section
        let own = (0..<TopicVectors.count).map { Int32(Self.number(film, $0, in: section)) }
        // No other has a cosine with a film that has no words.
        self.own = own.contains { $0 != 0 } ? own : []
    }

    /// The topics that some films have in common.
    init(ofAll films: [Int], in section: SectionView) {
        self.section = section
        var sum = Array(repeating: 0.0, count: TopicVectors.count)
        for film in films {
            for direction in sum.indices { sum[direction] += Double(Self.number(film, direction, in: section)) }
        }
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        own = length > 0 ? sum.map { Int32((TopicSection.one * $0 / length).rounded()) } : []
    }

    /// The weighted cosine with another film, where it is more than 0.
    func likeness(to other: Int) -> Double {
        let place = other * TopicVectors.count
        guard !own.isEmpty, place >= 0, place < section.count else { return 0 }
        var product: Int32 = 0
        if place + TopicVectors.count <= section.count {
            for (direction, own) in own.enumerated() {
                product &+= own &* Int32(ModelNumber.value(section.bytes[place + direction]) - Int(TopicSection.one))
            }
        } else {
            for (direction, own) in own.enumerated() {
                product &+= own &* Int32(Self.number(other, direction, in: section))
            }
        }
        return product > 0 ? Self.weight * Double(product) / (TopicSection.one * TopicSection.one) : 0
    }

    private static func number(_ film: Int, _ direction: Int, in section: SectionView) -> Int {
        let place = film * TopicVectors.count + direction
        return place < section.count ? section.number(at: place, digits: 1) - Int(TopicSection.one) : 0
    }
}
