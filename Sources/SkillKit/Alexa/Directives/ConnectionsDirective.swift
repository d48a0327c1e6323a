/// Tasks between skills.
public enum ConnectionsDirective: Sendable, Hashable {
    /// `Connections.SendRequest`: ask Alexa or another skill for something
    case sendRequest(ConnectionOrder)
    /// `Connections.SendResponse`: answer another skill
    case sendResponse(ConnectionAnswer)
    /// `Connections.StartConnection`: start a task of another skill
    case startConnection(ConnectionStart)
    /// `Tasks.CompleteTask`: the task that the skill was opened for is done
    case completeTask(TaskCompletion)
}

extension ConnectionsDirective: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Connections.SendRequest", sendRequest),
        WireType("Connections.SendResponse", sendResponse),
        WireType("Connections.StartConnection", startConnection),
        WireType("Tasks.CompleteTask", completeTask),
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .sendRequest(let part): ("Connections.SendRequest", part)
        case .sendResponse(let part): ("Connections.SendResponse", part)
        case .startConnection(let part): ("Connections.StartConnection", part)
        case .completeTask(let part): ("Tasks.CompleteTask", part)
        }
    }
}

/// What is asked for: the content of `Connections.SendRequest`.
public struct ConnectionOrder: WirePart {
    /// The task, such as `Buy`.
    public var name: String?
    /// What it needs.
    public var payload: [String: JSON]?
    /// Comes back with the outcome.
    public var token: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("name", \.name)
        .field("payload", \.payload)
        .field("token", \.token)
}

/// What another skill gets: the content of `Connections.SendResponse`.
public struct ConnectionAnswer: WirePart {
    /// Whether it went well.
    public var status: ConnectionStatus?
    /// What it gave.
    public var payload: [String: JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("status", \.status)
        .field("payload", \.payload)
}

/// Which task to start: the content of `Connections.StartConnection`.
public struct ConnectionStart: WirePart {
    /// The task: `connection://AMAZON.PrintPDF/1` and so on.
    public var uri: String?
    /// `RESUME_SESSION` or `SEND_ERRORS_ONLY`.
    public var onCompletion: String?
    /// What it needs.
    public var input: [String: JSON]?
    /// Comes back with the outcome.
    public var token: String?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("uri", \.uri)
        .field("onCompletion", \.onCompletion)
        .field("input", \.input)
        .field("token", \.token)
}

/// How a task went: the content of `Tasks.CompleteTask`.
public struct TaskCompletion: WirePart {
    /// Whether it went well.
    public var status: ConnectionStatus?
    /// What it gave.
    public var result: [String: JSON]?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("status", \.status)
        .field("result", \.result)
}
