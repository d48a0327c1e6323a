/// The account that talks to the skill: `user`.
///
/// An account may be a whole household's; see ``Person`` for who speaks.
public struct User: WireObject {
    /// The identifier, opaque to a skill; `userId` on the wire.
    ///
    /// Another one after the skill was disabled and enabled again.
    public var id: String?
    /// The linked account's token, a secret; absent while no account is linked.
    public var accessToken: String?
    /// What the person lets the skill know; absent when it never asked.
    public var permissions: UserPermissions?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    /// Creates an account with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("userId", \.id)
        .field("accessToken", \.accessToken)
        .field("permissions", \.permissions)
}
