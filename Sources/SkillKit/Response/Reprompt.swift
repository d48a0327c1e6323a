/// What is said when the person keeps silent: `reprompt` of a response.
public struct Reprompt: Sendable, Hashable {
    /// The words.
    public var speech: OutputSpeech?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON]

    /// Creates a reprompt.
    public init(speech: OutputSpeech?) {
        self.speech = speech
        members = [:]
    }
}

extension Reprompt: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        speech = try container.decodeIfPresent(OutputSpeech.self, forKey: "outputSpeech")
        members = try container.members(besides: ["outputSpeech"])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(speech, forKey: "outputSpeech")
    }
}
