public import SkillKit

/// What can happen in the dialogue.
public enum MovieEvent: ConversationEvent, Hashable {
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

    /// The names of the events.
    public enum Kind: String, CaseIterable, Sendable {
        case opened, named, wantsMore, agreed, declined, askedForHelp, askedToRepeat, startedOver, left,
            notUnderstood, unexpected, ended
    }

    public var kind: Kind {
        switch self {
        case .opened: .opened
        case .named: .named
        case .wantsMore: .wantsMore
        case .agreed: .agreed
        case .declined: .declined
        case .askedForHelp: .askedForHelp
        case .askedToRepeat: .askedToRepeat
        case .startedOver: .startedOver
        case .left: .left
        case .notUnderstood: .notUnderstood
        case .unexpected: .unexpected
        case .ended: .ended
        }
    }
}
