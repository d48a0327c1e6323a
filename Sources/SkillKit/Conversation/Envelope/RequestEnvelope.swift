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
            let scanned = try ScannedJSON(scanning: Array(bytes), deepest: limits.nesting, leniently: "context")
            do throws(JSONMisfitError) {
                try self.init(scanned, context: LazyContext(in: scanned))
            } catch {
                throw error.inputError
            }
        } catch {
            throw .malformed(error)
        }
    }
}

extension RequestEnvelope: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var context: Context?
        if let member = scanned["context"], member.kind != .null { context = try Context(member) }
        try self.init(scanned, context: LazyContext(context))
    }

    private init(_ scanned: ScannedJSON, context: LazyContext) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        self.context = context
        version = reader.ifFits("version")
        if var session = reader.object("session") {
            attributes = session.ifFits("attributes")
            self.session = Session(from: &session)
        }
        if reader.value("request") == nil, reader.value("body") != nil {
            throw JSONMisfitError(scanned, .wrapped("request", in: "body"))
        }
        request = try reader.required("request")
        if scanned["context"]?.kind != .null { _ = reader.take("context") }
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            context.write(to: &writer)
            writer.member("request", request)
            if let session {
                writer.member("session") { writer in
                    writer.object { writer in
                        session.writeMembers(to: &writer)
                        writer.member("attributes", ifPresent: attributes)
                    }
                }
            }
            writer.member("version", ifPresent: version)
        }
    }
}
