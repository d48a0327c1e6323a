/// What a person lets a skill know: `permissions` of a user.
public struct UserPermissions: WireObject {
    /// The older token for Alexa's services, a secret.
    ///
    /// Alexa asks skills to use ``Context/System/apiAccessToken``; absent in newer requests.
    public var consentToken: String?
    /// Each permission by its name, such as `alexa::devices:all:geolocation:read`.
    public var scopes: [String: PermissionScope]?
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
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
    /// Members that this version has no name for, kept as they came.
    public var members: [String: JSON] = [:]

    /// Creates it with no member at all.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("status", \.status)
}
