public import SkillKit

/// The backend that the movie skill asks: titles in, ranked films out.
public protocol Recommender: Sendable {
    /// Finds the film that a title means, as it was said.
    /// - Throws: Whatever keeps it from answering; the person hears an apology, and the session goes on.
    func lookUp(title spoken: String) async throws -> TitleLookup

    /// The films that a person wishes for, the best first.
    /// - Returns: The films, none if all of them were offered already; `nil` if the film they are to be like is unknown.
    /// - Throws: Whatever keeps it from answering; the person hears an apology, and the session goes on.
    func recommend(_ wish: Wish) async throws -> [RecommendedFilm]?

    /// The film with an identifier that an earlier recommendation gave, or `nil` when it is not known any more.
    func film(_ id: FilmID) async throws -> Film?

    /// Why a film is recommended to someone who likes another, the most telling reason first; none unless declared.
    func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason]

    /// How well words are known as a film's title: 1 surely, 0.5 when they are words of every day too, 0 not at all;
    /// `nil`, unless declared, when it can't tell.
    ///
    /// It is asked for many spans of each text that a person types, so it must be quick.
    func knows(title words: String) -> Double?

    /// The same for the name of somebody who directs films or plays in them.
    func knows(person words: String) -> Double?

    /// The same recommender for one turn, with the deadline and the notes of that; itself unless declared.
    ///
    /// It need not keep to `Turn.deadline`, for a late call is cancelled; one that knows a second-best answer gives up
    /// sooner. What whoever runs the skill should know of goes to `Turn.trace`.
    func serving(_ turn: Turn) -> any Recommender

    /// Whether it may have to wait for something, such as a network; it may unless declared.
    var mayWait: Bool { get }
}

extension Recommender {
    public func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] { [] }
    public func knows(title words: String) -> Double? { nil }
    public func knows(person words: String) -> Double? { nil }
    public func serving(_ turn: Turn) -> any Recommender { self }
    public var mayWait: Bool { true }
}
