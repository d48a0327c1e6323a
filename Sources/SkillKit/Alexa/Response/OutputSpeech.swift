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

extension OutputSpeech: Codable {
    private static let known: Set<String> = ["type", "text", "ssml", "playBehavior"]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        let type = try container.decode(String.self, forKey: "type")
        switch type {
        case "PlainText": content = .plainText(try container.decode(String.self, forKey: "text"))
        case "SSML": content = .ssml(try container.decode(String.self, forKey: "ssml"))
        default:
            throw DecodingError.typeMismatch(
                OutputSpeech.self,
                DecodingError.Context(codingPath: container.codingPath, debugDescription: "type \(type)")
            )
        }
        playBehavior = try container.decodeIfPresent(PlayBehavior.self, forKey: "playBehavior")
        members = try container.members(besides: Self.known)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(playBehavior, forKey: "playBehavior")
        switch content {
        case .plainText(let text):
            try container.encode("PlainText", forKey: "type")
            try container.encode(text, forKey: "text")
        case .ssml(let ssml):
            try container.encode("SSML", forKey: "type")
            try container.encode(ssml, forKey: "ssml")
        }
    }
}
