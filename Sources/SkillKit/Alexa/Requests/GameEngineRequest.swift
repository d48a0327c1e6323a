/// What people did with the buttons of a game.
public enum GameEngineRequest: Sendable, Hashable {
    /// `GameEngine.InputHandlerEvent`: events that the skill's input handler waits for
    case inputHandlerEvent(GameInput)
}

extension GameEngineRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("GameEngine.InputHandlerEvent", inputHandlerEvent)
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .inputHandlerEvent(let part): ("GameEngine.InputHandlerEvent", part)
        }
    }
}

/// What happened while an input handler was running: the content of `GameEngine.InputHandlerEvent`.
public struct GameInput: WirePart {
    /// The request whose answer started the handler.
    public var originatingRequestID: String?
    /// The events, in order.
    public var events: [GameEvent]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("originatingRequestId", \.originatingRequestID)
        .field("events", \.events)
}

/// One event of an input handler: an element of `events`.
public struct GameEvent: WireObject {
    /// What the skill called it.
    public var name: String?
    /// What the buttons did.
    public var inputEvents: [GameButtonEvent]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("inputEvents", \.inputEvents)
}

/// What a button did: an element of `inputEvents`.
public struct GameButtonEvent: WireObject {
    /// The button.
    public var gadgetID: String?
    /// When.
    public var timestamp: Timestamp?
    /// `down` or `up`.
    public var action: String?
    /// Its light, as six hexadecimal digits.
    public var color: String?
    /// Which feature of the gadget; `press`.
    public var feature: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("gadgetId", \.gadgetID)
        .field("timestamp", \.timestamp)
        .field("action", \.action)
        .field("color", \.color)
        .field("feature", \.feature)
}
