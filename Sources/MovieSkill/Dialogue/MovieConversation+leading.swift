import SkillKit

extension MovieConversation {
    /// Suggests something when two answers in a row led nowhere: someone who only says yes, or nothing that is
    /// understood, is offered a film, or a goodbye if there is none.
    /// - Parameters:
    ///   - state: The state that the second answer leads to.
    ///   - event: What was said.
    ///   - reply: The second answer.
    ///   - telling: Says the lines of the turn.
    /// - Returns: An offer, an end or, after questions and where nothing better is known, the answer itself.
    /// - Throws: What the recommender throws.
    func leadOn(
        from state: MovieState,
        after event: MovieEvent,
        _ reply: Reply<MovieState>,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        switch event {
        case .notUnderstood, .unexpected:
            return try await leadOn(from: state, telling)
        case .named, .steered, .described, .wantsMore, .agreed, .wantsSurprise:
            return try await telling.recommendAnything { reply }
        default: return reply
        }
    }

    private func leadOn(from state: MovieState, _ telling: Telling) async throws -> Reply<MovieState> {
        func suggest() async throws -> Reply<MovieState> {
            try await telling.recommendAnything(.suggestion) { try await telling.leave(Line(.outOfIdeas)) }
        }
        switch state {
        case .start, .asking, .confirming: return try await suggest()
        case .choosing(let choice, _):
            guard let film = try await bestKnown(of: choice.films) else { return try await suggest() }
            return try await telling.recommendFilms(like: film) { _ in try await suggest() }
        case .offering(var offer, _):
            offer.upcoming.removeAll(where: telling.memory.offered.contains)
            guard !offer.upcoming.isEmpty else { return try await suggest() }
            return try await next(after: offer, telling, saying: .suggestion)
        }
    }

    /// The best known of some films.
    func bestKnown(of films: [FilmID]) async throws -> FilmID? {
        var best: Film?
        for id in films {
            if let film = try await recommender.film(id), film.fame > best?.fame ?? -1 { best = film }
        }
        return best?.id
    }
}
