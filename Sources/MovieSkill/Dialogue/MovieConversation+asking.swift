import SkillKit

extension MovieConversation {
    /// Answers when a film was asked for.
    func replyWhenAsking(_ event: MovieEvent, _ telling: Telling) async throws -> Reply<MovieState> {
        switch event {
        case .opened: try await telling.ask(Line(.welcome))
        case .named(let wish): try await telling.recommendNamed(wish) { try await telling.ask($0) }
        case .steered(let wish): try await telling.recommendSteered(wish) { try await telling.ask($0) }
        case .described(let wish) where wish.wanted != Wanted():
            try await telling.recommendNamed(RecommendMovie(wish.wanted)) { try await telling.ask($0) }
        case .described: try await telling.ask(Line(.noStory))
        case .wantsSurprise: try await telling.recommendAnything(Narrowing())
        case .chose(let wish) where wish.year != nil || wish.person != nil:
            try await telling.recommendNamed(RecommendMovie(wish)) { line in
                try await telling.ask(line.sentence == .unknownPerson ? Line(.confusedWhenAsking) : line)
            }
        case .chose(let wish):
            if let offer = telling.lastOffer {
                try await goTo(wish, in: offer, telling)
            } else {
                try await telling.ask(Line(.confusedWhenAsking))
            }
        case .wantsMore, .agreed:
            try await telling.ask(Line(telling.memory.offered.isEmpty ? .nothingToContinue : .nothingLeft))
        case .asked(let question, let title?, let claim):
            if let film = try await telling.film(called: title) {
                try await telling.ask(Line(answering: question, about: film.id, claim))
            } else {
                try await telling.ask(telling.unknown(title))
            }
        case .asked(let question, nil, let claim):
            if let film = telling.memory.said.asked, question != .why {
                try await telling.ask(Line(answering: question, about: film, claim))
            } else if let offer = telling.lastOffer {
                try await telling.offer(offer.answer(to: question, claim), offer)
            } else {
                try await telling.ask(Line(.nothingOnOffer))
            }
        case .askedForHistory: try await telling.ask(telling.history)
        case .wentBack:
            if let offer = telling.lastOffer {
                try await telling.offer(Line(.offerAgain, offer: offer.current), offer)
            } else {
                try await telling.ask(Line(.nothingOnOffer))
            }
        case .hasSeen(let seen) where seen.titles == nil:
            try await telling.ask(Line(telling.memory.offered.isEmpty ? .nothingOnOffer : .nothingLeft))
        case .hasSeen(let seen) where seen.isPraise:
            try await telling.recommendNamed(RecommendMovie(Wanted(titles: seen.titles))) { try await telling.ask($0) }
        case .hasSeen(let seen):
            try await leaveOut(seen.titles ?? [], telling)
        case .accepted(let said):
            if let film = try await telling.film(called: said.title) {
                try await telling.leave(enjoying: film.id)
            } else if let offer = telling.lastOffer, said.title == nil {
                try await telling.leave(enjoying: offer.current)
            } else {
                try await telling.ask(said.title.map(telling.unknown) ?? Line(.nothingOnOffer))
            }
        case .remarked(let remark): try await telling.ask(Line(remark.sentence))
        case .disliked(let said):
            if case let wish = try await telling.meant(by: said), !wish.isOfFilms {
                try await telling.recommendAnything(narrowing { $0.add(wish.unwanted, wish.year, than: nil) })
            } else {
                try await leaveOut(said.unwanted.titles ?? [], telling)
            }
        case .declined: try await telling.ask(Line(.nothingToDecline))
        case .askedForHelp: try await telling.ask(Line(.helpWhenAsking))
        case .askedToRepeat: try await telling.repeat(orSay: Line(.noTitle)) { .asking(memory: $0) }
        case .startedOver: try await startOver(telling)
        case .left: try await telling.leave()
        case .notUnderstood, .unexpected: try await telling.ask(Line(.confusedWhenAsking))
        case .ended: .stay(.silent)
        }
    }

    /// Leaves films out from now on.
    private func leaveOut(_ titles: [String], _ telling: Telling) async throws -> Reply<MovieState> {
        var telling = telling
        var first: FilmID?
        for title in titles {
            guard let film = try await telling.film(called: title) else { continue }
            telling.memory.name(film.id)
            if first == nil { first = film.id }
        }
        return try await telling.ask(Line(.thenNot, film: first))
    }

    /// Forgets what was offered.
    func startOver(_ telling: Telling) async throws -> Reply<MovieState> {
        var fresh = telling
        fresh.memory.offered = []
        fresh.memory.named = nil
        return try await fresh.ask(Line(.startedOver))
    }

    private func narrowing(_ add: (inout Narrowing) -> Void) -> Narrowing {
        var narrowing = Narrowing()
        add(&narrowing)
        return narrowing
    }
}

extension Telling {
    /// The film that was on offer last, with nothing to follow it, if there was one.
    fileprivate var lastOffer: MovieState.Offer? {
        guard let current = memory.offered.last else { return nil }
        let earlier = memory.offered.dropLast().suffix(MovieState.Offer.capacity)
        var offer = MovieState.Offer(earlier: Array(earlier), current: current, upcoming: [])
        if memory.said.sentence == .listEnded { offer.liked = memory.said.liked }
        return offer
    }
}
