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
    /// The same for the object `status`.
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

extension ResolutionAuthority: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        name = try reader.ifPresent("authority")
        var status = try WireReader(reader.required("status"))
        code = try status.required("code")
        statusMembers = status.undeclared()
        values = try reader.ifPresent("values") ?? []
        members = reader.undeclared()
        members.keepEmpty("values", [], when: values.isEmpty, in: reader)
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("authority", ifPresent: name)
            writer.member("status") { writer in
                writer.object { writer in
                    writer.members(statusMembers)
                    writer.member("code", code)
                }
            }
            if !values.isEmpty { writer.member("values", values) }
        }
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
    /// The same for the object around it.
    var wrapperMembers: [String: JSON]

    /// Creates a value.
    public init(name: String, id: String? = nil) {
        self.name = name
        self.id = id
        members = [:]
        wrapperMembers = [:]
    }
}

extension ResolvedValue: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var wrapper = try WireReader(scanned)
        var reader = try WireReader(wrapper.required("value"))
        wrapperMembers = wrapper.undeclared()
        name = try reader.required("name")
        id = try reader.ifPresent("id")
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(wrapperMembers)
            writer.member("value") { writer in
                writer.object { writer in
                    writer.members(members)
                    writer.member("id", ifPresent: id)
                    writer.member("name", name)
                }
            }
        }
    }
}
