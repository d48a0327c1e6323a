/// What a gadget with its maker's own interface sends.
public enum CustomInterfaceRequest: Sendable, Hashable {
    /// `CustomInterfaceController.EventsReceived`: events came
    case eventsReceived(GadgetEvents)
    /// `CustomInterfaceController.Expired`: the event handler's time is over
    case expired(GadgetHandlerExpiry)
}

extension CustomInterfaceRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("CustomInterfaceController.EventsReceived", eventsReceived),
        WireType("CustomInterfaceController.Expired", expired),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .eventsReceived(let part): ("CustomInterfaceController.EventsReceived", part)
        case .expired(let part): ("CustomInterfaceController.Expired", part)
        }
    }
}

/// Which events came: the content of `CustomInterfaceController.EventsReceived`.
public struct GadgetEvents: WirePart {
    /// What the skill called the event handler.
    public var token: String?
    /// The events.
    public var events: [GadgetEvent]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("events", \.events)
}

/// Which event handler's time is over: the content of `CustomInterfaceController.Expired`.
public struct GadgetHandlerExpiry: WirePart {
    /// What the skill called the event handler.
    public var token: String?
    /// What the skill asked to have sent with it.
    public var payload: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("token", \.token)
        .field("expirationPayload", \.payload)
}

/// One event of a gadget: an element of `events`.
public struct GadgetEvent: WireObject {
    /// What kind of event it is.
    public var header: GadgetHeader?
    /// The gadget.
    public var endpoint: GadgetEndpoint?
    /// Its content, in the maker's own form.
    public var payload: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("header", \.header)
        .field("endpoint", \.endpoint)
        .field("payload", \.payload)
}

/// What kind of event or directive of a gadget it is: `header`.
public struct GadgetHeader: WireObject {
    /// The maker's interface.
    public var namespace: String?
    /// Its name in that interface.
    public var name: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("namespace", \.namespace)
        .field("name", \.name)
}

/// A gadget: `endpoint`.
public struct GadgetEndpoint: WireObject {
    /// Its identifier.
    public var endpointID: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("endpointId", \.endpointID)
}
