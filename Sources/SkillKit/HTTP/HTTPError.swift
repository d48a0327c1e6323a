/// Why an HTTP exchange failed.
///
/// They contain nothing of the request but the address, so all of them can be logged.
public enum HTTPError: LoggableError, Hashable {
    /// The host's name can't be resolved.
    case unknownHost(String)
    /// Nothing listens at the address, or there is no route to it.
    case unreachable(HTTPAddress)
    /// It took too long.
    case timedOut
    /// The task was cancelled.
    case cancelled
    /// The connection ended before the answer did.
    case closed
    /// The answer is not valid HTTP/1; says what is wrong with it.
    case malformed(String)
    /// The answer exceeds the limit, which is in bytes.
    case tooLarge(limit: Int)
    /// The system has no file descriptor left.
    case noDescriptors
    /// The system has no thread left.
    case noThreads
}

extension HTTPError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownHost(let host): "the host '\(host)' can't be found"
        case .unreachable(let address): "no connection to \(address)"
        case .timedOut: "no answer in time"
        case .cancelled: "cancelled"
        case .closed: "the connection was closed before the answer was whole"
        case .malformed(let what): "the answer is not HTTP: \(what)"
        case .tooLarge(let limit): "the answer has more than \(limit) bytes"
        case .noDescriptors: "no file descriptor is left"
        case .noThreads: "no thread is left"
        }
    }
}
