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
        type == .movie ? recommender.knows(title: words) : nil
    }
}
