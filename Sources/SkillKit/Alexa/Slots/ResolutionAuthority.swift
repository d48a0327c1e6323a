/// One authority's look-up of a slot's words: an element of `resolutionsPerAuthority`.
public struct ResolutionAuthority: Sendable, Hashable {
    /// The authority's name; `authority` on the wire.
    public var name: String?
    /// How the look-up ended; `status.code` on the wire.
    public var code: ResolutionCode
    /// The values that the words stand for, the best first.
    public var values: [ResolvedValue]
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON]
    /// The same of the object `status`.
    var statusMembers: [String: JSON]

    /// Creates a look-up.
    public init(name: String?, code: ResolutionCode, values: [ResolvedValue] = []) {
        self.name = name
        self.code = code
        self.values = values
        members = [:]
        statusMembers = [:]
    }

    /// Whether it looked among dynamic entities, which a skill sent itself.
    public var isDynamic: Bool { name?.contains("er-authority.echo-sdk.dynamic") == true }
}

extension ResolutionAuthority: Codable {
    private static let known: Set<String> = ["authority", "status", "values"]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        name = try container.decodeIfPresent(String.self, forKey: "authority")
        let status = try container.nestedContainer(keyedBy: MemberKey.self, forKey: "status")
        code = try status.decode(ResolutionCode.self, forKey: "code")
        statusMembers = try status.members(besides: ["code"])
        values = try container.decodeIfPresent([ResolvedValue].self, forKey: "values") ?? []
        members = try container.members(besides: Self.known)
        container.keepEmpty("values", [], when: values.isEmpty, in: &members)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(name, forKey: "authority")
        var status = container.nestedContainer(keyedBy: MemberKey.self, forKey: "status")
        try status.encode(members: statusMembers)
        try status.encode(code, forKey: "code")
        if !values.isEmpty { try container.encode(values, forKey: "values") }
    }
}
