/// A part of a request or directive whose members stand next to others, such as `type` and `requestId`.
///
/// The enclosing object keeps the members that no part declares.
public protocol WirePart: Sendable, Hashable {
    /// Creates it without any members.
    init()
    /// The members that it declares; on Alexa's wire any of them may be missing.
    static var fields: WireFields<Self> { get }
}

extension WirePart {
    /// Writes its members next to others; a requirement, so it can be called on any part.
    func write(to container: inout KeyedEncodingContainer<MemberKey>) throws {
        try Self.fields.write(self, to: &container)
    }
}

/// A JSON object that keeps the members it does not declare, and writes them back.
public protocol WireObject: WirePart, Codable {
    /// Members that this version doesn't know, kept unchanged.
    var members: [String: JSON] { get set }
}

extension WireObject {
    public init(from decoder: any Decoder) throws { try self.init(whole: decoder) }

    /// Reads an object that may contain others of its kind; one that is nested too deeply is kept unread.
    ///
    /// Foundation's errors cost the square of the depth, and each member of the wrong type raises one.
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
    /// The `type` of the object being read; `nil` if it has none or is not an object.
    var objectType: String? { try? container(keyedBy: MemberKey.self).decodeIfPresent(String.self, forKey: "type") }
}
