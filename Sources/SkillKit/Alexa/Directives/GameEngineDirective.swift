/// Something for the buttons of a game, and their lights.
public enum GameEngineDirective: Sendable, Hashable {
    /// `GameEngine.StartInputHandler`: wait for buttons
    case startInputHandler(GameInputHandler)
    /// `GameEngine.StopInputHandler`: stop waiting
    case stopInputHandler(GameInputHandlerEnd)
    /// `GadgetController.SetLight`: light the buttons
    case setLight(GadgetLight)
}

extension GameEngineDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("GameEngine.StartInputHandler", startInputHandler),
        WireType("GameEngine.StopInputHandler", stopInputHandler),
        WireType("GadgetController.SetLight", setLight),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .startInputHandler(let part): ("GameEngine.StartInputHandler", part)
        case .stopInputHandler(let part): ("GameEngine.StopInputHandler", part)
        case .setLight(let part): ("GadgetController.SetLight", part)
        }
    }
}

/// What to wait for: the content of `GameEngine.StartInputHandler`.
public struct GameInputHandler: WirePart {
    /// How long, in milliseconds; at most 90,000.
    public var timeout: Int?
    /// Names for buttons that are not known yet.
    public var proxies: [String]?
    /// Patterns of presses, by their names.
    public var recognizers: [String: JSON]?
    /// What the skill is told, by name.
    public var events: [String: JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("timeout", \.timeout)
        .field("proxies", \.proxies)
        .field("recognizers", \.recognizers)
        .field("events", \.events)
}

/// Which input handler ends: the content of `GameEngine.StopInputHandler`.
public struct GameInputHandlerEnd: WirePart {
    /// The request whose answer started it.
    public var originatingRequestID: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("originatingRequestId", \.originatingRequestID)
}

/// How buttons are lit: the content of `GadgetController.SetLight`.
public struct GadgetLight: WirePart {
    /// The version of the directive; 1 so far.
    public var version: Int?
    /// The buttons; all unless given.
    public var targetGadgets: [String]?
    /// When, and with which colours.
    public var parameters: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("version", \.version)
        .field("targetGadgets", \.targetGadgets)
        .field("parameters", \.parameters)
}
