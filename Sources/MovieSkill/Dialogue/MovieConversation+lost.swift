import SkillKit

extension MovieConversation {
    /// Answers when what was remembered of the session can't be used, and the person is in the middle of it.
    func replyWhenLost(_ event: MovieEvent, _ telling: Telling) async throws -> Reply<MovieState> {
        switch event {
        case .wantsMore, .chose, .asked(_, title: nil, _), .askedForHistory, .hasSeen, .accepted, .wentBack, .agreed,
            .declined, .askedToRepeat,
            .notUnderstood, .unexpected:
            return try await telling.ask(Line(.welcomeBack))
        case .opened, .left, .ended: return try await replyWhenAsking(event, telling)
        default:
            var telling = telling
            telling.greeting = phrasebook.welcomeBack
            return try await replyWhenAsking(event, telling)
        }
    }
}
