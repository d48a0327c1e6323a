/// What a web page on the device's screen tells.
public enum HTMLRequest: Sendable, Hashable {
    /// `Alexa.Presentation.HTML.Message`: the page sent a message
    case message(HTMLMessage)
    /// `Alexa.Presentation.HTML.RuntimeError`: the page could not be shown, or a message could not be delivered
    case runtimeError(HTMLFailure)
}

extension HTMLRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Presentation.HTML.Message", message),
        WireType("Alexa.Presentation.HTML.RuntimeError", runtimeError),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .message(let part): ("Alexa.Presentation.HTML.Message", part)
        case .runtimeError(let part): ("Alexa.Presentation.HTML.RuntimeError", part)
        }
    }
}

/// What a web page sent: the content of `Alexa.Presentation.HTML.Message`.
public struct HTMLMessage: WirePart {
    /// The message, in the page's own form.
    public var message: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("message", \.message)
}

/// Why a web page failed: the content of `Alexa.Presentation.HTML.RuntimeError`.
public struct HTMLFailure: WirePart {
    /// What went wrong.
    public var error: HTMLError?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("error", \.error)
}

/// What went wrong with a web page: `error` of its failure.
public struct HTMLError: WireObject {
    /// The kind of error, such as `LINK_ERROR`.
    public var reason: String?
    /// A description of it.
    public var message: String?
    /// The status of the page's server, for errors of links.
    public var code: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("reason", \.reason)
        .field("message", \.message)
        .field("code", \.code)
}
