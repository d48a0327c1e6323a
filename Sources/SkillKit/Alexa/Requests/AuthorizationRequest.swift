/// A person allowed the skill to reach them outside a session.
///
/// No one hears an answer.
public enum AuthorizationRequest: Sendable, Hashable {
    /// `Alexa.Authorization.Grant`: a code to be exchanged for tokens
    case grant(AuthorizationGrant)
}

extension AuthorizationRequest: WireFamily {
    static let types: [WireType<Self>] = [
        WireType("Alexa.Authorization.Grant", grant)
    ]

    var content: (type: String, part: any WirePart) {
        switch self {
        case .grant(let part): ("Alexa.Authorization.Grant", part)
        }
    }
}

/// What was granted: the content of `Alexa.Authorization.Grant`.
public struct AuthorizationGrant: WirePart {
    /// The grant.
    public var body: AuthorizationGrantBody?

    /// Creates it without members.
    public init() {}

    static let fields = WireFields<Self>()
        .field("body", \.body)
}

/// A grant's envelope: `body`.
public struct AuthorizationGrantBody: WireObject {
    /// The grant itself.
    public var grant: AuthorizationCode?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("grant", \.grant)
}

/// A code to be exchanged for tokens: `grant`.
public struct AuthorizationCode: WireObject {
    /// `OAuth2.AuthorizationCode`.
    public var type: String?
    /// The code: a secret.
    public var code: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("type", \.type)
        .field("code", \.code)
}
