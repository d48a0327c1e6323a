public import SkillKit

/// Wants to know, or to have, what the skill can't tell or do, as in "where can I watch it".
public struct AskElse: Intent, Hashable {
    public static let name: IntentName = "OtherQuestionIntent"
    public static let samples: [Utterance] = [
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

    /// Creates the intent.
    public init() {}
}
