#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A skill as it serves people: with guards and a deadline, and every turn logged.
public struct ServedSkill<C: Conversation>: Sendable {
    /// The skill, with its guards.
    public let skill: Skill<C>
    let log: TurnLog

    /// Answers one message.
    /// - Parameters:
    ///   - bytes: The request envelope.
    ///   - requestID: The turn's identifier in the log.
    ///   - traceID: Lambda's trace, if there is one.
    ///   - limit: How long the turn may take, if less than the skill's limit.
    /// - Returns: The response envelope.
    /// - Throws: Why it is refused, which is also logged.
    public func handle(
        _ bytes: Data,
        requestID: String,
        traceID: String? = nil,
        within limit: Duration? = nil
    ) async throws -> Data {
        let (answer, record) = await skill.serve(bytes, within: limit, traceID: traceID)
        log.write((record, bytes, answer), requestID: requestID, traceID: traceID)
        return try answer.get()
    }

    /// Answers one message for a caller that reports a refusal in words itself, so it is not logged.
    func handle(alone bytes: Data) async throws -> Data {
        let (answer, record) = await skill.serve(bytes)
        let response = try answer.get()
        log.write((record, bytes, answer), requestID: "1")
        return response
    }

    /// Connects a device to the skill; its turns are logged as well.
    /// - Parameters:
    ///   - device: The device.
    ///   - sessions: Keeps the memory of sessions whose messages don't carry it.
    /// - Returns: What answers the device's messages.
    public func bridge<D: VoiceDevice>(
        _ device: D,
        sessions: any SessionStore = SessionMemory()
    ) -> Bridge<D, C> {
        Bridge(device, to: skill, sessions: sessions) { bytes, id in try await handle(bytes, requestID: id ?? "-") }
    }

    /// Logs something that belongs to no turn, such as a lost connection.
    ///
    /// - Parameter words: What happened, without speech or identifiers.
    public func note(_ words: String) { log.note(words) }
}
