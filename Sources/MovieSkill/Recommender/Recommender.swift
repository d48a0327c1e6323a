/// The backend that the movie skill asks: titles in, ranked films out.
public protocol Recommender: Sendable {
    /// The films that a person wishes for.
    /// - Throws: Whatever keeps it from answering; the person hears an apology, and the session goes on.
    func recommend(_ wish: Wish) async throws -> Recommendation

    /// The film with an identifier that an earlier recommendation gave, or `nil` when it is not known any more.
    func film(_ id: FilmID) async throws -> Film?

    /// Why a film is recommended to someone who likes another, the most telling reason first; none unless declared.
    func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason]
}

extension Recommender {
    public func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] { [] }
}
