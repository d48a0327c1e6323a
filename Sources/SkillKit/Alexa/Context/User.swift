/// The account that talks to the skill: `user`.
///
/// An account may be a whole household's; see ``Person`` for who speaks.
public struct User: WireObject {
    /// The identifier, opaque to a skill; `userId` on the wire.
    ///
    /// It changes when the skill is disabled and enabled again.
    public var id: String?
    /// The linked account's token, a secret; absent while no account is linked.
    public var accessToken: String?
    /// What the person lets the skill know; absent when it never asked.
    public var permissions: UserPermissions?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates an account with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("userId", \.id)
        .field("accessToken", \.accessToken)
        .field("permissions", \.permissions)
}

/// What a person lets a skill know: `permissions` of a user.
public struct UserPermissions: WireObject {
    /// The older token for Alexa's services, a secret.
    ///
    /// Alexa asks skills to use ``Context/System/apiAccessToken``; absent in newer requests.
    public var consentToken: String?
    /// Each permission by its name, such as `alexa::devices:all:geolocation:read`.
    public var scopes: [String: PermissionScope]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("consentToken", \.consentToken)
        .field("scopes", \.scopes)

    /// Whether a permission was granted, by its name.
    public func grants(_ scope: String) -> Bool { scopes?[scope]?.status == .granted }
}

/// One permission: a member of `scopes`.
public struct PermissionScope: WireObject {
    /// Whether it was granted.
    public var status: PermissionStatus?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("status", \.status)
}

/// Whether a permission was granted: `status` of a scope.
public struct PermissionStatus: OpenVocabulary {
    /// The person agreed.
    public static let granted: Self = "GRANTED"
    /// The person did not, or took it back.
    public static let denied: Self = "DENIED"

    /// The word on the wire.
    public let rawValue: String

    /// Wraps any word, as it is on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
