public import SkillKit

/// Knows the film on offer already, or does not want it.
public struct SeenIt: Intent, Hashable {
    public static let name: IntentName = "SeenIntent"
    public static let samples: [Utterance] = [
        "I've seen it", "I've seen that", "I've seen that one", "I've seen that movie", "I've seen this one",
        "I've already seen it", "I've already seen that", "I've already seen that one", "already seen it",
        "already seen that one", "seen it", "seen that", "seen that one", "seen it already", "I saw it",
        "I saw that one",
        "I saw that already", "I already saw it", "I already saw that one", "I know it", "I know that one",
        "I know that one already", "I know that movie", "I already know it", "I already know that one",
        "I've watched it", "I've watched that one", "I already watched it", "I already watched that", "we've seen it",
        "we've seen that one", "we already saw that", "not that one", "no not that one", "no not this one", "not that",
        "not this one", "not that movie",
        "not that one again", "anything but that", "I don't like it", "I don't like that", "I don't like this",
        "I don't like these", "I don't like that one",
        "I don't like that movie",
        "I didn't like it", "I didn't like that", "I didn't love that", "I didn't love it", "I didn't like that one",
        "I hate it", "I hated it", "I hated that one",
        "I don't want that",
        "I don't want that one", "I don't want to see that", "that's not for me", "not my thing",
        "not interested in that",
        "not interested in that one", "I'm not interested in that", "you already said that", "you said that already",
        "you already told me that one", "you already recommended that", "I've seen them all", "I've seen all of them",
        "I know them all", "doesn't sound good", "that sounds boring",
        "I don't fancy that one", "I don't fancy that", "I don't feel like that one", "not again",
    ]

    /// Creates the intent.
    public init() {}
}
