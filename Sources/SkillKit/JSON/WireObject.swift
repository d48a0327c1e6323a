/// A part of a request or directive whose members are next to others, such as `type` and `requestId`.
///
/// The enclosing object keeps the members that no part declares.
protocol WirePart: Sendable, Hashable {
    /// Creates it without any members.
    init()
    /// The members that it declares; on Alexa's wire any of them may be missing.
    static var fields: WireFields<Self> { get }
}

extension WirePart {
    /// Writes its members next to others; callable on any part.
    func writeMembers(to writer: inout JSONWriter) { Self.fields.write(self, to: &writer) }
}

/// A JSON object that keeps the members it does not declare, and writes them back.
public protocol WireObject: Sendable, Hashable, CodableWireValue {
    /// Creates it without any members.
    init()
    /// The members that it declares; on Alexa's wire any of them may be missing.
    static var fields: WireFields<Self> { get }
    /// Members that this version doesn't know, kept unchanged.
    var members: [String: JSON] { get set }
}

extension WireObject {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        self.init()
        var reader = try WireReader(scanned)
        Self.fields.read(&self, from: &reader)
        members = reader.undeclared()
    }

    /// Reads an object that may contain others of its kind; one that is nested too deeply is kept unread.
    init(nested scanned: ScannedJSON) throws(JSONMisfitError) {
        guard scanned.node.depth <= 24 else { throw JSONMisfitError(scanned, .unusable) }
        self.init()
        var reader = try WireReader(scanned)
        Self.fields.read(&self, from: &reader)
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            Self.fields.write(self, to: &writer)
        }
    }
}
