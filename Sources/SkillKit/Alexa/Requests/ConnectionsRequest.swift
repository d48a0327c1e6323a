/// A task that one skill asks of another, or its outcome.
public enum ConnectionsRequest: Sendable, Hashable {
    /// `Connections.Request`: another skill asks for something
    case request(ConnectionRequest)
    /// `Connections.Response`: what came of a directive `Connections.SendRequest`
    case response(ConnectionResponse)
}

extension ConnectionsRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Connections.Request", request),
        WireType("Connections.Response", response),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .request(let part): ("Connections.Request", part)
        case .response(let part): ("Connections.Response", part)
        }
    }
}

/// What another skill asks for: the content of `Connections.Request`.
public struct ConnectionRequest: WirePart {
    /// The task's name.
    public var name: String?
    /// What the task needs.
    public var payload: JSON?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("payload", \.payload)
}

/// What came of a task: the content of `Connections.Response`.
public struct ConnectionResponse: WirePart {
    /// Whether it went well.
    public var status: ConnectionStatus?
    /// The task's name, such as `Buy`.
    public var name: String?
    /// What it gave.
    public var payload: JSON?
    /// What the skill sent along to know it again.
    public var token: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("status", \.status)
        .field("name", \.name)
        .field("payload", \.payload)
        .field("token", \.token)
}

/// Whether a task went well: `status` of its response.
public struct ConnectionStatus: WireObject {
    /// A status as HTTP has them: `200`, `404`.
    public var code: String?
    /// A description of it.
    public var message: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("code", \.code)
        .field("message", \.message)
}
