#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers the turns of one recording, one after the other.
struct TurnPlayer<C: Conversation>: Sendable {
    private let skill: Skill<C>
    private let backends: [String: Skill<C>]
    let listener: ScriptListener<C>
    private let values: Once<KnownValues<C>>
    private var threads = SessionThreads()
    private var turns = 0
    /// Whether backends are asked although the recording has their answers.
    private let isLive: Bool

    init(_ skill: Skill<C>, _ backends: [String: Skill<C>] = [:], invocationName: String = "", isLive: Bool = false) {
        self.isLive = isLive
        var skill = skill
        // What a turn notes is in its record.
        skill.notify = { _ in }
        self.skill = skill
        self.backends = backends
        listener = ScriptListener(skill, invocationName)
        values = Once { [conversation = skill.conversation] in KnownValues(conversation) }
    }

    /// Answers a turn.
    mutating func play(_ recorded: RecordedTurn) async throws -> ReplayedTurn {
        turns += 1
        var turn = ReplayedTurn(number: turns, recorded: recorded, now: .response(.null))
        let bytes: Data
        var drift: [JSONDifference] = []
        switch recorded.message {
        case .bytes(let data):
            bytes = data
            turn.request = try? JSON(reading: data)
        case .request(let json):
            let request = threaded(json, &turn, &drift)
            turn.request = request
            bytes = Data(request.text())
        case .words(let words, let locale):
            let request = try listener.request(words, locale, turns, after: threads)
            turn.request = request
            bytes = Data(request.text())
        }
        let skill = recorded.backend.flatMap { backends[$0] } ?? skill
        let trace = TurnTrace(deadline: .never, clock: skill.clock, traceID: nil, tape: tape(recorded, turn.request))
        do {
            let (answer, findings) = try await skill.examine(bytes, trace)
            turn.now = .response(try JSON(reading: answer))
            turn.findings = findings
        } catch {
            turn.now = .refusal(try JSON(reading: Wire.encode(ErrorAnswer(error))))
        }
        turn.record = trace.record
        if let request = turn.request { threads.follow(request, turn.now, recorded: recorded.answer) }
        compare(&turn, drift)
        return turn
    }

    /// What the turn gets from outside: what the recording has; anything else is the same in every run.
    private func tape(_ recorded: RecordedTurn, _ request: JSON?) -> TurnTape {
        let timestamp = request?["request"]?["timestamp"]?.string.flatMap(Moment.milliseconds)
        return .playing(
            isLive ? [] : recorded.outside,
            at: recorded.moment ?? timestamp,
            secondsFromGMT: recorded.secondsFromGMT,
            seed: recorded.seed ?? UInt64(turns)
        )
    }

    /// The request with what its session really remembers.
    private func threaded(_ request: JSON, _ turn: inout ReplayedTurn, _ drift: inout [JSONDifference]) -> JSON {
        guard !turn.recorded.isAlone, let memory = threads.memory(for: request) else { return request }
        let comparison = AnswerComparison(turn.recorded.allowances) { _, _ in false }
        let recorded = request["session"]?["attributes"] ?? .object([:])
        let changes = comparison.differences(recorded, memory.now)
        guard !changes.isEmpty else { return request }
        if let before = memory.recorded {
            if comparison.differences(before, recorded).isEmpty {
                // The recorded answer said the same: the difference was shown there.
                turn.isDrifted = true
            } else if !turn.recorded.isScripted {
                // The device did not send back what it was told to remember, and it doesn't in a replay either.
                return request
            } else {
                drift = changes
            }
        } else {
            drift = changes
        }
        return request.with(attributes: memory.now)
    }

    private func compare(_ turn: inout ReplayedTurn, _ drift: [JSONDifference]) {
        let attributes = "request.session.attributes"
        var found = drift.map { ($0.path.isEmpty ? attributes : "\(attributes).\($0.path)", $0.recorded, $0.now) }
        if let answer = turn.recorded.answer {
            switch (answer, turn.now) {
            case (.response, .refusal(let refusal)): found.append(("", "an answer", refusal))
            case (.refusal(let refusal), .response): found.append(("", refusal, "an answer"))
            case (.response(let old), .response(let new)), (.refusal(let old), .refusal(let new)):
                let comparison = AnswerComparison(turn.recorded.allowances) { [values] words, name in
                    values.get().has(words, as: name)
                }
                found += comparison.differences(old, new).map { ($0.path, $0.recorded, $0.now) }
            }
        }
        guard !found.isEmpty else { return }
        let said = turn.said
        turn.differences = found.map { path, recorded, now in
            ReplayDifference(
                turn: turn.number,
                place: turn.recorded.place,
                said: said,
                path: path,
                recorded: recorded,
                now: now
            )
        }
    }
}

/// What a skill knows of the values of its slots.
struct KnownValues<C: Conversation>: Sendable {
    private let conversation: C
    private let types: [String: SlotType]

    init(_ conversation: C) {
        self.conversation = conversation
        var types: [String: SlotType] = [:]
        for language in C.languages {
            for slot in C.declarations(in: language).flatMap(\.slots) {
                for name in [slot.name, slot.type.name.rawValue] {
                    types[name, default: slot.type].values += slot.type.values
                }
            }
        }
        self.types = types
    }

    /// Whether words are a value of the slot, or slot type, with a name.
    func has(_ words: String, as name: String) -> Bool {
        guard let type = types[name] else { return false }
        let spoken = words.lowercased()
        let isValue = type.values.contains { value in
            value.name.lowercased() == spoken || value.synonyms.contains { $0.lowercased() == spoken }
        }
        return isValue || (conversation.knows(words, as: type) ?? 0) >= 0.5
    }

    /// Whether words are a value of any of the slots.
    func has(_ words: String) -> Bool { types.keys.contains { has(words, as: $0) } }
}
