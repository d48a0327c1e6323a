import SkillKit

/// The answers while it is open which film the person means.
extension MovieConversation {
    /// Answers when one of several films is to be chosen.
    func replyWhenChoosing(
        among choice: MovieState.Choice,
        _ event: MovieEvent,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        func askAgain(_ line: Line) async throws -> Reply<MovieState> { try await telling.ask(line, among: choice) }
        func take(_ film: FilmID?) async throws -> Reply<MovieState> {
            guard let film else { return try await askAgain(Line(.whichOneAgain, among: choice.films)) }
            return try await telling.recommendFilms(like: film, otherwise: askAgain)
        }
        switch event {
        case .opened: return try await telling.ask(Line(.welcome))
        case .chose(let wish):
            if let film = try await film(for: wish, among: choice.films) { return try await take(film) }
            let left = try await films(of: wish.year, among: choice.films)
            if left.isEmpty, let reply = try await guess(knowing: RecommendMovie(wish), telling) { return reply }
            guard left.count > 1 else { return try await take(nil) }
            return try await telling.ask(Line(.whichOne, among: left), among: .init(films: left))
        case .steered(let wish):
            // "The newer."
            switch wish.directions?.values.first {
            case .newer?: return try await take(film(for: Choose(age: .newest), among: choice.films))
            case .older?: return try await take(film(for: Choose(age: .oldest), among: choice.films))
            default: return try await take(nil)
            }
        // "Yes, anything similar?"
        case .named(let wish) where wish.isOpen: return try await take(bestKnown(of: choice.films))
        case .named(let wish):
            let title = wish.wanted.titles?.first ?? ""
            // A device may take a year, "the second one" or a name for a title.
            let chosen = Choose(
                place: SpokenOrdinal(title),
                year: SpokenYear(title) ?? wish.wanted.year,
                person: wish.wanted.people?.first ?? telling.person(in: title),
                // "The one from the seventies", "the comedy".
                genre: title.isEmpty ? wish.wanted.genres?.values.first : nil,
                decade: wish.wanted.decades?.values.first,
                origin: wish.wanted.origins?.values.first
            )
            if let film = try await film(for: chosen, among: choice.films) { return try await take(film) }
            if title.isEmpty {
                if let reply = try await guess(knowing: wish, telling) { return reply }
                if chosen.genre != nil || chosen.decade != nil { return try await take(nil) }
            }
            if let film = try await film(called: title, among: choice.films) { return try await take(film) }
            return try await telling.recommendNamed(wish, otherwise: askAgain)
        // "Any of them", "you choose", "go on".
        case .wantsSurprise, .wantsMore: return try await take(bestKnown(of: choice.films))
        case .accepted(let said) where said.place != nil:
            return try await take(film(for: said, among: choice.films))
        case .accepted(let said) where said.title != nil:
            guard let film = try await film(called: said.title ?? "", among: choice.films) else {
                return try await telling.recommendNamed(RecommendMovie(title: said.title), otherwise: askAgain)
            }
            return try await take(film)
        case .described(let wish):
            if let story = wish.description?.first, let film = try await film(called: story, among: choice.films) {
                return try await take(film)
            }
            let chosen = Choose(
                year: wish.year,
                person: wish.people?.first,
                genre: wish.genres?.values.first,
                decade: wish.decade,
                origin: wish.origin
            )
            if let film = try await film(for: chosen, among: choice.films) { return try await take(film) }
            return try await guess(wish, insteadOf: choice.films, telling, otherwise: askAgain)
        case .asked(let question, let title?, let claim):
            // One that is named is the film that was meant.
            if let film = try await film(called: title, among: choice.films) {
                return try await telling.ask(telling.answer(to: question, about: film, claim))
            }
            guard let film = try await telling.film(called: title) else {
                return try await askAgain(Line(.unknownAsked))
            }
            return try await askAgain(telling.answer(to: question, about: film.id, claim))
        case .asked(let question, nil, let claim):
            // Of several, the best known is the one that people ask about.
            let best = try await bestKnown(of: choice.films)
            guard let film = telling.memory.topic ?? best else { return try await take(nil) }
            // Of films with one title, one must still be chosen.
            if telling.memory.sought == nil {
                return try await askAgain(telling.answer(to: question, about: film, claim))
            }
            return try await telling.ask(telling.answer(to: question, about: film, claim))
        case .askedForHistory: return try await askAgain(telling.history)
        case .disliked, .declined, .wentBack:
            if event.isDislikeOfAKind, telling.memory.sought == nil { return try await take(nil) }
            if let reply = try await guess(otherThan: choice.films, telling) { return reply }
            return try await telling.ask(Line(.notThatOne))
        case .agreed, .accepted, .hasSeen, .notUnderstood, .unexpected:
            return try await askAgain(Line(.whichOneAgain, among: choice.films))
        case .remarked(let remark, let title): return try await askAgain(telling.line(for: remark, of: title))
        case .askedForHelp: return try await askAgain(Line(.helpWhenChoosing, among: choice.films))
        case .askedToRepeat:
            return try await telling.repeat(orSay: Line(.whichOne, among: choice.films)) {
                .choosing(choice: choice, memory: $0)
            }
        case .startedOver: return try await startOver(telling)
        case .left: return try await telling.leave()
        case .ended: return .stay(.silent)
        }
    }

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
        case .agreed, .wantsMore: return try await take(telling)
        case .accepted(let said):
            if said.title == nil { return try await take(telling) }
            return try await telling.recommendNamed(RecommendMovie(title: said.title), otherwise: stay)
        // "Yes, anything similar?"
        case .named(let wish) where wish.isOpen: return try await take(telling)
        case .named(let wish):
            if let reply = try await guess(knowing: wish, telling) { return reply }
            let reply = try await telling.recommendNamed(wish, otherwise: stay)
            // A title that is said again was heard right.
            guard case .confirming(film, _)? = reply.next, wish.wanted.titles != nil,
                telling.isAsking(about: film, reply)
            else {
                return reply
            }
            return try await take(telling)
        // "But funnier" confirms the title.
        case .steered(let wish) where wish.titles == nil:
            var telling = telling
            telling.memory.taste.take(wish, than: try await recommender.film(film))
            return try await take(telling)
        case .steered(let wish): return try await telling.recommendSteered(wish, otherwise: stay)
        case .described(let wish): return try await guess(wish, insteadOf: [film], telling, otherwise: stay)
        case .wantsSurprise:
            return try await telling.recommendAnything { try await stay(Line(.didYouMean, film: film)) }
        // A guess that is asked about is the film that was meant.
        case .asked(let question, title: nil, let claim) where telling.memory.sought != nil:
            return try await telling.ask(telling.answer(to: question, about: film, claim))
        case .asked(.year, title: nil, _): return try await stay(Line(.didYouMean, film: film))
        case .asked(let question, title: nil, let claim):
            return try await stay(telling.answer(to: question, about: film, claim))
        case .asked(let question, let title?, let claim):
            guard let asked = try await telling.film(called: title) else { return try await stay(Line(.unknownAsked)) }
            return try await stay(telling.answer(to: question, about: asked.id, claim))
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

extension MovieEvent {
    /// Whether it says how films should not be.
    fileprivate var isDislikeOfAKind: Bool {
        if case .disliked(let wish) = self { wish != Dislike() } else { false }
    }
}
