/// What a screen tells of a document of the Alexa Presentation Language (APL, APLA for audio, APLT for character displays) or a web page.
public enum APLRequest: Sendable, Hashable {
    /// `Alexa.Presentation.APL.UserEvent`: something was touched, or a `SendEvent` command ran
    case userEvent(APLUserEvent)
    /// `Alexa.Presentation.APL.RuntimeError`: a document or its data could not be used
    case runtimeError(APLRuntimeErrors)
    /// `Alexa.Presentation.APL.LoadIndexListData`: a list wants more items, by their places
    case loadIndexListData(APLIndexListRequest)
    /// `Alexa.Presentation.APL.LoadTokenListData`: a list wants more items, by a page's token
    case loadTokenListData(APLTokenListRequest)
    /// `Alexa.Presentation.APLA.RuntimeError`: an audio document could not be rendered
    case audioRuntimeError(APLRuntimeErrors)
    /// `Alexa.Presentation.APLT.UserEvent`: a `SendEvent` command ran on a character display
    case displayUserEvent(APLUserEvent)
}

extension APLRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Presentation.APL.UserEvent", userEvent),
        WireType("Alexa.Presentation.APL.RuntimeError", runtimeError),
        WireType("Alexa.Presentation.APL.LoadIndexListData", loadIndexListData),
        WireType("Alexa.Presentation.APL.LoadTokenListData", loadTokenListData),
        WireType("Alexa.Presentation.APLA.RuntimeError", audioRuntimeError),
        WireType("Alexa.Presentation.APLT.UserEvent", displayUserEvent),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .userEvent(let part): ("Alexa.Presentation.APL.UserEvent", part)
        case .runtimeError(let part): ("Alexa.Presentation.APL.RuntimeError", part)
        case .loadIndexListData(let part): ("Alexa.Presentation.APL.LoadIndexListData", part)
        case .loadTokenListData(let part): ("Alexa.Presentation.APL.LoadTokenListData", part)
        case .audioRuntimeError(let part): ("Alexa.Presentation.APLA.RuntimeError", part)
        case .displayUserEvent(let part): ("Alexa.Presentation.APLT.UserEvent", part)
        }
    }
}

/// Which items of which list are wanted: the content of `Alexa.Presentation.APL.LoadIndexListData`.
public struct APLIndexListRequest: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// Goes back with the items.
    public var correlationToken: String?
    /// The list.
    public var listID: String?
    /// The first item that is wanted; may be negative.
    public var startIndex: Int?
    /// How many.
    public var count: Int?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("correlationToken", \.correlationToken)
        .field("listId", \.listID)
        .field("startIndex", \.startIndex)
        .field("count", \.count)
}

/// Which page of which list is wanted: the content of `Alexa.Presentation.APL.LoadTokenListData`.
public struct APLTokenListRequest: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// Goes back with the items.
    public var correlationToken: String?
    /// The list.
    public var listID: String?
    /// The page.
    public var pageToken: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("correlationToken", \.correlationToken)
        .field("listId", \.listID)
        .field("pageToken", \.pageToken)
}

/// What was touched, and what the document says of it: the content of `UserEvent` of APL and APLT.
public struct APLUserEvent: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// What the document's `SendEvent` command passes on.
    public var arguments: [JSON]?
    /// The component that it came from.
    public var source: JSON?
    /// The values of the components that the command asked for.
    public var components: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("arguments", \.arguments)
        .field("source", \.source)
        .field("components", \.components)
}

/// What went wrong with a document: the content of `RuntimeError` of APL and APLA.
public struct APLRuntimeErrors: WirePart {
    /// What the skill called the document.
    public var token: String?
    /// The errors, the oldest first.
    public var errors: [APLRuntimeError]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("errors", \.errors)
}

/// One error of a document: an element of `errors`.
public struct APLRuntimeError: WireObject {
    /// The kind of error, such as `LIST_ERROR` or `AUDIO_SOURCE_ERROR`.
    public var type: String?
    /// What exactly, such as `LIST_INDEX_OUT_OF_RANGE`.
    public var reason: String?
    /// A description of it.
    public var message: String?
    /// The list that it is about, for errors of lists.
    public var listID: String?
    /// The version of that list.
    public var listVersion: Int?
    /// Which of the operations sent was wrong, from 0.
    public var operationIndex: Int?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("reason", \.reason)
        .field("message", \.message)
        .field("listId", \.listID)
        .field("listVersion", \.listVersion)
        .field("operationIndex", \.operationIndex)
}
