import SkillKit

extension MovieConversation {
    /// Answers when a film was asked for.
    func replyWhenAsking(_ event: MovieEvent, _ telling: Telling) async throws -> Reply<MovieState> {
        switch event {
        case .opened: try await telling.ask(Line(.welcome))
        case .named(let wish): try await telling.recommendNamed(wish) { try await telling.ask($0) }
        case .narrowed(let wish):
            try await telling.recommendAnything(narrowing { $0.add(wish, than: nil) })
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
        case .asked(let question, let title?):
            if let film = try await telling.film(called: title) {
                try await telling.ask(Line(answering: question, about: film.id))
            } else {
                try await telling.ask(telling.unknown(title))
            }
        case .asked(let question, nil):
            if let film = telling.memory.said.asked, question != .why {
                try await telling.ask(Line(answering: question, about: film))
            } else if let offer = telling.lastOffer {
                try await telling.offer(offer.answer(to: question), offer)
            } else {
                try await telling.ask(Line(.nothingOnOffer))
            }
        case .wentBack:
            if let offer = telling.lastOffer {
                try await telling.offer(Line(.offerAgain, offer: offer.current), offer)
            } else {
                try await telling.ask(Line(.nothingOnOffer))
            }
        case .hasSeenIt: try await telling.ask(Line(telling.memory.offered.isEmpty ? .nothingOnOffer : .nothingLeft))
        case .remarked(let remark): try await telling.ask(Line(remark.sentence))
        case .disliked(let said):
            if case let wish = try await telling.meant(by: said), !wish.isOfFilm {
                try await telling.recommendAnything(narrowing { $0.add(wish, than: nil) })
            } else {
                try await leaveOut(try await telling.film(called: said.title)?.id, telling)
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

    /// Leaves a film out from now on.
    private func leaveOut(_ film: FilmID?, _ telling: Telling) async throws -> Reply<MovieState> {
        var telling = telling
        if let film { telling.memory.name(film) }
        return try await telling.ask(Line(.thenNot, film: film))
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
