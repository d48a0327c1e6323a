/// The backend that the movie skill asks: titles in, ranked films out.
public protocol Recommender: Sendable {
    /// The films most like one that a person named.
    /// - Throws: Whatever keeps it from answering; the person hears an apology, and the session goes on.
    func recommend(_ wish: Wish) async throws -> Recommendation

    /// The film with an identifier that an earlier recommendation gave, or `nil` when it is not known any more.
    func film(_ id: FilmID) async throws -> Film?
}
