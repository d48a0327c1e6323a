import SkillKit

extension MovieConversation {
    /// Answers when a film was asked for.
    func replyWhenAsking(_ event: MovieEvent, _ telling: Telling) async throws -> Reply<MovieState> {
        func ask(_ line: Line) async throws -> Reply<MovieState> { try await telling.ask(line) }
        switch event {
        case .opened: return try await ask(Line(.welcome))
        // "What should we watch tonight" says what for, but not what: offer something.
        case .named(let wish) where wish.isOpen:
            // "Well, then recommend something like it."
            if let film = telling.memory.topic, !telling.memory.taste.isOfAKind {
                return try await telling.recommendFilms(like: film, otherwise: ask)
            }
            return try await telling.recommendKind { _ in
                try await telling.recommendAnything { try await ask(Line(.nothingNew)) }
            }
        case .named(let wish):
            // "Who's in it?", "Bill Murray."
            if telling.memory.said.sentence == .noStory, let reply = try await guess(knowing: wish, telling) {
                return reply
            }
            return try await telling.anew.recommendNamed(wish) { line in
                if let reply = try await guess(insteadOf: line, wish, telling) { return reply }
                return try await ask(line)
            }
        case .steered(let wish):
            // "The same director" is that of the film that was spoken of last.
            let film = wish.isOfSamePeople ? telling.memory.topic ?? telling.lastOffer?.current : nil
            return try await telling.recommendSteered(wish, than: film, otherwise: ask)
        case .described(let wish): return try await guess(wish, telling, otherwise: ask)
        case .wantsSurprise: return try await telling.recommendAnything { try await ask(Line(.nothingNew)) }
        case .chose(let wish) where wish.tells:
            if telling.memory.said.sentence == .noStory,
                let reply = try await guess(knowing: RecommendMovie(wish), telling)
            {
                return reply
            }
            return try await telling.recommendNamed(RecommendMovie(wish), otherwise: ask)
        case .chose(let wish):
            guard let offer = telling.lastOffer else { return try await ask(Line(.nothingOnOffer)) }
            return try await goTo(wish, in: offer, telling)
        case .agreed where telling.memory.said.sentence.asksForMore: return try await ask(Line(.whatElse))
        // "Who directed it?", "that's it": films like the one that was asked about.
        case .wantsMore where telling.hasAnsweredOnly, .agreed where telling.hasAnsweredOnly:
            guard let film = telling.memory.topic else { return try await ask(Line(.nothingToContinue)) }
            return try await telling.recommendFilms(like: film, otherwise: ask)
        case .wantsMore, .agreed:
            // After "anything else?", "another one" goes on with what was wanted.
            if telling.memory.said.sentence.asksForMore { return try await telling.recommendKind(otherwise: ask) }
            return try await ask(Line(telling.hasOffered ? .nothingLeft : .nothingToContinue))
        case .asked(let question, let title?, let claim):
            guard let film = try await telling.film(called: title) else { return try await ask(telling.unknown(title)) }
            return try await ask(telling.answer(to: question, about: film.id, claim))
        case .asked(let question, nil, let claim):
            if let film = try await telling.film(of: claim, or: telling.memory.topic), question != .why {
                return try await ask(telling.answer(to: question, about: film, claim))
            }
            guard let offer = telling.lastOffer else { return try await ask(Line(.nothingOnOffer)) }
            return try await telling.offer(telling.answer(to: question, about: offer, claim), offer)
        case .askedForHistory: return try await ask(telling.history)
        case .wentBack:
            guard let offer = telling.lastOffer else { return try await ask(Line(.nothingOnOffer)) }
            return try await telling.offer(Line(.offerAgain, offer: offer.current), offer)
        case .hasSeen(let seen) where seen.titles == nil:
            return try await ask(Line(telling.hasOffered ? .nothingLeft : .nothingOnOffer))
        case .hasSeen(let seen) where seen.isPraise:
            return try await telling.recommendNamed(RecommendMovie(Wanted(titles: seen.titles)), otherwise: ask)
        case .hasSeen(let seen): return try await leaveOut(seen.titles ?? [], telling)
        // "That will do", after "anything else?".
        case .accepted(Accept()) where telling.memory.said.sentence.asksForMore: return try await telling.leave()
        case .accepted(let said):
            if let film = try await telling.film(called: said.title) { return try await telling.enjoy(film.id) }
            if let title = said.title { return try await ask(telling.unknown(title)) }
            guard let offer = telling.lastOffer else { return try await ask(Line(.nothingOnOffer)) }
            guard said.place != nil else { return try await telling.enjoy(offer.current) }
            guard let film = try await film(for: said, among: offer.earlier + [offer.current]) else {
                return try await telling.offer(Line(.nothingThere, offer: offer.current), offer)
            }
            return try await telling.enjoy(film)
        case .remarked(.boredom, _):
            // Somebody who is bored before anything was offered wants an offer.
            let sentence: Line.Sentence = telling.memory.offered.isEmpty ? .surprise : .different
            return try await telling.recommendAnything(sentence) { try await ask(Line(.sorry)) }
        case .remarked(let remark, let title): return try await ask(telling.line(for: remark, of: title))
        case .disliked(let said):
            let wish = try await telling.meant(by: said)
            if wish.isOfFilms { return try await leaveOut(wish.unwanted.titles ?? [], telling) }
            return try await refuse(wish, than: nil, telling, otherwise: ask)
        // A no to "anything else?", or a second no, means goodbye.
        case .declined where telling.memory.said.sentence.asksForMore || telling.memory.misses > 0:
            return try await telling.leave()
        case .declined: return try await ask(Line(.nothingToDecline))
        case .askedForHelp: return try await ask(Line(.helpWhenAsking))
        case .askedToRepeat: return try await telling.repeat(orSay: Line(.noTitle)) { .asking(memory: $0) }
        case .startedOver: return try await startOver(telling)
        case .left: return try await telling.leave()
        case .notUnderstood, .unexpected: return try await ask(Line(.confusedWhenAsking))
        case .ended: return .stay(.silent)
        }
    }

