import SkillKit

extension MovieConversation {
    /// Answers when a title that was perhaps misheard is to be confirmed.
    func replyWhenConfirming(
        _ film: FilmID,
        _ event: MovieEvent,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        func stay(_ line: Line) async throws -> Reply<MovieState> { try await telling.ask(line, about: film) }
        func take(_ telling: Telling) async throws -> Reply<MovieState> {
            try await telling.recommendFilms(like: film) { try await telling.ask($0) }
        }
        switch event {
        case .opened: return try await telling.ask(Line(.welcome))
        case .agreed, .accepted(Accept()), .wantsMore: return try await take(telling)
        case .accepted(let said):
            return try await telling.recommendNamed(RecommendMovie(title: said.title), otherwise: stay)
        case .named(let wish):
            if let reply = try await guess(knowing: wish, telling) { return reply }
            let reply = try await telling.recommendNamed(wish, otherwise: stay)
            // Whoever says it again means it.
            guard case .confirming(film, _)? = reply.next, wish.wanted.titles != nil,
                telling.isAsking(about: film, reply)
            else {
                return reply
            }
            return try await take(telling)
        // "But funnier" says that it was meant.
        case .steered(let wish) where wish.titles == nil:
            var telling = telling
            telling.memory.taste.take(wish, than: try await recommender.film(film))
            return try await take(telling)
        case .steered(let wish): return try await telling.recommendSteered(wish, otherwise: stay)
        case .described(let wish): return try await guess(wish, telling, otherwise: stay)
        case .wantsSurprise:
            return try await telling.recommendAnything { try await stay(Line(.didYouMean, film: film)) }
        // Whoever asks on about a guess has found the film.
        case .asked(let question, title: nil, let claim) where telling.memory.sought != nil:
            return try await telling.ask(Line(answering: question, about: film, claim))
        case .asked(.year, title: nil, _): return try await stay(Line(.didYouMean, film: film))
        case .asked(let question, title: nil, let claim):
            return try await stay(Line(answering: question, about: film, claim))
        case .asked(let question, let title?, let claim):
            guard let asked = try await telling.film(called: title) else { return try await stay(Line(.unknownAsked)) }
            return try await stay(Line(answering: question, about: asked.id, claim))
        case .askedForHistory: return try await stay(telling.history)
        case .declined, .wentBack, .hasSeen, .disliked:
            if let reply = try await guess(otherThan: [film], telling) { return reply }
            return try await telling.ask(Line(.notThatOne))
        case .chose: return try await stay(Line(.didYouMean, film: film))
        case .notUnderstood, .unexpected:
            return try await stay(Line(.confusedWhenConfirming, film: film))
        case .remarked(let remark, let title): return try await stay(telling.line(for: remark, of: title))
        case .askedForHelp: return try await stay(Line(.helpWhenConfirming, film: film))
        case .askedToRepeat:
            return try await telling.repeat(orSay: Line(.didYouMean, film: film)) {
                .confirming(film: film, memory: $0)
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
