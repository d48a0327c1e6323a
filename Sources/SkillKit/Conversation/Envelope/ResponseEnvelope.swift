#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A whole outgoing message: the `response`, and in `sessionAttributes` what the session should remember.
public struct ResponseEnvelope<State: ConversationState>: Sendable, Equatable {
    /// The version of the format; `1.0` so far.
    public var version: String
    /// What the session should remember; `nil` if there is no session.
    public var attributes: SessionAttributes<State>?
    /// What the device says, shows and does.
    public var response: Response
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates an envelope.
    public init(response: Response, attributes: SessionAttributes<State>?) {
        version = "1.0"
        self.response = response
        self.attributes = attributes
        members = [:]
    }

    /// The message as it leaves: JSON in UTF-8, its members in alphabetical order.
    ///
    /// - Throws: ``SkillError/unencodable(_:)`` if the state holds something that JSON can't, such as a number that is
    ///   not finite.
    public func bytes() throws(SkillError) -> Data {
        do { return try Wire.encode(self) } catch { throw .unencodable(error.type) }
    }
}

extension ResponseEnvelope: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        version = try reader.ifPresent("version") ?? "1.0"
        attributes = try reader.ifPresent("sessionAttributes")
        response = try reader.required("response")
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("response", response)
            writer.member("sessionAttributes", ifPresent: attributes)
            writer.member("version", version)
        }
    }
}
