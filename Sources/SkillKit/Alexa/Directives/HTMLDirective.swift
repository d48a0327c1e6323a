/// Something for a web page on the device's screen.
public enum HTMLDirective: Sendable, Hashable {
    /// `Alexa.Presentation.HTML.Start`: open a page
    case start(HTMLStart)
    /// `Alexa.Presentation.HTML.HandleMessage`: take a message
    case handleMessage(HTMLDelivery)
}

extension HTMLDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Presentation.HTML.Start", start),
        WireType("Alexa.Presentation.HTML.HandleMessage", handleMessage),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .start(let part): ("Alexa.Presentation.HTML.Start", part)
        case .handleMessage(let part): ("Alexa.Presentation.HTML.HandleMessage", part)
        }
    }
}

/// Which page to open: the content of `Alexa.Presentation.HTML.Start`.
public struct HTMLStart: WirePart {
    /// The page.
    public var request: HTMLPage?
    /// How long it stays.
    public var configuration: HTMLConfiguration?
    /// What the page gets at its start.
    public var data: JSON?
    /// What in the data is made into speech.
    public var transformers: [JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("request", \.request)
        .field("configuration", \.configuration)
        .field("data", \.data)
        .field("transformers", \.transformers)
}

/// A page: `request`.
public struct HTMLPage: WireObject {
    /// `GET`.
    public var method: String?
    /// Where it is; https.
    public var uri: String?
    /// Headers to ask for it with.
    public var headers: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("method", \.method)
        .field("uri", \.uri)
        .field("headers", \.headers)
}

/// How long a page stays: `configuration`.
public struct HTMLConfiguration: WireObject {
    /// Seconds without use; 1 to 300.
    public var timeoutInSeconds: Int?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("timeoutInSeconds", \.timeoutInSeconds)
}

/// A message for a page: the content of `Alexa.Presentation.HTML.HandleMessage`.
public struct HTMLDelivery: WirePart {
    /// The message, in the page's own form.
    public var message: JSON?
    /// What in it is made into speech.
    public var transformers: [JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("message", \.message)
        .field("transformers", \.transformers)
}
