/// What may answer a request, according to Alexa's reference.
enum Answerability: Sendable, Hashable {
    /// Speech, cards, directives.
    case anything
    /// Only audio player directives: for the player's own events, and the buttons of a remote control.
    case audioDirectives
    /// Only the answer whether an intent could be fulfilled.
    case fulfilment
    /// Nothing: for a session's end, an error, an event outside of a session.
    case nothing
}

extension Request {
    /// Whether a screen sends it by itself, and nobody waits for words: what went wrong with an earlier response, such as a
    /// document that can't be shown, or that a list needs more items.
    var isOfTheScreenItself: Bool {
        switch kind {
        case .apl(.loadIndexListData), .apl(.loadTokenListData): true
        default: type.hasSuffix(".RuntimeError")
        }
    }

    /// What may answer it, inside or outside of a session.
    func answerability(inSession: Bool) -> Answerability {
        switch kind {
        case .launch, .intent: .anything
        case .canFulfillIntent: .fulfilment
        case .sessionEnded, .system, .skillEvent, .householdList, .reminder, .messaging, .authorization, .dataStore:
            .nothing
        case .audioPlayer(.playbackStopped): .nothing
        case .audioPlayer, .playbackController: .audioDirectives
        case .sessionResumed, .apl, .html, .display, .connections, .dialog, .gameEngine, .customInterface,
            .advertisement, .other:
            inSession ? .anything : .nothing
        }
    }
}

extension Response {
    /// Whether it contains anything that only makes sense to a person who listens.
    var speaks: Bool { speech != nil || reprompt != nil || card != nil }

    /// The part of it that may answer a request of the given answerability.
    func limited(to answerability: Answerability) -> Self {
        switch answerability {
        case .anything: return self
        case .nothing: return .silent
        case .fulfilment: return canFulfillIntent.map(Response.canFulfill) ?? .canFulfill(IntentFulfilment(.no))
        case .audioDirectives:
            var silent = Self.silent
            silent.directives = directives.filter { $0.type.hasPrefix("AudioPlayer.") }
            return silent
        }
    }
}
