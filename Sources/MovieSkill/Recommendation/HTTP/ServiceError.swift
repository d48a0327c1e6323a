import SkillKit

/// Why a recommendation service's answer can't be used.
enum ServiceError: LoggableError, Hashable {
    /// The answer has an error status, or is a redirect.
    case status(Int)
    /// The answer is not the expected JSON.
    case unreadable
    /// The service reported an error; its message is not logged.
    case reported

    var description: String {
        switch self {
        case .status(let status): "it answered with status \(status)"
        case .unreadable: "its answer is malformed"
        case .reported: "it reported an error"
        }
    }
}
