/// How an authority's look-up ended: `status.code` of a resolution.
public enum ResolutionCode: Sendable, Hashable, Codable, RawRepresentable {
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

    /// Reads any value.
    public init(rawValue: String) {
        switch rawValue {
        case "ER_SUCCESS_MATCH": self = .match
        case "ER_SUCCESS_NO_MATCH": self = .noMatch
        case "ER_ERROR_TIMEOUT": self = .timeout
        case "ER_ERROR_EXCEPTION": self = .exception
        default: self = .other(rawValue)
        }
    }

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
