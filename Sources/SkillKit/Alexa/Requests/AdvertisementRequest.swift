/// What became of advertisements between audio streams.
public enum AdvertisementRequest: Sendable, Hashable {
    /// `Alexa.Advertisement.AdCompleted`: an advertisement was played
    case adCompleted(AdProgress)
    /// `Alexa.Advertisement.AdNotRendered`: none could be played
    case adNotRendered(AdFailure)
    /// `Alexa.Advertisement.ReadyToEnqueueAudio`: the time to send the next stream
    case readyToEnqueueAudio(AdQueue)
}

extension AdvertisementRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Advertisement.AdCompleted", adCompleted),
        WireType("Alexa.Advertisement.AdNotRendered", adNotRendered),
        WireType("Alexa.Advertisement.ReadyToEnqueueAudio", readyToEnqueueAudio),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .adCompleted(let part): ("Alexa.Advertisement.AdCompleted", part)
        case .adNotRendered(let part): ("Alexa.Advertisement.AdNotRendered", part)
        case .readyToEnqueueAudio(let part): ("Alexa.Advertisement.ReadyToEnqueueAudio", part)
        }
    }
}

/// Which advertisement: the content of `Alexa.Advertisement.AdCompleted`.
public struct AdProgress: WirePart {
    /// Its token.
    public var token: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
}

/// Why no advertisement was played: the content of `Alexa.Advertisement.AdNotRendered`.
public struct AdFailure: WirePart {
    /// Why.
    public var reason: AdFailureReason?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("reason", \.reason)
}

/// Why no advertisement was played: `reason`.
public struct AdFailureReason: WireObject {
    /// The kind of reason, such as `NO_AD_AVAILABLE`.
    public var type: String?
    /// A description of it.
    public var message: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("message", \.message)
}

/// What is being played while the next stream is wanted: the content of `Alexa.Advertisement.ReadyToEnqueueAudio`.
public struct AdQueue: WirePart {
    /// The advertisement's token.
    public var token: String?
    /// The token of the stream before it.
    public var previousToken: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("previousToken", \.previousToken)
}
