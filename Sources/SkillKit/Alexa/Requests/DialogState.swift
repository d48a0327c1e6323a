/// How far Alexa's dialog management has come with an intent: `dialogState` of an intent request.
public struct DialogState: OpenVocabulary {
    /// The first request of the dialog.
    public static let started: Self = "STARTED"
    /// Slots or confirmations are still wanted.
    public static let inProgress: Self = "IN_PROGRESS"
    /// All required slots are filled and confirmed.
    public static let completed: Self = "COMPLETED"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
