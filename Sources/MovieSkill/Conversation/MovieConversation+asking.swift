import SkillKit

extension MovieConversation {
    /// Answers when a film was asked for.
    func replyWhenAsking(_ event: MovieEvent, _ telling: Telling) async throws -> Reply<MovieState> {
        switch event {
        case .opened: try await telling.ask(.welcome)
        case .named(let wish): try await telling.recommend(wish) { try await telling.ask($0) }
        case .narrowed(let wish):
            try await telling.recommendAnything(narrowing { $0.add(wish, than: nil) }) { try await telling.ask($0) }
        case .wantsSurprise: try await telling.recommendAnything(Narrowing()) { try await telling.ask($0) }
        case .chose(let wish) where wish.year != nil || wish.person != nil:
            try await telling.recommend(RecommendMovie(wish)) { line in
                try await telling.ask(line == .unknownPerson ? .confusedWhenAsking : line)
            }
        case .chose(let wish):
            if let offer = telling.lastOffer {
                try await goTo(wish, in: offer, telling)
            } else {
                try await telling.ask(.confusedWhenAsking)
            }
        case .wantsMore, .agreed:
            try await telling.ask(telling.memory.offered.isEmpty ? .nothingToContinue : .nothingLeft)
        case .asked(let question):
            if let film = telling.memory.said.asked, question != .why {
                try await telling.ask(.answerWhenAsking(question, of: film))
            } else if let offer = telling.lastOffer {
                try await telling.offer(
                    .answer(question, of: offer.current, liked: question == .why ? offer.liked : nil),
                    offer
                )
            } else {
                try await telling.ask(.nothingOnOffer)
            }
        case .wentBack:
            if let offer = telling.lastOffer {
                try await telling.offer(.offerAgain(offer: offer.current), offer)
            } else {
                try await telling.ask(.nothingOnOffer)
            }
        case .hasSeenIt: try await telling.ask(telling.memory.offered.isEmpty ? .nothingOnOffer : .nothingLeft)
        case .askedOf(let question, let title):
            if let film = try await telling.film(called: title) {
                try await telling.ask(.answerWhenAsking(question, of: film))
            } else {
                try await telling.ask(telling.unknown(title))
            }
        case .askedElse: try await telling.ask(.canTell(offer: nil))
        case .disliked(let said):
            if case let wish = try await telling.meant(by: said), !wish.isOfFilm {
                try await telling.recommendAnything(narrowing { $0.add(wish, than: nil) }) { try await telling.ask($0) }
            } else {
                try await telling.ask(.thenNot(try await telling.film(called: said.title)))
            }
        case .despaired: try await telling.ask(.care(offer: nil))
        case .declined: try await telling.ask(.nothingToDecline)
        case .askedForHelp: try await telling.ask(.helpWhenAsking)
        case .askedToRepeat: try await telling.repeat(orSay: .noTitle) { .asking(memory: $0) }
        case .startedOver: try await startOver(telling)
        case .left: try await telling.leave()
        case .notUnderstood, .unexpected: try await telling.ask(.confusedWhenAsking)
        case .ended: .stay(.silent)
        }
    }

    /// Forgets what was offered.
    func startOver(_ telling: Telling) async throws -> Reply<MovieState> {
        var fresh = telling
        fresh.memory.offered = []
        fresh.memory.named = nil
        return try await fresh.ask(.startedOver)
    }

    private func narrowing(_ add: (inout Narrowing) -> Void) -> Narrowing {
        var narrowing = Narrowing()
        add(&narrowing)
        return narrowing
    }
}

extension Telling {
    /// The film that was on offer last, with nothing to follow it; `nil` when none was.
    fileprivate var lastOffer: MovieState.Offer? {
        guard let current = memory.offered.last else { return nil }
        let earlier = memory.offered.dropLast().suffix(MovieState.Offer.capacity)
        var offer = MovieState.Offer(earlier: Array(earlier), current: current, upcoming: [])
        if case .listEnded(let liked) = memory.said { offer.liked = liked }
        return offer
    }
}
