public import SkillKit

/// Wants to know why this film was offered.
public struct AskWhy: Intent, Hashable {
    public static let name: IntentName = "WhyIntent"
    public static let samples: [Utterance] = [
        "why", "why that", "why that one", "why this one", "why that movie", "why this", "why is that",
        "why do you recommend it", "why do you recommend that", "why did you recommend it",
        "why did you recommend that", "why are you recommending that", "why did you pick that",
        "why did you choose that one", "why did you suggest that", "why would I like it", "why would I like that",
        "why should I watch it", "why should I watch that", "why should I like it", "why do you think so",
        "why do you think I'd like it", "what do they have in common", "what have they got in common",
        "what do those have in common", "what do the two have in common", "what does it have in common",
        "how are they similar", "how are they alike", "how is it similar", "how is that similar", "how is it like it",
        "how is that related", "how are they related", "how come", "how so", "what makes it similar",
        "what's similar about it", "what's the connection", "what's the reason", "explain that", "explain why",
        "what makes you say that", "are they similar", "how are those alike",
        "how are those two alike", "how are those similar", "how are these similar", "how are the two similar",
        "how are the two related", "in what way is it similar", "what has it got to do with it",
        "what's that got to do with it", "what makes you think I'd like it", "what makes you think I'd like that",
        "why would I want to watch that", "what's the link", "what is the similarity",
    ]

    /// Creates the intent.
    public init() {}
}
