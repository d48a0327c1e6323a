public import SkillKit

/// What somebody thought of a film.
public enum Opinion: String, SlotValue, Codable, Hashable, CaseIterable {
    case liked
    case indifferent = "so so"
    case disliked

    public static let slotType: SlotType? = SlotType(
        "Opinion",
        values: allCases.map { SlotType.Value($0.rawValue, synonyms: $0.synonyms) }
    )

    /// What people also say.
    private var synonyms: [String] {
        switch self {
        case .liked:
            [
                "loved", "love", "like", "enjoyed", "adored", "liked a lot", "great", "good", "brilliant", "wonderful",
                "amazing",
                "fantastic", "excellent", "awesome", "fun", "funny", "beautiful", "perfect", "superb", "lovely", "nice",
                "pretty good", "really good", "hilarious", "a masterpiece", "incredible", "really liked", "very good",
            ]
        case .indifferent:
            [
                "okay", "ok", "fine", "alright", "meh", "bearable", "not bad", "all right", "average", "decent",
                "watchable",
            ]
        case .disliked:
            [
                "hated", "hate", "despised", "detested", "boring", "bad", "awful", "terrible", "rubbish",
                "overrated", "dull", "stupid",
                "confusing",
                "didn't like", "couldn't stand", "disappointing", "disappointed", "too long", "silly", "horrible",
                "didn't enjoy", "loathed", "not good", "garbage", "crap", "weird", "slow", "wasn't impressed",
                "unbearable",
                "fell asleep", "too slow", "too violent", "too scary", "a waste of time", "didn't care for",
            ]
        }
    }
}
