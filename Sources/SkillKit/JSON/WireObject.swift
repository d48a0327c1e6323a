/// A part of a request or directive whose members stand beside others', such as `type` and `requestId`.
///
/// Who holds it keeps the members that nobody has a name for.
public protocol WirePart: Sendable, Hashable {
    /// Creates it with no member at all.
    init()
    /// The members that it has names for; everything on Alexa's wire may be missing.
    static var fields: WireFields<Self> { get }
}

extension WirePart {
    /// Writes its members beside others; a method, so that any part can be asked.
    func write(to container: inout KeyedEncodingContainer<MemberKey>) throws {
        try Self.fields.write(self, to: &container)
    }
}

/// A JSON object of its own: it keeps the members that it has no name for, and writes them back.
public protocol WireObject: WirePart, Codable {
    /// Members that this version has no name for, kept as they came.
    var members: [String: JSON] { get set }
}

extension WireObject {
    public init(from decoder: any Decoder) throws { try self.init(whole: decoder) }

    /// Reads an object that may hold others of its kind; what is deeper than anybody means is left as it came.
    ///
    /// Foundation's errors cost the square of the depth, and every member of an odd type makes one.
    init(nested decoder: any Decoder) throws {
        guard decoder.codingPath.count <= 24 else {
            let context = DecodingError.Context(codingPath: [], debugDescription: "an object that is nested too deeply")
            throw DecodingError.dataCorrupted(context)
        }
        try self.init(whole: decoder)
    }

    private init(whole decoder: any Decoder) throws {
        self.init()
        let container = try decoder.container(keyedBy: MemberKey.self)
        members = try container.members(besides: Self.fields.read(&self, from: container))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try Self.fields.write(self, to: &container)
    }
}

extension Decoder {
    /// The `type` of the object that is read; `nil` when it has none, and for what is no object.
    var objectType: String? { try? container(keyedBy: MemberKey.self).decodeIfPresent(String.self, forKey: "type") }
}
