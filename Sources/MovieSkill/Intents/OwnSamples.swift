import SkillKit

/// What people say to this skill for Amazon's own intents, besides what they say to any.
enum OwnSamples {
    /// Content with the film on offer, and so with no other.
    static let no: [Utterance] = [
        "that one is fine", "no that one is fine", "that one is good", "that's a good one", "I'll take that one",
        "I'll take it", "I'll watch that", "I'll watch that one", "I'll watch it", "I'll go with that",
        "I'll go with that one",
        "that's the one I want", "no other movie", "no more movies", "no more recommendations",
        "no other recommendations", "I've got enough movies",
        "that's enough movies", "I found one", "I have one now", "none of these movies",
    ]

    /// Wants to hear the film's title again.
    static let `repeat`: [Utterance] = [
        "what did you recommend", "what was your recommendation", "say the title again", "repeat the title",
        "what is the title", "what's the title again", "what was the title", "what's the name of the movie",
        "what was the title again", "which movie was that", "which movie was that again", "what movie was that",
        "what was that movie", "what was that movie called", "which movie did you say",
    ]

    /// Wants the list of films on from here, or back.
    static let next: [Utterance] = ["skip to the next movie", "skip this movie"]
    static let previous: [Utterance] = [
        "the previous movie", "the previous recommendation", "the movie before", "go back to the previous movie",
        "what was the movie before that",
    ]
}
