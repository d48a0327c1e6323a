/// Something for a gadget with its maker's own interface.
public enum CustomInterfaceDirective: Sendable, Hashable {
    /// `CustomInterfaceController.StartEventHandler`: wait for its events
    case startEventHandler(GadgetEventHandler)
    /// `CustomInterfaceController.StopEventHandler`: stop waiting
    case stopEventHandler(GadgetEventHandlerEnd)
    /// `CustomInterfaceController.SendDirective`: send it something
    case sendDirective(GadgetDirective)
}

extension CustomInterfaceDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("CustomInterfaceController.StartEventHandler", startEventHandler),
        WireType("CustomInterfaceController.StopEventHandler", stopEventHandler),
        WireType("CustomInterfaceController.SendDirective", sendDirective),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .startEventHandler(let part): ("CustomInterfaceController.StartEventHandler", part)
        case .stopEventHandler(let part): ("CustomInterfaceController.StopEventHandler", part)
        case .sendDirective(let part): ("CustomInterfaceController.SendDirective", part)
        }
    }
}

/// Which events to wait for, and how long: the content of `CustomInterfaceController.StartEventHandler`.
public struct GadgetEventHandler: WirePart {
    /// What the skill calls the handler.
    public var token: String?
    /// Which events.
    public var eventFilter: JSON?
    /// How long, and what comes then.
    public var expiration: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("eventFilter", \.eventFilter)
        .field("expiration", \.expiration)
}

/// Which event handler ends: the content of `CustomInterfaceController.StopEventHandler`.
public struct GadgetEventHandlerEnd: WirePart {
    /// What the skill called it.
    public var token: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
}

/// What a gadget gets: the content of `CustomInterfaceController.SendDirective`.
public struct GadgetDirective: WirePart {
    /// What kind of directive it is.
    public var header: GadgetHeader?
    /// The gadget.
    public var endpoint: GadgetEndpoint?
    /// Its content, in the maker's own form.
    public var payload: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("header", \.header)
        .field("endpoint", \.endpoint)
        .field("payload", \.payload)
}
