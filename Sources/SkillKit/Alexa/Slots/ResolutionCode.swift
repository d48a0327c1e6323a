/// How an authority's look-up ended: `status.code` of a resolution.
public struct ResolutionCode: OpenVocabulary {
    /// The words stand for the values given.
    public static let match: Self = "ER_SUCCESS_MATCH"
    /// The words stand for no value.
    public static let noMatch: Self = "ER_SUCCESS_NO_MATCH"
    /// The look-up took too long.
    public static let timeout: Self = "ER_ERROR_TIMEOUT"
    /// The look-up failed.
    public static let exception: Self = "ER_ERROR_EXCEPTION"

    /// The word on the wire.
    public let rawValue: String

    /// Takes any word, as it stands on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
