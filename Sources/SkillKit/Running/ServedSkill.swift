#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A skill as a command serves a device with it: every turn goes to the log.
struct ServedSkill<C: Conversation>: Sendable {
    let skill: Skill<C>
    let log: TurnLog

    /// Answers one message.
    /// - Parameters:
    ///   - bytes: The request envelope.
    ///   - requestID: What the log calls it.
    ///   - traceID: Lambda's trace, where there is one.
    ///   - limit: How long the turn may take, where that is less than the skill's limit.
    /// - Returns: The response envelope.
    /// - Throws: Why it is refused.
    func handle(
        _ bytes: Data,
        requestID: String,
        traceID: String? = nil,
        within limit: Duration? = nil
    ) async throws -> Data {
        let (answer, record) = await skill.turn(bytes, within: limit, traceID: traceID)
        log.write((record, bytes, answer), requestID: requestID, traceID: traceID)
        return try answer.get()
    }
}
