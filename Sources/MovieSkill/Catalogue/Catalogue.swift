/// The films that a skill knows, with what is needed to find and compare them.
///
/// Films are read on demand. Opening a catalogue costs the same whatever its size.
public struct Catalogue: Sendable {
    /// The model with the films.
    let model: Model

    init(_ model: Model) { self.model = model }

    /// The number of films.
    public var count: Int { model.read { FilmRecord.count(in: $0) } }

    /// The film with an identifier.
    public subscript(id: FilmID) -> Film? {
        model.read { model in
            FilmRecord.position(of: id, in: model).map { FilmRecord.film(at: $0, in: model) }
        }
    }

    /// A film's position in ``films``.
    func position(of id: FilmID) -> Int? { model.read { FilmRecord.position(of: id, in: $0) } }

    /// The film at a position.
    func film(at position: Int) -> Film { model.read { FilmRecord.film(at: position, in: $0) } }

    /// Every film, in the order of the identifiers.
    public var films: [Film] {
        model.read { model in (0..<FilmRecord.count(in: model)).map { FilmRecord.film(at: $0, in: model) } }
    }
}
