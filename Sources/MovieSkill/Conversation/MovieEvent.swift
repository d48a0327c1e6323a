/// What can happen in the dialogue.
public enum MovieEvent: Sendable, Hashable {
    /// The skill was opened.
    case opened
    /// A film was named, or nothing where its title should be.
    case named(RecommendMovie)
    /// "More."
    case wantsMore
    /// "Yes."
    case agreed
    /// "No."
    case declined
    /// "Help."
    case askedForHelp
    /// "Say that again."
    case askedToRepeat
    /// "Start over."
    case startedOver
    /// "Stop", "cancel", or off to the home screen.
    case left
    /// Something that the interaction model does not know, or slots that make no sense.
    case notUnderstood
    /// A request that is neither of these, nor speech.
    case unexpected
    /// The session is over.
    case ended
}
