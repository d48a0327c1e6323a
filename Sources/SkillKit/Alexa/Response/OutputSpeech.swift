/// What is said: `outputSpeech` of a response.
public struct OutputSpeech: Sendable, Hashable {
    /// The words, in one of Alexa's two types.
    public enum Content: Sendable, Hashable {
        /// `PlainText`: text without markup.
        case plainText(String)
        /// `SSML`: a `speak` element.
        case ssml(String)
    }

    /// The words.
    public var content: Content
    /// How it relates to speech that is still playing: `playBehavior`.
    public var playBehavior: PlayBehavior?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates output from speech.
    public init(_ speech: Speech) {
        content = .ssml("<speak>\(speech.ssml)</speak>")
        members = [:]
    }

    /// The words without markup.
    public var plainText: String {
        switch content {
        case .plainText(let text): text
        case .ssml(let ssml): SSML.plainText(ssml)
        }
    }
}

extension OutputSpeech: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        let type: String = try reader.required("type")
        switch type {
        case "PlainText": content = .plainText(try reader.required("text"))
        case "SSML": content = .ssml(try reader.required("ssml"))
        default: throw scanned.misfit("PlainText or SSML")
        }
        playBehavior = try reader.ifPresent("playBehavior")
        // Of the other type's words nothing is kept.
        members = reader.undeclared().filter { $0.value == .null || ($0.key != "text" && $0.key != "ssml") }
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("playBehavior", ifPresent: playBehavior)
            switch content {
            case .plainText(let text):
                writer.member("text", text)
                writer.member("type", "PlainText")
            case .ssml(let ssml):
                writer.member("ssml", ssml)
                writer.member("type", "SSML")
            }
        }
    }
}
