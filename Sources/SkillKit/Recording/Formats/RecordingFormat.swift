/// The forms in which recordings are found.
public enum RecordingFormat: String, Sendable, Hashable, Codable, CaseIterable {
    /// One request envelope; its answer is in a file next to it.
    case event
    /// `{"turns": [{"request", "response"}]}`.
    case dialogue
    /// JSON Lines: a turn, or an envelope, a line.
    case lines
    /// What `ask dialog --save-skill-io` writes.
    case skillIO
    /// What `ask dialog --replay` reads: what a person says, turn by turn.
    case script
    /// Requests and responses in one text, as they are copied from the developer console.
    case pasted
    /// Lambda's test events, as the console shares them.
    case testEvents
    /// A gateway's message with an envelope in its body.
    case gateway
    /// Lines of a log with envelopes in them.
    case log
    /// Several of these in one array.
    case list

    /// The form in words that can follow "is".
    var words: String {
        switch self {
        case .event: "an event"
        case .dialogue: "a dialogue"
        case .lines: "JSON Lines"
        case .skillIO: "what ask-cli saved of a dialog (--save-skill-io)"
        case .script: "a replay script of ask-cli"
        case .pasted: "requests and responses, as copied from the developer console"
        case .testEvents: "shared test events of Lambda"
        case .gateway: "a gateway's message with an envelope in its body"
        case .log: "a log with envelopes in it"
        case .list: "a list of messages"
        }
    }
}
