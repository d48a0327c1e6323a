/// Something for the device or for Alexa to do beside speaking: one of `directives` of a response.
///
/// An open type: any directive can be written by its name and members.
public struct Directive: Sendable, Hashable {
    /// The directive's type, such as `AudioPlayer.Stop`.
    public var type: String
    /// Its other members.
    public var members: [String: JSON]

    /// Creates a directive.
    public init(_ type: String, _ members: [String: JSON] = [:]) {
        self.type = type
        self.members = members
    }
}

extension Directive: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        type = try container.decode(String.self, forKey: "type")
        members = try container.members(besides: ["type"])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encode(type, forKey: "type")
    }
}
