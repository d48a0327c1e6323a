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
    /// Records every turn; `nil` if none is to be recorded.
    let recorder: Recorder?

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
        try await handle(bytes, requestID: requestID, traceID: traceID, within: limit, said: nil)
    }

    /// Answers one message; `said` is what the person said, for the recording.
    private func handle(
        _ bytes: Data,
        requestID: String,
        traceID: String? = nil,
        within limit: Duration? = nil,
        said: String?
    ) async throws -> Data {
        let (answer, record) = await answer(bytes, within: limit, traceID: traceID, said: said)
        log.write((record, bytes, answer), requestID: requestID, traceID: traceID)
        return try answer.get()
    }

    /// Answers one message for a caller that reports a refusal in words itself, so it is not logged.
    func handle(alone bytes: Data) async throws -> Data {
        let (answer, record) = await self.answer(bytes)
        let response = try answer.get()
        log.write((record, bytes, answer), requestID: "1")
        return response
    }

    /// Answers one message, and records the turn before the answer leaves; the caller logs it.
    func answer(
        _ bytes: Data,
        within limit: Duration? = nil,
        traceID: String? = nil,
        said: String? = nil
    ) async -> (TurnAnswer, TurnRecord) {
        let tape = recorder.map { TurnTape.recording(at: $0.moment) } ?? .none
        let (answer, record, got) = await skill.serve(bytes, within: limit, traceID: traceID, tape: tape)
        recorder?.record(bytes, answer, got, said: said)
        return (answer, record)
    }

    /// Connects a device to the skill; its turns are logged as well.
    /// - Parameters:
    ///   - device: The device.
    ///   - name: The skill's invocation name, with which words may begin.
    ///   - sessions: Keeps the memory of sessions whose messages don't carry it.
    /// - Returns: What answers the device's messages.
    public func bridge<D: VoiceDevice>(
        _ device: D,
        called name: String? = nil,
        sessions: any SessionStore = SessionMemory()
    ) -> Bridge<D, C> {
        Bridge(device, to: skill, called: name, sessions: sessions) { message in
            try await handle(
                message.bytes,
                requestID: message.ticket.id ?? "-",
                traceID: message.ticket.traceID,
                within: message.ticket.limit,
                said: message.said
            )
        }
    }

    /// Logs something that belongs to no turn, such as a lost connection.
    ///
    /// - Parameter words: What happened, without speech or identifiers.
    public func note(_ words: String) { log.note(words) }
}
