/// An object on the wire whose main member is an identifier: an application, a user, a device.
public struct Identified<Kind: IdentifiedKind>: Sendable, Hashable {
    /// The identifier, opaque to a skill.
    public var id: String?
    /// The object's other members, as they came.
    public var members: [String: JSON]

    /// Creates an object with an identifier.
    public init(id: String?, members: [String: JSON] = [:]) {
        self.id = id
        self.members = members
    }
}

/// What kind of thing an ``Identified`` object is: it names the member that holds the identifier.
public protocol IdentifiedKind: Sendable {
    /// The member's name on the wire.
    static var idMember: String { get }
}

/// The skill that a message is meant for; `applicationId` on the wire.
public enum ApplicationKind: IdentifiedKind {
    public static var idMember: String { "applicationId" }
}

/// The account that talks to the skill; `userId` on the wire.
public enum UserKind: IdentifiedKind {
    public static var idMember: String { "userId" }
}

/// The device that the person talks to; `deviceId` on the wire.
public enum DeviceKind: IdentifiedKind {
    public static var idMember: String { "deviceId" }
}

extension Identified: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: MemberKey.self)
        id = try container.decodeIfPresent(String.self, forKey: MemberKey(stringValue: Kind.idMember))
        members = try container.members(besides: [Kind.idMember])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: MemberKey.self)
        try container.encode(members: members)
        try container.encodeIfPresent(id, forKey: MemberKey(stringValue: Kind.idMember))
    }
}
