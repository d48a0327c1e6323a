public import SkillKit

/// Does not want to live: no film is what this person needs to hear of.
public struct Despair: Intent, Hashable {
    public static let name: IntentName = "DespairIntent"
    public static let samples: [Utterance] = [
        "I want to kill myself", "I'm going to kill myself", "kill myself", "I want to hurt myself", "hurt myself",
        "I want to die", "I wish I was dead", "I don't want to live", "I don't want to live anymore",
        "I want to end my life", "end my life", "I feel like killing myself", "I'm suicidal",
        "I want to commit suicide", "I'm thinking of suicide",
    ]

    /// Creates the intent.
    public init() {}
}
