import SkillKit

/// Why a recommendation service gave no answer that can be used.
enum ServiceError: LoggableError, Hashable {
    /// The answer has a status that tells of an error, or leads elsewhere.
    case status(Int)
    /// The answer is not the JSON that it should be.
    case unreadable
    /// The service says that something went wrong; its words are not for logs.
    case reported

    var description: String {
        switch self {
        case .status(let status): "it answered with status \(status)"
        case .unreadable: "its answer is malformed"
        case .reported: "it reported an error"
        }
    }
}
