/// A conversation of several turns, as it stands in a file.
struct RecordedDialogue: Sendable, Codable {
    /// One message and its answer.
    struct Turn: Sendable, Codable {
        /// The words behind the message, for a reader.
        var said: String?
        /// What came.
        var request: JSON
        /// What was answered; `nil` when nobody recorded it.
        var response: JSON?
    }

    /// The turns, in order.
    var turns: [Turn]
}
