/// What may answer a request, as Alexa's reference says for its type.
enum Answerability: Sendable, Hashable {
    /// Speech, cards, directives.
    case anything
    /// Directives of the audio player alone: its own events, and the buttons of a remote control.
    case audioDirectives
    /// Only whether an intent could be answered.
    case fulfilment
    /// Nothing: a session's end, an error, an event out of session.
    case nothing
}

extension Request {
    /// What may answer it, within a session or outside of any.
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
    /// Whether it holds what only a person who listens can do with.
    var speaks: Bool { speech != nil || reprompt != nil || card != nil }

    /// The part of it that may answer a request.
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
