/// One authority's look-up of a slot's words: an element of `resolutionsPerAuthority`.
public struct ResolutionAuthority: Sendable, Hashable {
    /// The authority's name; `authority` on the wire.
    public var name: String?
    /// How the look-up ended; `status.code` on the wire.
    public var code: ResolutionCode
    /// The values that the words mean, the best first.
    public var values: [ResolvedValue]
    /// Members that this version doesn't know, kept unchanged.
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

    /// Whether it looked among dynamic entities, which the skill itself sent.
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

/// How an authority's look-up ended: `status.code` of a resolution.
public struct ResolutionCode: OpenVocabulary {
    /// The words mean the given values.
    public static let match: Self = "ER_SUCCESS_MATCH"
    /// The words mean no value.
    public static let noMatch: Self = "ER_SUCCESS_NO_MATCH"
    /// The look-up took too long.
    public static let timeout: Self = "ER_ERROR_TIMEOUT"
    /// The look-up failed.
    public static let exception: Self = "ER_ERROR_EXCEPTION"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A value of a slot type that words mean: its name and, if the interaction model gives it one, its identifier.
///
/// On the wire it is wrapped: `{"value": {"name": ..., "id": ...}}`.
public struct ResolvedValue: Sendable, Hashable {
    /// The value's name in the interaction model.
    public var name: String
    /// The value's identifier in the interaction model.
    public var id: String?
    /// Members that this version doesn't know, kept unchanged.
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
