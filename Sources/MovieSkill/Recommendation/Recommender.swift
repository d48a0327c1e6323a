public import SkillKit

/// The backend that the movie skill asks: titles in, ranked films out.
public protocol Recommender: Sendable {
    /// Finds the film that a title means, as it was said.
    /// - Throws: Whatever keeps it from answering; the person hears an apology, and the session goes on.
    func lookUp(title spoken: String) async throws -> TitleLookup

    /// The films that a person wishes for, the best first.
    /// - Returns: The films, none if all of them were offered already; `nil` if the film they should be like is
    ///   unknown.
    /// - Throws: Whatever keeps it from answering; the person hears an apology, and the session goes on.
    func recommend(_ wish: Wish) async throws -> [RecommendedFilm]?

    /// The film with an identifier that an earlier recommendation gave, or `nil` if it is no longer known.
    func film(_ id: FilmID) async throws -> Film?

    /// Why a film is recommended to someone who likes another, the most telling reason first. By default, none.
    func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason]

    /// The other films of a film's series, the oldest first. By default, none.
    func series(of film: FilmID) async throws -> [Film]

    /// How certainly words are a film's title, from 0 to 1, and 0.5 if they are everyday words too; `nil`, the default,
    /// if it can't tell.
    ///
    /// It is asked for many spans of each text that a person types, so it must be quick.
    func knows(title words: String) -> Double?

    /// How certainly words are the name of somebody who directs films or acts in them.
    func knows(person words: String) -> Double?

    /// This recommender for one turn, with that turn's deadline and trace. By default, itself.
    ///
    /// It need not watch `Turn.deadline`, because a late call is cancelled; one with a second-best answer should give up
    /// sooner. Notes for the person who runs the skill go to `Turn.trace`.
    func serving(_ turn: Turn) -> any Recommender

    /// Whether it may have to wait for something, such as a network. By default, it may.
    var mayWait: Bool { get }
}

extension Recommender {
    public func reasons(for film: FilmID, like liked: FilmID) async throws -> [Reason] { [] }
    public func series(of film: FilmID) async throws -> [Film] { [] }
    public func knows(title words: String) -> Double? { nil }
    public func knows(person words: String) -> Double? { nil }
    public func serving(_ turn: Turn) -> any Recommender { self }
    public var mayWait: Bool { true }
}
