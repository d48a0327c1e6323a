import SkillKit

extension MovieConversation {
    /// Answers when a film was asked for.
    func replyWhenAsking(_ event: MovieEvent, _ telling: Telling) async throws -> Reply<MovieState> {
        switch event {
        case .opened: try await telling.ask(.welcome)
        case .named(let wish): try await telling.recommend(wish) { try await telling.ask($0) }
        case .narrowed(let wish):
            try await telling.recommendAnything(narrowing(by: wish)) { try await telling.ask($0) }
        case .wantsSurprise: try await telling.recommendAnything(Narrowing()) { try await telling.ask($0) }
        case .chose: try await telling.ask(.confusedWhenAsking)
        case .wantsMore, .agreed:
            try await telling.ask(telling.memory.offered.isEmpty ? .nothingToContinue : .nothingLeft)
        case .asked, .hasSeenIt, .wentBack: try await telling.ask(.nothingOnOffer)
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
        return try await fresh.ask(.startedOver)
    }

    private func narrowing(by wish: Narrow) -> Narrowing {
        var narrowing = Narrowing()
        narrowing.add(wish, than: nil)
        return narrowing
    }
}
