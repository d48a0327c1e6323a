#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A whole incoming message: `session`, `context` and `request`, and the session's `attributes` read as a state.
public struct RequestEnvelope<State: ConversationState>: Sendable {
    /// The version of the format, `1.0` so far; `nil` if the message has none.
    public var version: String?
    /// The session; `nil` for a request that belongs to none, such as an audio player's event.
    public var session: Session?
    /// What the session remembers; `nil` if the message has no such member.
    public var attributes: SessionAttributes<State>?
    /// What the device is and does, decoded on first use.
    public var context: LazyContext
    /// What was asked.
    public var request: Request
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates an envelope.
    public init(
        request: Request,
        session: Session?,
        attributes: SessionAttributes<State>? = SessionAttributes(),
        context: Context? = nil
    ) {
        version = "1.0"
        self.request = request
        self.session = session
        self.attributes = attributes
        self.context = LazyContext(context)
        members = [:]
    }

    /// Reads an envelope, and leaves its context for later.
    /// - Parameters:
    ///   - bytes: The envelope, JSON in UTF-8.
    ///   - limits: Limits on its size and nesting.
    /// - Throws: ``SkillError/malformed(_:)`` or ``SkillError/tooLarge(_:bytes:limit:)``.
    public init(bytes: Data, limits: InputLimits = InputLimits()) throws(SkillError) {
        guard bytes.count <= limits.request else {
            throw .tooLarge("The request", bytes: bytes.count, limit: limits.request)
        }
        do throws(InputError) {
            self = try Wire.decode(WithoutContext.self, from: bytes, nesting: limits.nesting).envelope
        } catch {
            throw .malformed(error)
        }
        context = LazyContext(in: bytes)
    }

    /// An envelope whose context is not read.
    private struct WithoutContext: Decodable {
        var envelope: RequestEnvelope
        init(from decoder: any Decoder) throws {
            envelope = try RequestEnvelope(decoder.container(keyedBy: MemberKey.self), context: nil)
        }
    }
}

extension RequestEnvelope: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        try self.init(container, context: container.decodeIfPresent(Context.self, forKey: "context"))
    }

    private init(_ container: KeyedDecodingContainer<MemberKey>, context: Context?) throws {
        var read: Set<String> = ["request", "context"]
        version = try container.ifFits(String.self, "version", &read)
        if let nested = try? container.nestedContainer(keyedBy: MemberKey.self, forKey: "session") {
            read.insert("session")
            var inSession: Set<String> = []
            attributes = try nested.ifFits(SessionAttributes<State>.self, "attributes", &inSession)
            session = try Session(from: nested, besides: inSession)
        } else {
            session = nil
            attributes = nil
        }
        self.context = LazyContext(context)
        if !container.contains("request"), container.contains("body") {
            throw InputError(path: ["request"], reason: .wrapped(in: "body"))
        }
        request = try container.decode(Request.self, forKey: "request")
        members = try container.members(besides: read)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(version, forKey: "version")
        try container.encode(request, forKey: "request")
        try container.encodeIfPresent(try context.decoded(), forKey: "context")
        if let session {
            var nested = container.nestedContainer(keyedBy: MemberKey.self, forKey: "session")
            try session.encode(to: &nested)
            try nested.encodeIfPresent(attributes, forKey: "attributes")
        }
    }
}
