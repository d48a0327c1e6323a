#if HTTPS || Workbench
extension AlexaServices {
    /// The full name of the account's owner; needs ``Permission/name``.
    /// - Returns: The name; `nil` if there is none.
    /// - Throws: Why there is no answer.
    public func name() async throws(AlexaServiceError) -> String? {
        try await profile("Profile.name", .name, secret: "fullName")
    }

    /// The given name of the account's owner; needs ``Permission/givenName``.
    /// - Returns: The name; `nil` if there is none.
    /// - Throws: Why there is no answer.
    public func givenName() async throws(AlexaServiceError) -> String? {
        try await profile("Profile.givenName", .givenName, secret: "givenName")
    }

    /// The e-mail address of the account's owner; needs ``Permission/email``.
    /// - Returns: The address; `nil` if there is none.
    /// - Throws: Why there is no answer.
    public func email() async throws(AlexaServiceError) -> String? {
        try await profile("Profile.email", .email, secret: "email")
    }

    /// The mobile telephone number of the account's owner; needs ``Permission/mobileNumber``.
    /// - Returns: The number; `nil` if there is none.
    /// - Throws: Why there is no answer.
    public func mobileNumber() async throws(AlexaServiceError) -> TelephoneNumber? {
        try await profile("Profile.mobileNumber", .mobileNumber)
    }

    private func profile<Value: WireValue>(
        _ setting: String,
        _ permission: Permission,
        secret: String? = nil
    ) async throws(AlexaServiceError) -> Value? {
        let request = HTTPRequest.get("/v2/accounts/~current/settings/\(setting)")
        return try await call(setting, request, needing: [permission], secret: secret)
    }
}

/// A telephone number: `PhoneNumber` of the customer profile service.
public struct TelephoneNumber: WireObject {
    /// The country's prefix, such as `+49`.
    public var countryCode: String?
    /// The number within the country.
    public var phoneNumber: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("countryCode", \.countryCode)
        .field("phoneNumber", \.phoneNumber)
}
#endif
