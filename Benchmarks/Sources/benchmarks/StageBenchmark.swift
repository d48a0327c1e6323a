import Foundation
import MovieSkill
import SkillKit

/// The stages of a turn: the bytes are read, the skill answers, and the answer is written.
///
/// Reading and writing together are compared with Foundation's coders on the same bytes and the same state.
enum StageBenchmark {
    private typealias State = MovieConversation.State

    /// What a message that was read says.
    private struct Message: Equatable {
        var request: Request
        var session: Session?
        var attributes: SessionAttributes<State>?

        init(_ envelope: RequestEnvelope<State>) {
            request = envelope.request
            session = envelope.session
            attributes = envelope.attributes
        }
    }

    static func run(
        _ request: TurnBenchmark.Request,
        _ skill: Skill<MovieConversation>,
        films: Int,
        _ rounds: Rounds
    ) async throws {
        let name = "turn: \(request.name)"
        let bytes = request.bytes
        let envelope = try RequestEnvelope<State>(bytes: bytes)
        let answer = try await skill.respond(to: envelope)
        let expected = try await skill.handle(bytes)
        let bare = try JSONDecoder().decode(BareMessage<State>.self, from: bytes)
        let bareAnswer = try JSONDecoder().decode(BareAnswer<State>.self, from: expected)
        guard Self.isSame(envelope, bare) else { throw WrongAnswer(benchmark: name, problem: "\(bare) was read") }

        func measure<Answer: Equatable>(
            _ stage: String,
            peer: String? = nil,
            _ check: (Answer) -> Bool,
            _ ask: (Data) async throws -> Answer
        ) async throws {
            try await Measurement.run(
                "\(name), \(stage)",
                films: films,
                peer: peer,
                [bytes],
                rounds,
                check: { _, answer in check(answer) ? nil : "\(stage) makes something else: \(answer)" },
                ask: ask
            )
        }
        let message = Message(envelope)
        try await measure("read", { $0 == message }, { Message(try RequestEnvelope<State>(bytes: $0)) })
        try await measure("answered", { $0 == answer }, { _ in try await skill.respond(to: envelope) })
        try await measure("written", { $0 == expected }, { _ in try answer.bytes() })
        try await measure("read and written", { $0 == expected }) { bytes in
            let read = try RequestEnvelope<State>(bytes: bytes)
            guard read.request.id == envelope.request.id else { return Data() }
            return try answer.bytes()
        }
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try await measure("read and written", peer: "Foundation", { $0 == expected }) { bytes in
            let read = try decoder.decode(BareMessage<State>.self, from: bytes)
            guard read.request.requestId == bare.request.requestId else { return Data() }
            return try encoder.encode(bareAnswer)
        }
    }

    /// Whether both readers read the same from a message.
    private static func isSame(_ ours: RequestEnvelope<State>, _ theirs: BareMessage<State>) -> Bool {
        var state: State?
        if case .state(let stored)? = ours.attributes?.stored { state = stored }
        var (intent, slot): (String?, String?)
        if case .intent(let request) = ours.request.kind {
            intent = request.name.rawValue
            slot = request.slots["MovieName"]?.spoken
        }
        return theirs.session.attributes.skillkit?.state == state
            && theirs.request.type == ours.request.type
            && theirs.request.intent?.name == intent
            && theirs.request.intent?.slots["MovieName"]?.value == slot
    }
}
