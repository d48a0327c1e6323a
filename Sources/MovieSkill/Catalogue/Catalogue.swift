/// The films that a skill knows, with what it takes to find and compare them.
///
/// A film is read when it is asked for. Opening a catalogue costs the same whatever its size.
public struct Catalogue: Sendable {
    /// What the films lie in.
    let model: Model

    init(_ model: Model) { self.model = model }

    /// How many films there are.
    public var count: Int { model.read { FilmRecord.count(in: $0) } }

    /// The film with an identifier.
    public subscript(id: FilmID) -> Film? {
        model.read { model in
            FilmRecord.position(of: id, in: model).map { FilmRecord.film(at: $0, in: model) }
        }
    }

    /// Where a film stands in ``films``.
    func position(of id: FilmID) -> Int? { model.read { FilmRecord.position(of: id, in: $0) } }

    /// The film at a position.
    func film(at position: Int) -> Film { model.read { FilmRecord.film(at: position, in: $0) } }

    /// Every film, in the order of the identifiers.
    public var films: [Film] {
        model.read { model in (0..<FilmRecord.count(in: model)).map { FilmRecord.film(at: $0, in: model) } }
    }
}
