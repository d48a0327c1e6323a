import SkillKit

extension MovieConversation {
    /// Answers when a film is on offer.
    func replyWhenOffering(
        _ offer: MovieState.Offer,
        _ event: MovieEvent,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        func stay(_ line: Line) async throws -> Reply<MovieState> { try await telling.offer(line, offer) }
        switch event {
        case .opened: return try await telling.ask(Line(.welcome))
        // The offer that is open stays open: what was heard may not have been meant as a title.
        case .named(let wish):
            // What is said of no film and nobody is said of the films on offer.
            if wish.wanted.titles == nil, wish.wanted.people == nil, Narrowing(wish) != Narrowing() {
                return try await narrow(offer, telling) { $0.add(wish, than: $1) }
            }
            return try await telling.recommendNamed(wish, otherwise: stay)
        case .wantsMore, .agreed: return try await next(after: offer, telling)
        case .hasSeen(let seen):
            return try await leaveOut(seen.titles ?? [], offer, telling)
        case .accepted(let said):
            let named = try await telling.film(called: said.title)
            return try await telling.leave(enjoying: named?.id ?? offer.current)
        case .described(let wish) where wish.wanted != Wanted():
            return try await telling.recommendNamed(RecommendMovie(wish.wanted), otherwise: stay)
        case .described: return try await telling.ask(Line(.noStory))
        // "The other one" is the one before.
        case .wentBack, .chose(Choose()): return try await back(from: offer, telling)
        case .chose(let wish) where wish.place == nil && (wish.year != nil || wish.person != nil):
            if try await film(for: wish, among: offer.earlier + [offer.current]) != nil {
                return try await goTo(wish, in: offer, telling)
            }
            // Of none of the films so far: then another of that year, or with that person, is wanted.
            if wish.person == nil {
                return try await narrow(offer, telling) { $0.add(RecommendMovie(wish), than: $1) }
            }
            return try await telling.recommendNamed(RecommendMovie(wish)) { line in
                // "The good one" names nobody.
                try await stay(
                    line.sentence == .unknownPerson ? Line(.confusedWhenOffering, offer: offer.current) : line
                )
            }
        case .chose(let wish): return try await goTo(wish, in: offer, telling)
        case .steered(let wish) where wish.titles != nil:
            return try await telling.recommendSteered(wish, otherwise: stay)
        case .steered(let wish): return try await narrow(offer, telling) { $0.add(wish, than: $1) }
        case .disliked(let said):
            let wish = try await telling.meant(by: said)
            if wish.isOfFilms { return try await leaveOut(wish.unwanted.titles ?? [], offer, telling) }
            return try await narrow(offer, telling) { $0.add(wish.unwanted, wish.year, than: $1) }
        case .asked(.why, let title?, _):
            let liked = try await telling.film(called: title)?.id ?? offer.liked
            return try await stay(Line(answering: .why, about: offer.current, liked: liked))
        case .asked(let question, let title?, let claim):
            let film = try await telling.film(called: title)
            return try await stay(film.map { Line(answering: question, about: $0.id, claim) } ?? Line(.unknownAsked))
        case .asked(let question, nil, let claim): return try await answer(question, claim, offer, telling)
        case .askedForHistory: return try await stay(telling.history)
        case .remarked(let remark): return try await stay(Line(remark.sentence))
        case .wantsSurprise: return try await telling.recommendAnything(Narrowing())
        case .declined, .left: return try await telling.leave()
        case .askedForHelp: return try await stay(Line(.helpWhenOffering, offer: offer.current))
        case .askedToRepeat:
            return try await telling.repeat(orSay: Line(.offerAgain, offer: offer.current)) {
                .offering(offer: offer, memory: $0)
            }
        case .startedOver: return try await startOver(telling)
        case .notUnderstood, .unexpected: return try await stay(Line(.confusedWhenOffering, offer: offer.current))
        case .ended: return .stay(.silent)
        }
    }

    /// Goes on to the next film, and leaves some out from now on.
    private func leaveOut(
        _ titles: [String],
        _ offer: MovieState.Offer,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        var (offer, telling) = (offer, telling)
        for title in titles {
            guard let film = try await telling.film(called: title) else { continue }
            telling.memory.name(film.id)
            offer.upcoming.removeAll { $0 == film.id }
        }
        return try await next(after: offer, telling)
    }

