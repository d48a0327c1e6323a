/// The films most like each film, compiled, so that the most frequent wish needs no comparison of films.
///
/// ```text
/// films        4 digits   how many
/// most         2 digits   how many are kept for each, at most
/// entries                 for each film, that many films, the most similar first; after the last, the film itself
/// ```
///
/// A film has as many digits as the number of films needs. All films of a series are included, so that whatever a
/// filter leaves out, the first films that remain are the right ones.
struct RankingSection {
    /// How many films are kept for each: as many as a long session offers, and enough to find some of a kind among
    /// them.
    static let most = 100
    /// A larger catalogue has no rankings: comparing each film with every other takes time that grows with the square
    /// of their number.
    static let mostFilms = 1 << 16

    private static let header = 6

    private let bytes: SectionView
    private let films: Int
    private let most: Int
    private let digits: Int

    /// Reads a section.
    init(_ bytes: SectionView) {
        self.bytes = bytes
        films = bytes.number(at: 0, digits: 4)
        most = bytes.number(at: 4, digits: 2)
        digits = ModelNumber.digits(counting: films)
    }

    /// Writes a section.
    /// - Parameters:
    ///   - count: The number of films.
    ///   - ranking: The films most like the one at a position, as many as ``most`` at most.
    /// - Returns: The section.
    static func bytes(of count: Int, ranking: (Int) -> [Int]) -> SectionWriter {
        var section = SectionWriter()
        let most = min(most, count)
        let digits = ModelNumber.digits(counting: count)
        section.append(count, digits: 4)
        section.append(most, digits: 2)
        for film in 0..<count {
            let similar = ranking(film)
            for place in 0..<most { section.append(place < similar.count ? similar[place] : film, digits: digits) }
        }
        return section
    }

    /// The first films that pass, at most one of a series.
    ///
    /// Time grows with how many have to be looked at, and not with the number of films.
    /// - Returns: The films, the most similar first; `nil` if there may be more that are not in the ranking, or there is none.
    func films(like film: Int, passing selection: FilmSelection, limit: Int, in model: ModelView) -> [Int]? {
        guard film >= 0, film < films else { return nil }
        let traits = model[.traits]
        var (found, series) = ([Int](), [Int]())
        for place in 0..<most {
            if found.count == limit { return found }
            let place = Self.header + (film * most + place) * digits
            guard place + digits <= bytes.count else { return nil }
            let other = bytes.number(at: place, digits: digits)
            // The last: no other film has anything in common with it.
            if other == film { return found }
            guard other < films, selection.contains(other) else { continue }
            let own = FilmTraits(at: other, in: traits).series
            if series.contains(own) { continue }
            found.append(other)
            series.append(own)
        }
        return found.count == limit ? found : nil
    }
}
