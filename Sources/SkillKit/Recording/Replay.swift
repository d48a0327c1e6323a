#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers recorded messages, and compares the answers with the recorded ones.
struct Replay<C: Conversation>: Sendable {
    let skill: Skill<C>
    /// The skill over other backends, by name: a turn of a dialogue whose member `backend` is one of them is answered
    /// over that.
    var backends: [String: Skill<C>] = [:]

    /// Answers a recording.
    /// - Parameters:
    ///   - recording: The recording.
    ///   - update: Whether to record new answers.
    /// - Returns: The outcome.
    /// - Throws: ``RecordingError`` if it can't be written.
    func run(_ recording: Recording, update: Bool) async throws -> ReplayOutcome {
        switch recording {
        case .event(let event): try await run(event, update: update)
        case .dialogue(let dialogue, let file): try await run(dialogue, file, update: update)
        }
    }

    private func run(_ event: RecordedEvent, update: Bool) async throws -> ReplayOutcome {
        let (now, findings) = try await answer(to: event.request)
        var outcome = ReplayOutcome(findings: findings)
        if let recorded = event.answer {
            outcome.differences = JSONDifference.between(recorded.json, and: now.json)
        } else {
            outcome.unrecorded = 1
        }
        if update, now != event.answer { try event.record(now) }
        return outcome
    }

    /// Answers turn by turn; each request carries the session attributes of the actual previous answer.
    private func run(_ dialogue: RecordedDialogue, _ file: URL, update: Bool) async throws -> ReplayOutcome {
        var outcome = ReplayOutcome(messages: dialogue.turns.count)
        var updated = dialogue
        var attributes: JSON?
        for (index, turn) in dialogue.turns.enumerated() {
            let place = "turns[\(index)]"
            let request = attributes.map { Self.request(turn.request, with: $0) } ?? turn.request
            outcome.differences += JSONDifference.between(turn.request, and: request, at: "\(place).request")
            let backend = turn.members["backend"]?.string.flatMap { backends[$0] }
            let (answer, findings) = try await answer(to: try Wire.encode(request), by: backend)
            let now = answer.json
            outcome.findings += findings
            if let recorded = turn.response {
                outcome.differences += JSONDifference.between(recorded, and: now, at: "\(place).response")
            } else {
                outcome.unrecorded += 1
            }
            attributes = now["sessionAttributes"]
            updated.turns[index].request = request
            updated.turns[index].response = now
        }
        if update, !outcome.differences.isEmpty || outcome.unrecorded > 0 {
            try Files.write(try Wire.decode(JSON.self, from: Wire.encode(updated)), to: file)
        }
        return outcome
    }

    private func answer(
        to request: Data,
        by other: Skill<C>? = nil
    ) async throws -> (RecordedAnswer, [ResponseFinding]) {
        do {
            let (bytes, findings) = try await (other ?? skill).examine(request)
            return (.response(try Wire.decode(JSON.self, from: bytes)), findings)
        } catch {
            return (.refusal(try Wire.decode(JSON.self, from: Wire.encode(ErrorAnswer(error)))), [])
        }
    }

    /// The request with other session attributes; a request without a session is unchanged.
    private static func request(_ request: JSON, with attributes: JSON) -> JSON {
        guard case .object(var members) = request, case .object(var session)? = members["session"] else {
            return request
        }
        session["attributes"] = attributes
        members["session"] = .object(session)
        return .object(members)
    }
}
