/// A whole outgoing message: the `response`, and in `sessionAttributes` what the session is to remember.
public struct ResponseEnvelope<State: ConversationState>: Sendable, Equatable {
    /// The version of the format; `1.0` so far.
    public var version: String
    /// What the session is to remember; `nil` if there is no session.
    public var attributes: SessionAttributes<State>?
    /// What the device says, shows and does.
    public var response: Response
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates an envelope.
    public init(response: Response, attributes: SessionAttributes<State>?) {
        version = "1.0"
        self.response = response
        self.attributes = attributes
        members = [:]
    }
}

extension ResponseEnvelope: Codable {
    private static var known: Set<String> { ["version", "sessionAttributes", "response"] }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        version = try container.decodeIfPresent(String.self, forKey: "version") ?? "1.0"
        attributes = try container.decodeIfPresent(SessionAttributes<State>.self, forKey: "sessionAttributes")
        response = try container.decode(Response.self, forKey: "response")
        members = try container.members(besides: Self.known)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(version, forKey: "version")
        try container.encodeIfPresent(attributes, forKey: "sessionAttributes")
        try container.encode(response, forKey: "response")
    }
}
