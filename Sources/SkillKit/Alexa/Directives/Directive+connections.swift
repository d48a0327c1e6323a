extension Directive {
    /// Asks Alexa or another skill for something, such as `Buy`: `Connections.SendRequest`.
    /// - Parameters:
    ///   - name: What is asked for.
    ///   - payload: What it needs.
    ///   - token: Comes back with the outcome.
    /// - Returns: The directive.
    public static func sendRequest(_ name: String, _ payload: [String: JSON], token: String) -> Self {
        var order = ConnectionOrder()
        order.name = name
        order.payload = payload
        order.token = token
        return Self(.connections(.sendRequest(order)))
    }

    /// Answers another skill: `Connections.SendResponse`.
    public static func sendResponse(_ status: ConnectionStatus, _ payload: [String: JSON]? = nil) -> Self {
        var answer = ConnectionAnswer()
        answer.status = status
        answer.payload = payload
        return Self(.connections(.sendResponse(answer)))
    }

    /// Starts a task of another skill: `Connections.StartConnection`.
    /// - Parameters:
    ///   - uri: The task, such as `connection://AMAZON.PrintPDF/1`.
    ///   - input: What it needs.
    ///   - token: Comes back with the outcome.
    ///   - completion: What happens when it is done; the session goes on unless told otherwise.
    /// - Returns: The directive.
    public static func startConnection(
        _ uri: String,
        _ input: [String: JSON],
        token: String? = nil,
        onCompletion completion: ConnectionEnd? = nil
    ) -> Self {
        var start = ConnectionStart()
        start.uri = uri
        start.input = input
        start.token = token
        start.onCompletion = completion?.rawValue
        return Self(.connections(.startConnection(start)))
    }

    /// Says that the task is done for which the skill was opened: `Tasks.CompleteTask`.
    public static func completeTask(_ status: ConnectionStatus, _ result: [String: JSON]? = nil) -> Self {
        var completion = TaskCompletion()
        completion.status = status
        completion.result = result
        return Self(.connections(.completeTask(completion)))
    }
}

/// What happens when a task of another skill is done: `onCompletion` of `Connections.StartConnection`.
public enum ConnectionEnd: String, Sendable, Hashable {
    /// The session goes on with a `SessionResumedRequest`.
    case resumeSession = "RESUME_SESSION"
    /// The skill hears of errors only.
    case sendErrorsOnly = "SEND_ERRORS_ONLY"
}

extension ConnectionStatus {
    /// Creates a status: a code as HTTP has them, and words about it.
    public init(_ code: Int, _ message: String? = nil) {
        self.code = String(code)
        self.message = message
    }
}
