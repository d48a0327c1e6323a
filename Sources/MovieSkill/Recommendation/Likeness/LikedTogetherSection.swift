/// Which films people like together (``LikedTogether``), as stored in a model.
///
/// ```text
/// films        4 digits   how many
/// starts       4 digits   a film, and one more: where its neighbours begin, in entries
/// entries                 each: film, weight (2)
/// ```
///
/// A film has as many digits as their number needs, and at least three.
struct LikedTogetherSection {
    /// The weight 1 in a model.
    private static let one = 256.0

    private let bytes: SectionView
    private let films: Int
    /// The digits of a film in an entry.
    private let film: Int

    /// Reads a section.
    init(_ bytes: SectionView) {
        self.bytes = bytes
        films = bytes.number(at: 0, digits: 4)
        film = Self.digits(films)
    }

    private static func digits(_ films: Int) -> Int { max(ModelNumber.digits(counting: films), 3) }

    /// Writes a section.
    static func bytes(of taste: LikedTogether) -> SectionWriter {
        var section = SectionWriter()
        section.append(taste.neighbours.count, digits: 4)
        var start = 0
        for neighbours in taste.neighbours {
            section.append(start, digits: 4)
            start += neighbours.count
        }
        section.append(start, digits: 4)
        for neighbour in taste.neighbours.joined() {
            section.append(neighbour.film, digits: digits(taste.neighbours.count))
            section.append(nearest: Int((neighbour.weight * one).rounded()), digits: 2)
        }
        return section
    }

    /// The films liked by people who like one, and how telling that is; none without ratings.
    func neighbours(of film: Int) -> [(film: Int, weight: Double)] {
        guard film >= 0, film < films else { return [] }
        let start = bytes.number(at: 4 + film * 4, digits: 4)
        let end = min(bytes.number(at: 8 + film * 4, digits: 4), start + LikedTogether.most)
        guard start <= end else { return [] }
        return (start..<end).map { index in
            let place = 4 + (films + 1) * 4 + index * (self.film + 2)
            let weight = Double(bytes.number(at: place + self.film, digits: 2)) / Self.one
            return (bytes.number(at: place, digits: self.film), weight)
        }
    }
}
