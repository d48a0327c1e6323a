#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// One event that Lambda wants answered.
struct LambdaInvocation: Sendable, Hashable {
    /// Lambda's identifier for it.
    let requestID: String
    /// When Lambda stops waiting, in milliseconds since 1970; `nil` if it doesn't say.
    let deadline: Int?
    /// The X-Ray trace that it belongs to.
    let traceID: String?
    /// The event.
    let event: Data

    /// Reads an invocation from the answer to `next`; `nil` if that has no identifier.
    init?(_ response: HTTPResponse) {
        guard let requestID = response["Lambda-Runtime-Aws-Request-Id"], !requestID.isEmpty else { return nil }
        self.requestID = requestID
        deadline = response["Lambda-Runtime-Deadline-Ms"].flatMap { Int($0) }
        traceID = response["Lambda-Runtime-Trace-Id"]
        event = response.body
    }

    /// How much longer Lambda waits.
    ///
    /// - Parameter now: The present time, by the same clock as Lambda's.
    /// - Returns: The time left; `nil` if it is not known. A deadline in the past means that the clocks differ.
    func remaining(at now: Date) -> Duration? {
        guard let deadline else { return nil }
        let left = Double(deadline) - now.timeIntervalSince1970 * 1000
        return left > 0 && left < 1e9 ? .milliseconds(Int(left)) : nil
    }
}
