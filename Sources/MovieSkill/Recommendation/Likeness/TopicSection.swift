/// The ``TopicVectors`` of films as stored in a model: a digit for each number, from -31 to 31 for -1 to 1.
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
        // A film without words has no cosine with any other.
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

    /// The weighted cosine with another film; 0 if it is negative.
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
