/// Whether a permission was granted: `status` of a scope.
public struct PermissionStatus: OpenVocabulary {
    /// The person agreed.
    public static let granted: Self = "GRANTED"
    /// The person did not, or took it back.
    public static let denied: Self = "DENIED"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
