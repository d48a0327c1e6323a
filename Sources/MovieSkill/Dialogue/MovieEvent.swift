public import SkillKit

/// What can happen in the dialogue.
public enum MovieEvent: ConversationEvent, Hashable {
    /// The skill was opened.
    case opened
    /// A film was named, or nothing where its title should be.
    case named(RecommendMovie)
    /// "More."
    case wantsMore
    /// "Something funnier."
    case steered(Steer)
    /// "The second one", "the one from 1976".
    case chose(Choose)
    /// "Who directed it?", "who directed Jaws?", "is it a comedy?"
    case asked(FilmQuestion, title: String?, FilmClaim = .none)
    /// "What have you recommended so far?"
    case askedForHistory
    /// "Where can I watch Jaws?", "thanks", "hello".
    case remarked(Remark, title: String? = nil)
    /// "The one with the shark."
    case described(Describe)
    /// "I'll watch that one."
    case accepted(Accept)
    /// "No horror", "too long", "I don't like Jaws."
    case disliked(Dislike)
    /// "I have seen it."
    case hasSeen(SeenIt)
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
    /// Any other request that is not speech.
    case unexpected
    /// The session is over.
    case ended

    /// The names of the events, listed so that `check` finds one that nothing leads to, and so that they stay the same
    /// in logs whatever the intents are called.
    public enum Kind: String, CaseIterable, Sendable {
        case opened, named, wantsMore, steered, chose, asked, askedForHistory, remarked, described, accepted, disliked
        case hasSeen, wantsSurprise, wentBack, agreed, declined
        case askedForHelp, askedToRepeat, startedOver, left, notUnderstood, unexpected, ended
    }

    public var kind: Kind {
        switch self {
        case .opened: .opened
        case .named: .named
        case .wantsMore: .wantsMore
        case .steered: .steered
        case .chose: .chose
        case .asked: .asked
        case .askedForHistory: .askedForHistory
        case .remarked: .remarked
        case .described: .described
        case .accepted: .accepted
        case .disliked: .disliked
        case .hasSeen: .hasSeen
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

extension MovieConversation {
    /// Which event each request becomes.
    public static let router = IntentRouter<MovieEvent>(
        launch: .opened,
        ended: .ended,
        otherwise: .unexpected,
        misheard: { _ in .notUnderstood }
    ) {
        Route(RecommendMovie.self, MovieEvent.init)
        Route(MoreRecommendations.self) { _ in .wantsMore }
        Route(Steer.self, MovieEvent.steered)
        Route(Choose.self, MovieEvent.chose)
        FilmQuestion.routes
        Route(Facts.self) {
            .asked($0.questions[0], title: $0.title, FilmClaim(further: Array($0.questions.dropFirst())))
        }
        Route(Meant.self) { .named(RecommendMovie($0)) }
        Route(Relax.self) { .named(RecommendMovie($0)) }
        Route("HistoryIntent", .askedForHistory, samples: OwnSamples.history)
        Remark.routes
        Route(Describe.self, MovieEvent.described)
        Route(Accept.self, MovieEvent.accepted)
        Route(Dislike.self, MovieEvent.disliked)
        Route(SeenIt.self, MovieEvent.hasSeen)
        Route(SurpriseMe.self) { _ in .wantsSurprise }
        Route(.next, .wantsMore, samples: OwnSamples.next)
        Route(.previous, .wentBack, samples: OwnSamples.previous)
        Route(.yes, .agreed, samples: OwnSamples.yes)
        Route(.no, .declined, samples: OwnSamples.no)
        Route(.help, .askedForHelp, samples: OwnSamples.help)
        Route(.repeat, .askedToRepeat, samples: OwnSamples.repeat)
        Route(.startOver, .startedOver, samples: OwnSamples.startOver)
        Route(.stop, .left, samples: OwnSamples.stop)
        Route(.cancel, .left, samples: OwnSamples.cancel)
        Route(.navigateHome, .left)
        Route(.fallback, .notUnderstood, samples: OwnSamples.forOthers)
    }
}

extension MovieEvent {
    /// The event of a wish; one that says only what is not wanted is a dislike, whichever intent took it.
    init(_ wish: RecommendMovie) {
        self = wish.refusal.map(MovieEvent.disliked) ?? .named(wish)
    }
}
