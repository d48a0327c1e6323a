/// How an authority's look-up ended: `status.code` of a resolution.
public enum ResolutionCode: OpenVocabulary {
    /// `ER_SUCCESS_MATCH`: the words stand for the values given.
    case match
    /// `ER_SUCCESS_NO_MATCH`: the words stand for no value.
    case noMatch
    /// `ER_ERROR_TIMEOUT`: the look-up took too long.
    case timeout
    /// `ER_ERROR_EXCEPTION`: the look-up failed.
    case exception
    /// A value of a newer Alexa, as it came.
    case other(String)

    /// The words that have a case.
    public static let known: [Self] = [.match, .noMatch, .timeout, .exception]

    /// The value on the wire.
    public var rawValue: String {
        switch self {
        case .match: "ER_SUCCESS_MATCH"
        case .noMatch: "ER_SUCCESS_NO_MATCH"
        case .timeout: "ER_ERROR_TIMEOUT"
        case .exception: "ER_ERROR_EXCEPTION"
        case .other(let value): value
        }
    }
}
