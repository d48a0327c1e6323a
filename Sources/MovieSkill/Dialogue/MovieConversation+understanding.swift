public import SkillKit

extension MovieConversation {
    public static func expected(in state: MovieState.Kind) -> [IntentName] {
        switch state {
        case .start, .asking: [RecommendMovie.name]
        case .offering: [.yes, .no, MoreRecommendations.name, Narrow.name]
        case .choosing: [Choose.name]
        case .confirming: [.yes, .no]
        }
    }

    public func knows(_ words: String, as type: SlotType) -> Double? {
        switch type.name {
        // Where a title was asked for, a word of every day is as good a title as any.
        case SlotType.movie.name: recommender.knows(title: words).map { $0 > 0 ? 1 : 0 }
        case SlotType.person.name: recommender.knows(person: words)
        default: nil
        }
    }
}
