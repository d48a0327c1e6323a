public import SkillKit

extension MovieConversation {
    public static func expected(in state: MovieState.Kind) -> [IntentName] {
        switch state {
        case .start, .asking: [RecommendMovie.name, Describe.name]
        case .offering: [.yes, .no, MoreRecommendations.name, Steer.name, Dislike.name, RecommendMovie.name]
        case .choosing: [Choose.name]
        case .confirming: [.yes, .no]
        }
    }

    public static func understanding(in language: Language) -> StaticString? {
        language == .english ? enUnderstanding : nil
    }

    public func knows(_ words: String, as type: SlotType) -> Double? {
        switch type.name {
        case .movie: recommender.knows(title: words)
        case .person: recommender.knows(person: words)
        default: nil
        }
    }
}
