/// Something for a gadget of the maker's own.
public enum CustomInterfaceDirective: Sendable, Hashable {
    /// `CustomInterfaceController.StartEventHandler`: wait for its events
    case startEventHandler(GadgetEventHandler)
    /// `CustomInterfaceController.StopEventHandler`: wait no more
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

/// Which events to wait for, and how long: what `CustomInterfaceController.StartEventHandler` holds.
public struct GadgetEventHandler: WirePart {
    /// What the skill calls the handler.
    public var token: String?
    /// Which events.
    public var eventFilter: JSON?
    /// How long, and what comes then.
    public var expiration: JSON?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("eventFilter", \.eventFilter)
        .field("expiration", \.expiration)
}

/// Which event handler ends: what `CustomInterfaceController.StopEventHandler` holds.
public struct GadgetEventHandlerEnd: WirePart {
    /// What the skill called it.
    public var token: String?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("token", \.token)
}

/// What a gadget gets: what `CustomInterfaceController.SendDirective` holds.
public struct GadgetDirective: WirePart {
    /// What kind of directive it is.
    public var header: GadgetHeader?
    /// The gadget.
    public var endpoint: GadgetEndpoint?
    /// What it says, of the maker's own form.
    public var payload: JSON?

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("header", \.header)
        .field("endpoint", \.endpoint)
        .field("payload", \.payload)
}
