import SkillKit

extension MovieConversation {
    /// Answers when a title that was perhaps misheard is to be confirmed.
    func replyWhenConfirming(
        _ film: FilmID,
        _ narrowing: Narrowing,
        _ event: MovieEvent,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        func stay(_ line: Line) async throws -> Reply<MovieState> {
            try await telling.ask(line, about: film, narrowing)
        }
        switch event {
        case .opened: return try await telling.ask(Line(.welcome))
        case .agreed, .accepted:
            return try await telling.recommendFilms(like: film, narrowing) { try await telling.ask($0) }
        case .named(let wish):
            let reply = try await telling.recommendNamed(wish, otherwise: stay)
            // Whoever says it again means it.
            guard case .confirming(film, _, _)? = reply.next, wish.wanted.titles != nil,
                telling.isAsking(about: film, reply)
            else {
                return reply
            }
            return try await telling.recommendFilms(like: film, narrowing) { try await telling.ask($0) }
        case .wantsSurprise: return try await telling.recommendAnything(Narrowing())
        case .declined, .wentBack, .hasSeen, .disliked: return try await telling.ask(Line(.notThatOne))
        case .asked(.year, title: nil, _): return try await stay(Line(.didYouMean, film: film))
        case .wantsMore, .steered, .chose, .asked, .askedForHistory, .described, .notUnderstood, .unexpected:
            return try await stay(Line(.confusedWhenConfirming, film: film))
        case .remarked(let remark): return try await stay(Line(remark.sentence))
        case .askedForHelp: return try await stay(Line(.helpWhenConfirming, film: film))
        case .askedToRepeat:
            return try await telling.repeat(orSay: Line(.didYouMean, film: film)) {
                .confirming(film: film, narrowing: narrowing, memory: $0)
            }
        case .startedOver: return try await startOver(telling)
        case .left: return try await telling.leave()
        case .ended: return .stay(.silent)
        }
    }
}

extension Telling {
    /// Whether a reply asks whether a film is meant.
    fileprivate func isAsking(about film: FilmID, _ reply: Reply<MovieState>) -> Bool {
        reply.next?.memory.said == Line(.didYouMean, film: film)
    }
}
