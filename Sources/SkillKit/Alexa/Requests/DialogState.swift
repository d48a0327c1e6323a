/// How far Alexa's dialog management has come with an intent: `dialogState` of an intent request.
public enum DialogState: OpenVocabulary {
    /// `STARTED`: the first request of the dialog.
    case started
    /// `IN_PROGRESS`: slots or confirmations are still wanted.
    case inProgress
    /// `COMPLETED`: all required slots are filled and confirmed.
    case completed
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.started, .inProgress, .completed]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .started: "STARTED"
        case .inProgress: "IN_PROGRESS"
        case .completed: "COMPLETED"
        case .other(let value): value
        }
    }
}
