/// The films that a skill knows.
public struct Catalogue: Sendable {
    /// The films, in the catalogue's own order.
    public let films: [Film]
    private let positions: [FilmID: Int]

    /// Creates a catalogue; of two films with one identifier the first counts.
    public init(_ films: [Film]) {
        var positions: [FilmID: Int] = [:]
        var kept: [Film] = []
        for film in films where positions[film.id] == nil {
            positions[film.id] = kept.count
            kept.append(film)
        }
        self.films = kept
        self.positions = positions
    }

    /// The film with an identifier.
    public subscript(id: FilmID) -> Film? { positions[id].map { films[$0] } }

    /// Where a film stands in ``films``.
    func position(of id: FilmID) -> Int? { positions[id] }
}
