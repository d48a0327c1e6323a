/// The person who speaks, when Alexa recognised the voice: `person`.
public struct Person: WireObject {
    /// The identifier, opaque to a skill, at most 255 characters; `personId` on the wire.
    public var id: String?
    /// The person's own linked account's token, a secret; absent while none is linked.
    public var accessToken: String?
    /// How sure Alexa is of who it is; absent when it does not say.
    public var confidence: AuthenticationConfidence?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates a person with an identifier.
    public init(id: String?) { self.id = id }

    public static let fields = WireFields<Self>()
        .field("personId", \.id)
        .field("accessToken", \.accessToken)
        .field("authenticationConfidenceLevel", \.confidence)
}

/// How sure Alexa is of who speaks: `authenticationConfidenceLevel`.
public struct AuthenticationConfidence: WireObject {
    /// The level of confidence: 400 for a recognised voice and a spoken code, less for the voice alone.
    public var level: Int?
    /// How it was determined; absent if in the usual way.
    public var policy: AuthenticationPolicy?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("level", \.level)
        .field("customPolicy", \.policy)
}

/// A way to find out who speaks: `customPolicy`.
public struct AuthenticationPolicy: WireObject {
    /// Its name, such as `VOICE_PIN`; `policyName` on the wire.
    public var name: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("policyName", \.name)
}
