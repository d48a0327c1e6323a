public import SkillKit

/// Something that a person says and that is answered with one sentence, whatever the skill asked; the question stays
/// open.
///
/// A new one takes three things: a case here with its intent and samples, its `sentence`, and the words of that in each
/// `Phrasebook`.
public enum Remark: Sendable, Hashable, CaseIterable {
    /// Wants to know or to have something that the skill can't tell or do: "where can I watch it".
    case otherQuestion
    /// Does not want to live: no film is what this person needs to hear of.
    case despair

    /// The intent's name in the interaction model.
    public var intent: IntentName {
        switch self {
        case .otherQuestion: "OtherQuestionIntent"
        case .despair: "DespairIntent"
        }
    }

    /// What people say for it.
    var samples: [Utterance] {
        switch self {
        case .otherQuestion: Self.otherQuestionSamples
        case .despair: Self.despairSamples
        }
    }

    private static let otherQuestionSamples: [Utterance] = [
        "where can I watch it", "where can I see it", "where is it streaming", "is it streaming", "is it on netflix",
        "can I watch it on netflix", "can I rent it", "is it in the cinema", "play it",
        "play the movie", "play that movie", "play the trailer", "show me the trailer", "what is it rated",
        "what's the rating", "how is it rated", "is it for kids", "is it good for kids", "is it suitable for children",
        "can my kids watch it", "is it scary", "is it funny", "is it sad", "is it violent", "is it boring",
        "is it a comedy", "is it a sequel", "is there a sequel", "is it in color", "is it in black and white",
        "did it win any awards", "did it win an oscar", "how much did it cost", "how much did it make", "who wrote it",
        "what language is it in", "where was it filmed",
        "spell it", "how does it end", "is it based on a book", "is it a true story",
        "how many movies do you know", "which movies do you know", "what genres do you know", "what genres",
        "list them",
    ]

    private static let despairSamples: [Utterance] = [
        "I want to kill myself", "I'm going to kill myself", "kill myself", "I want to hurt myself", "hurt myself",
        "I want to die", "I wish I was dead", "I don't want to live", "I don't want to live anymore",
        "I want to end my life", "end my life", "I feel like killing myself", "I'm suicidal",
        "I want to commit suicide", "I'm thinking of suicide",
    ]
}
