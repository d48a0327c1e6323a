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
        // "Something she would like too" wants another.
        case .named(let wish) where wish.isOpen: return try await next(after: offer, telling)
        case .named(let wish):
            // "The Dark Knight, then", when it is on offer.
            if let title = wish.onlyTitle, try await telling.film(called: title)?.id == offer.current {
                return try await telling.enjoy(offer.current)
            }
            var wish = try await telling.withoutNameOnOffer(wish)
            if let missed = try await telling.missed(by: Dislike(wish.unwanted, nil), in: offer.current) {
                if wish.wanted.titles == nil {
                    return try await telling.recommend(onlyWith: missed, otherwise: stay)
                }
                // "The Revenant isn't horror, something like The Conjuring" refuses no horror.
                wish.unwanted = Unwanted(titles: wish.unwanted.titles)
            }
            return try await telling.recommendNamed(wish) { line in
                if let reply = try await guess(insteadOf: line, wish, telling) { return reply }
                return try await stay(line)
            }
        case .wantsMore, .agreed: return try await next(after: offer, telling)
        case .hasSeen(let seen): return try await takeSeen(seen, offer, telling)
        case .accepted(let said):
            if said.place != nil {
                guard let film = try await film(for: said, among: offer.earlier + [offer.current]) else {
                    return try await stay(Line(.nothingThere, offer: offer.current))
                }
                return try await telling.enjoy(film)
            }
            let film = try await telling.film(called: said.title)?.id
            // After a question about another film, that is the one accepted.
            return try await telling.enjoy(film ?? telling.memory.topic ?? offer.current)
        case .described(let wish): return try await guess(wish, telling, otherwise: stay)
        // "The other one" is the one before.
        case .wentBack, .chose(Choose()): return try await back(from: offer, telling)
        case .chose(let wish) where wish.place == nil && wish.tells:
            if try await film(for: wish, among: offer.earlier + [offer.current], orLast: true) != nil {
                return try await goTo(wish, in: offer, telling)
            }
            // None of the films so far: another one from that year, or with that person, is wanted.
            return try await telling.recommendNamed(RecommendMovie(wish)) { line in
                // "The good one" is nobody's name.
                try await stay(line.sentence == .unknownPerson ? Line(.nothingThere, offer: offer.current) : line)
            }
        case .chose(let wish): return try await goTo(wish, in: offer, telling)
        case .steered(let wish) where wish.titles != nil:
            // "Psycho won't cheer me up, something funnier" names what was offered.
            let film = try await telling.film(called: wish.titles?.first)?.id
            guard film == offer.current || film == telling.memory.topic, film != nil else {
                return try await telling.recommendSteered(wish, otherwise: stay)
            }
            var wish = wish
            wish.titles = nil
            return try await telling.recommendSteered(wish, than: offer.current, otherwise: stay)
        case .steered(let wish):
            // "The same director" is that of the film that was asked about last.
            let film = wish.isOfSamePeople ? telling.memory.topic ?? offer.current : offer.current
            return try await telling.recommendSteered(wish, than: film, otherwise: stay)
        case .disliked(let said):
            let wish = try await telling.meant(by: said)
            if wish.isOfFilms { return try await leaveOut(wish.unwanted.titles ?? [], offer, telling) }
            if let missed = try await telling.missed(by: wish, in: offer.current) {
                return try await telling.recommend(onlyWith: missed, otherwise: stay)
            }
            return try await refuse(wish, than: try await recommender.film(offer.current), telling, otherwise: stay)
        case .asked(.why, let title?, _):
            let liked = try await telling.film(called: title)?.id ?? offer.liked
            return try await stay(Line(answering: .why, about: offer.current, liked: liked))
        case .asked(let question, let title?, let claim):
            guard let asked = try await telling.asked(question, title, claim, offering: offer.current) else {
                return try await stay(Line(.unknownAsked))
            }
            return try await stay(telling.answer(to: question, about: asked.film, asked.claim))
        case .asked(let question, nil, let claim): return try await answer(question, claim, offer, telling)
        case .askedForHistory: return try await stay(telling.history)
        // Thanks and praise are said of what was recommended.
        case .remarked(.thanks, _):
            return try await telling.enjoy(telling.memory.topic ?? offer.current, .welcomedToEnjoy)
        case .remarked(.praise, _): return try await telling.enjoy(telling.memory.topic ?? offer.current)
        case .remarked(.boredom, _): return try await differ(from: offer, telling)
        case .remarked(let remark, let title): return try await stay(telling.line(for: remark, of: title))
        case .wantsSurprise: return try await telling.recommendAnything { try await stay(Line(.nothingOfThatKind)) }
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

    /// Goes on to the next film, and leaves some out from now on: the one on offer if none is named.
    private func leaveOut(
        _ titles: [String],
        _ offer: MovieState.Offer,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        var (offer, telling) = (offer, telling)
        let films = try await telling.dislike(titles)
        if films.isEmpty { try await telling.dislike(offer.current) }
        offer.upcoming.removeAll(where: telling.memory.taste.known.contains)
        guard let disliked = films.first else { return try await next(after: offer, telling) }
        // It is no longer what the others should be like.
        if films.contains(where: { $0 == offer.liked }) { (offer.liked, offer.upcoming) = (nil, []) }
        return try await next(after: offer, telling, not: disliked)
    }

    /// Goes on to the next film; one that was seen and liked is what others should be like.
    private func takeSeen(
        _ seen: SeenIt,
        _ offer: MovieState.Offer,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        guard let titles = seen.titles else {
            var (offer, telling) = (offer, telling)
            switch seen.opinion {
            case .liked?: telling.memory.taste.like(offer.current)
            case .disliked?:
                try await telling.dislike(offer.current)
                offer.upcoming.removeAll(where: telling.memory.taste.known.contains)
            case .indifferent?, nil: telling.memory.taste.know(offer.current)
            }
            return try await next(after: offer, telling)
        }
        if seen.isPraise {
            return try await telling.recommendNamed(RecommendMovie(Wanted(titles: titles))) { line in
                try await telling.offer(line, offer)
            }
        }
        return try await leaveOut(titles, offer, telling)
    }

    /// Offers a film of another kind than the one on offer.
    private func differ(from offer: MovieState.Offer, _ telling: Telling) async throws -> Reply<MovieState> {
        let genres = try await recommender.film(offer.current)?.genres.compactMap(Genre.init(rawValue:)) ?? []
        var other = telling
        if let genre = genres.first { other.memory.taste.refuse(.kinds([[genre]])) }
        var reply = try await other.recommendAnything(.different) { try await telling.offer(Line(.sorry), offer) }
        // The genre is refused this once.
        reply.next = reply.next?.remembering(refused: telling.memory.taste.refused)
        return reply
    }

    private func answer(
        _ question: FilmQuestion,
        _ claim: FilmClaim,
        _ offer: MovieState.Offer,
        _ telling: Telling
    ) async throws -> Reply<MovieState> {
        // After a question about another film, the next is about that one too.
        let spoken = telling.memory.topic ?? offer.current
        if let film = try await telling.film(of: claim, or: spoken), film != offer.current, question != .why {
            return try await telling.offer(telling.answer(to: question, about: film, claim), offer)
        }
        return try await telling.offer(telling.answer(to: question, about: offer, claim), offer)
    }

    func next(
        after offer: MovieState.Offer,
        _ telling: Telling,
        not disliked: FilmID? = nil,
        saying sentence: Line.Sentence = .nextOffer
    ) async throws -> Reply<MovieState> {
        var offer = offer
        if offer.upcoming.isEmpty { offer.upcoming = try await more(like: offer, telling) }
        guard let next = offer.upcoming.first else {
            if telling.memory.taste.isOfAKind { return try await telling.ask(Line(.nothingLeft)) }
            return try await telling.ask(Line(.listEnded, liked: offer.liked))
        }
        offer.earlier = Array((offer.earlier + [offer.current]).suffix(MovieState.Offer.capacity))
        offer.current = next
        offer.upcoming.removeFirst()
        // After going back, the next films are ones that were offered already.
        let wasOffered = telling.memory.offered.contains(next)
        return try await telling.offer(Line(wasOffered ? .nextAgain : sentence, offer: next, film: disliked), offer)
    }

    /// More films for a list that is at its end, as long as there are any that fit.
    private func more(like offer: MovieState.Offer, _ telling: Telling) async throws -> [FilmID] {
        var seeds: [Film] = []
        if let id = offer.liked, let film = try await recommender.film(id) { seeds.append(film) }
        guard let found = try await telling.found(like: seeds), found.without.isEmpty else { return [] }
        return found.films.map(\.film.id)
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
        // After going back, some of the films that were offered come after this one.
        let ahead = offer.upcoming.prefix { telling.memory.offered.contains($0) }
        let films = offer.earlier + [offer.current] + ahead
        guard let film = try await film(for: wish, among: films, orLast: true), let place = films.firstIndex(of: film)
        else {
            return try await telling.offer(Line(.nothingThere, offer: offer.current), offer)
        }
        var offer = offer
        offer.upcoming = Array(films[(place + 1)...]) + offer.upcoming.dropFirst(ahead.count)
        offer.earlier = Array(films[..<place])
        offer.current = film
        return try await telling.offer(Line(.offerAgain, offer: film), offer)
    }
}

extension MovieState {
    /// This state with other refusals.
    fileprivate func remembering(refused: [Criterion]) -> Self {
        guard case .offering(let offer, var memory) = self else { return self }
        let taste = memory.taste
        memory.taste = Taste(liked: taste.liked, known: taste.known, wanted: taste.wanted, refused: refused)
        return .offering(offer: offer, memory: memory)
    }
}