    /// Leaves films out from now on.
    private func leaveOut(_ titles: [String], _ telling: Telling) async throws -> Reply<MovieState> {
        var telling = telling
        let films = try await telling.dislike(titles)
        return try await telling.ask(Line(.thenNot, film: films.first))
    }

    /// Offers films without what was just refused, now and from now on.
    func refuse(
        _ wish: Dislike,
        than film: Film?,
        _ telling: Telling,
        otherwise: Telling.Otherwise
    ) async throws -> Reply<MovieState> {
        var telling = telling
        let before = telling.memory.taste.refused
        // "No dirty jokes, and not The Hangover."
        _ = try await telling.dislike(wish.unwanted.titles ?? [])
        telling.memory.taste.take(wish.unwanted, wish.year, than: film)
        let new = telling.memory.taste.refused.filter { !before.contains($0) }
        return try await telling.recommendKind(refused: new, otherwise: otherwise)
    }

    /// Forgets what was offered and what was wanted.
    func startOver(_ telling: Telling) async throws -> Reply<MovieState> {
        var fresh = telling
        fresh.memory.offered = []
        (fresh.memory.taste, fresh.memory.sought, fresh.memory.topic) = (Taste(), nil, nil)
        return try await fresh.ask(Line(.startedOver))
    }
}

extension Telling {
    /// Takes titles of films that are not liked.
    /// - Returns: The films.
    mutating func dislike(_ titles: [String]) async throws -> [FilmID] {
        var films: [FilmID] = []
        // "Not a good one": there is a film called that, but it's hardly ever meant.
        for title in titles where !UnknownWords.areOnlyPraise(title) {
            let found = try await recommender.lookUp(title: title)
            // "We've seen all the Shreks": none of them needs to be recommended.
            if case .ambiguous(let films) = found { for film in films { memory.taste.know(film.id) } }
            guard let film = found.film else { continue }
            try await dislike(film)
            films.append(film.id)
        }
        return films
    }

    /// Whether a question about a film was answered, and nothing is on offer.
    fileprivate var hasAnsweredOnly: Bool { memory.said.sentence == .answer && memory.offered.isEmpty }

    /// The same without what was wanted, if a film was accepted since: the next wish is another one.
    fileprivate var anew: Self {
        guard memory.said.sentence.asksForMore else { return self }
        var telling = self
        telling.memory.taste.forgetWanted()
        return telling
    }

    /// The film that was on offer last, with nothing to follow it, if there was one.
    fileprivate var lastOffer: MovieState.Offer? {
        guard let current = memory.offered.last else { return nil }
        let earlier = memory.offered.dropLast().suffix(MovieState.Offer.capacity)
        return MovieState.Offer(
            liked: memory.taste.liked.last,
            earlier: Array(earlier),
            current: current,
            upcoming: []
        )
    }
}
