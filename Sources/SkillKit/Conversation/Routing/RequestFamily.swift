/// A family of requests that can have a route: anything but intents, launches and session ends.
///
/// ```swift
/// Route(.audioPlayer) { .player($0) }      // $0 is an AudioPlayerRequest
/// Route(.other("Tea.Spilt")) { .spilt($0) }  // $0 is a Request
/// ```
public struct RequestFamily<Content: Sendable>: Sendable {
    /// Its name in logs and graphs; no two routes of a router share one.
    public let name: String
    let content: @Sendable (Request) -> Content?
}

extension RequestFamily where Content == SessionResumedRequest {
    /// The session goes on after a task.
    public static var sessionResumed: Self {
        Self(name: "sessionResumed") { if case .sessionResumed(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == AudioPlayerRequest {
    /// Progress and failures of audio playback.
    public static var audioPlayer: Self {
        Self(name: "audioPlayer") { if case .audioPlayer(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == PlaybackControllerRequest {
    /// A playback button.
    public static var playbackController: Self {
        Self(name: "playbackController") { if case .playbackController(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == APLRequest {
    /// A document on a screen, such as a touch on it.
    public static var apl: Self {
        Self(name: "apl") { if case .apl(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == HTMLRequest {
    /// A web page on a screen.
    public static var html: Self {
        Self(name: "html") { if case .html(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == DisplayRequest {
    /// The older display interface.
    public static var display: Self {
        Self(name: "display") { if case .display(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == ConnectionsRequest {
    /// A task between skills, such as a purchase.
    public static var connections: Self {
        Self(name: "connections") { if case .connections(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == DialogRequest {
    /// Alexa Conversations.
    public static var dialog: Self {
        Self(name: "dialog") { if case .dialog(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == SystemRequest {
    /// An earlier response that could not be used.
    public static var system: Self {
        Self(name: "system") { if case .system(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == GameEngineRequest {
    /// Buttons of a game.
    public static var gameEngine: Self {
        Self(name: "gameEngine") { if case .gameEngine(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == CustomInterfaceRequest {
    /// Gadgets with their makers' own interfaces.
    public static var customInterface: Self {
        Self(name: "customInterface") { if case .customInterface(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == AdvertisementRequest {
    /// Advertisements between streams.
    public static var advertisement: Self {
        Self(name: "advertisement") { if case .advertisement(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == DataStoreRequest {
    /// Data and packages on a device.
    public static var dataStore: Self {
        Self(name: "dataStore") { if case .dataStore(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == AuthorizationRequest {
    /// Permission to reach a person outside a session.
    public static var authorization: Self {
        Self(name: "authorization") { if case .authorization(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == MessagingRequest {
    /// A message of the skill's own systems.
    public static var messaging: Self {
        Self(name: "messaging") { if case .messaging(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == SkillEventRequest {
    /// What a person does with the skill itself: enabling it, disabling it, changing its permissions.
    public static var skillEvent: Self {
        Self(name: "skillEvent") { if case .skillEvent(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == HouseholdListRequest {
    /// A list of a household.
    public static var householdList: Self {
        Self(name: "householdList") { if case .householdList(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == ReminderRequest {
    /// A reminder that the skill made.
    public static var reminder: Self {
        Self(name: "reminder") { if case .reminder(let content) = $0.kind { content } else { nil } }
    }
}

extension RequestFamily where Content == Request {
    /// Requests of a type that this version doesn't know; their content is in ``Request/members``.
    public static func other(_ type: String) -> Self {
        Self(name: type) { if case .other(type) = $0.kind { $0 } else { nil } }
    }
}

extension Request.Kind {
    /// The name of its family; `nil` for requests that every router handles.
    var family: String? {
        switch self {
        case .launch, .intent, .canFulfillIntent, .sessionEnded: nil
        case .sessionResumed: "sessionResumed"
        case .audioPlayer: "audioPlayer"
        case .playbackController: "playbackController"
        case .apl: "apl"
        case .html: "html"
        case .display: "display"
        case .connections: "connections"
        case .dialog: "dialog"
        case .system: "system"
        case .gameEngine: "gameEngine"
        case .customInterface: "customInterface"
        case .advertisement: "advertisement"
        case .dataStore: "dataStore"
        case .authorization: "authorization"
        case .messaging: "messaging"
        case .skillEvent: "skillEvent"
        case .householdList: "householdList"
        case .reminder: "reminder"
        case .other(let type): type
        }
    }
}
