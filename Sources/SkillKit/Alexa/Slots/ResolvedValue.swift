/// A value of a slot type that words stand for: its name and, if the interaction model gives it one, its identifier.
///
/// On the wire it is wrapped: `{"value": {"name": ..., "id": ...}}`.
public struct ResolvedValue: Sendable, Hashable {
    /// The value's name in the interaction model.
    public var name: String
    /// The value's identifier in the interaction model.
    public var id: String?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON]
    /// The same of the object around it.
    var wrapperMembers: [String: JSON]

    /// Creates a value.
    public init(name: String, id: String? = nil) {
        self.name = name
        self.id = id
        members = [:]
        wrapperMembers = [:]
    }
}

extension ResolvedValue: Codable {
    private static let known: Set<String> = ["name", "id"]

    public init(from decoder: any Decoder) throws {
        let wrapper = try decoder.container(keyedBy: MemberKey.self)
        wrapperMembers = try wrapper.members(besides: ["value"])
        let container = try wrapper.nestedContainer(keyedBy: MemberKey.self, forKey: "value")
        name = try container.decode(String.self, forKey: "name")
        id = try container.decodeIfPresent(String.self, forKey: "id")
        members = try container.members(besides: Self.known)
    }

    public func encode(to encoder: any Encoder) throws {
        var wrapper = encoder.container(keyedBy: MemberKey.self)
        try wrapper.encode(members: wrapperMembers)
        var container = wrapper.nestedContainer(keyedBy: MemberKey.self, forKey: "value")
        try container.encode(members: members)
        try container.encode(name, forKey: "name")
        try container.encodeIfPresent(id, forKey: "id")
    }
}
