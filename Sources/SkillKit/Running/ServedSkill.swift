#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A skill as a command serves people with it: with guards and a deadline, and every turn goes to the log.
public struct ServedSkill<C: Conversation>: Sendable {
    /// The skill, with its guards.
    public let skill: Skill<C>
    let log: TurnLog

    /// Answers one message.
    /// - Parameters:
    ///   - bytes: The request envelope.
    ///   - requestID: What the log calls it.
    ///   - traceID: Lambda's trace, where there is one.
    ///   - limit: How long the turn may take, where that is less than the skill's limit.
    /// - Returns: The response envelope.
    /// - Throws: Why it is refused; that is in the log, too.
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

    /// Answers one message for somebody who tells in words why it is refused, so that the log need not.
    func handle(alone bytes: Data) async throws -> Data {
        let (answer, record) = await skill.serve(bytes)
        let response = try answer.get()
        log.write((record, bytes, answer), requestID: "1")
        return response
    }

    /// Joins a device to the skill as it serves people: its turns go to the log, too.
    /// - Parameters:
    ///   - device: The device.
    ///   - sessions: Where sessions are kept whose messages do not carry what they remember.
    /// - Returns: What answers the device's messages.
    public func bridge<D: VoiceDevice>(
        _ device: D,
        sessions: any SessionStore = SessionMemory()
    ) -> Bridge<D, C> {
        Bridge(device, to: skill, sessions: sessions) { bytes, id in try await handle(bytes, requestID: id ?? "-") }
    }

    /// Writes down something that belongs to no turn, such as a connection that was lost.
    ///
    /// - Parameter words: What it is, without what was said and without identifiers.
    public func note(_ words: String) { log.note(words) }
}
