public import SkillKit

/// What can happen in the dialogue.
public enum MovieEvent: ConversationEvent, Hashable {
    /// The skill was opened.
    case opened
    /// A film was named, or nothing where its title should be.
    case named(RecommendMovie)
    /// "More."
    case wantsMore
    /// "Something funnier", "only comedies".
    case narrowed(Narrow)
    /// "The second one", "the one from 1976".
    case chose(Choose)
    /// "Who directed it?", "who directed Jaws?"
    case asked(FilmQuestion, title: String?)
    /// "Where can I watch it?"
    case remarked(Remark)
    /// "No horror", "too long", "I don't like Jaws."
    case disliked(Dislike)
    /// "I have seen it."
    case hasSeenIt
    /// "Surprise me."
    case wantsSurprise
    /// "Back."
    case wentBack
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
        case opened, named, wantsMore, narrowed, chose, asked, remarked, disliked, hasSeenIt, wantsSurprise, wentBack,
            agreed, declined
        case askedForHelp, askedToRepeat, startedOver, left, notUnderstood, unexpected, ended
    }

    public var kind: Kind {
        switch self {
        case .opened: .opened
        case .named: .named
        case .wantsMore: .wantsMore
        case .narrowed: .narrowed
        case .chose: .chose
        case .asked: .asked
        case .remarked: .remarked
        case .disliked: .disliked
        case .hasSeenIt: .hasSeenIt
        case .wantsSurprise: .wantsSurprise
        case .wentBack: .wentBack
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