    private func answer(
        _ question: FilmQuestion,
        _ claim: FilmClaim,
        _ offer: MovieState.Offer,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        // Whoever asked about another film goes on to ask about that one.
        if let film = telling.memory.said.asked, film != offer.current, question != .why {
            return try await telling.offer(Line(answering: question, about: film, claim), offer)
        }
        return try await telling.offer(offer.answer(to: question, claim), offer)
    }

    private func next(after offer: MovieState.Offer, _ telling: Telling) async throws -> Reply<MovieState> {
        guard let next = offer.upcoming.first else {
            if offer.narrowing == Narrowing() { return try await telling.ask(Line(.listEnded, liked: offer.liked)) }
            // Of a kind there may be more than one list holds.
            func end(_ line: Line) async throws -> Reply<MovieState> { try await telling.ask(Line(.nothingLeft)) }
            let reply =
                if let liked = offer.liked {
                    try await telling.recommendFilms(like: liked, offer.narrowing, otherwise: end)
                } else {
                    try await telling.recommendAnything(offer.narrowing)
                }
            if case .asking? = reply.next { return try await telling.ask(Line(.nothingLeft)) }
            return reply
        }
        var offer = offer
        offer.earlier = Array((offer.earlier + [offer.current]).suffix(MovieState.Offer.capacity))
        offer.current = next
        offer.upcoming.removeFirst()
        // After going back, the way forward leads over films that were offered already.
        let wasOffered = telling.memory.offered.contains(next)
        return try await telling.offer(Line(wasOffered ? .nextAgain : .nextOffer, offer: next), offer)
    }

    func back(from offer: MovieState.Offer, _ telling: Telling) async throws -> Reply<MovieState> {
        guard let earlier = offer.earlier.last else {
            return try await telling.offer(Line(.firstAlready, offer: offer.current), offer)
        }
        var offer = offer
        offer.upcoming.insert(offer.current, at: 0)
        offer.current = earlier
        offer.earlier.removeLast()
        return try await telling.offer(Line(.offerAgain, offer: earlier), offer)
    }

    /// Goes to a film that was offered before, by its place in the session or its year.
    func goTo(_ wish: Choose, in offer: MovieState.Offer, _ telling: Telling) async throws -> Reply<MovieState> {
        // After going back, some that were offered are ahead again.
        let ahead = offer.upcoming.prefix { telling.memory.offered.contains($0) }
        let films = offer.earlier + [offer.current] + ahead
        guard let film = try await film(for: wish, among: films), let place = films.firstIndex(of: film) else {
            return try await telling.offer(Line(.nothingThere, offer: offer.current), offer)
        }
        var offer = offer
        offer.upcoming = Array(films[(place + 1)...]) + offer.upcoming.dropFirst(ahead.count)
        offer.earlier = Array(films[..<place])
        offer.current = film
        return try await telling.offer(Line(.offerAgain, offer: film), offer)
    }

    /// Looks for films of another kind, like the one that was named.
    private func narrow(
        _ offer: MovieState.Offer,
        _ telling: Telling,
        by add: (inout Narrowing, Film?) -> Void
    ) async throws -> Reply<MovieState> {
        var narrowing = offer.narrowing
        add(&narrowing, try await recommender.film(offer.current))
        func stay(_ line: Line) async throws -> Reply<MovieState> {
            try await telling.offer(Line(.nothingOfThatKind), offer)
        }
        let reply =
            if let liked = offer.liked {
                try await telling.recommendFilms(like: liked, narrowing, otherwise: stay)
            } else {
                try await telling.recommendAnything(narrowing)
            }
        // Nothing of that kind: the offer that is open stays open.
        if case .asking? = reply.next { return try await stay(Line(.nothingOfThatKind)) }
        return reply
    }
}

extension MovieState.Offer {
    /// The answer to a question about the film on offer.
    func answer(to question: FilmQuestion, _ claim: FilmClaim) -> Line {
        Line(answering: question, about: current, liked: question == .why ? liked : nil, claim)
    }
}
