#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers a recording anew, and compares the answers with the recorded ones.
///
/// Each request carries the session attributes that the answer before it really had, so a skill that goes another way
/// goes it to the end. Two answers are the same if they mean the same: see the article on recording and replay.
///
/// ```swift
/// let replay = Replay(of: Recording(URL(filePath: "Events/yes.json")), with: skill)
/// #expect(try await replay.differences == [])
/// ```
public struct Replay<C: Conversation>: Sendable {
    let recording: Recording
    private let player: TurnPlayer<C>
    private let source: (any AnswerSource)?

    /// Prepares a replay.
    /// - Parameters:
    ///   - recording: What to replay.
    ///   - skill: The skill that answers.
    ///   - backends: The skill over other backends, by name: a turn whose member `backend` names one is answered over
    ///     it.
    ///   - invocationName: What people call the skill, for scripts of words.
    public init(
        of recording: Recording,
        with skill: Skill<C>,
        backends: [String: Skill<C>] = [:],
        invocationName: String = ""
    ) {
        self.init(of: recording, TurnPlayer(skill, backends, invocationName: invocationName))
    }

    /// - Parameters:
    ///   - recording: What to replay.
    ///   - player: Answers it.
    ///   - source: What gives the answers to compare with; `nil` for the recorded ones.
    init(of recording: Recording, _ player: TurnPlayer<C>, answers source: (any AnswerSource)? = nil) {
        self.recording = recording
        self.player = player
        self.source = source
    }

    /// All differences, in the order of the turns; none if every recorded answer is the same.
    ///
    /// Memory grows with the number of differences, and not with the recording.
    /// - Throws: ``RecordingError`` if the recording, or a part of it, can't be read.
    public var differences: [ReplayDifference] {
        get async throws { try await outcome.differences }
    }

    /// The differences, and what else there is to say of the recording.
    ///
    /// Memory grows with the number of differences and findings, and not with the recording.
    /// - Throws: ``RecordingError`` if the recording, or a part of it, can't be read.
    public var outcome: ReplayOutcome {
        get async throws {
            var outcome = ReplayOutcome()
            try await run { item in
                switch item {
                case .turn(let turn):
                    outcome.turns += 1
                    if !turn.isRecorded { outcome.unrecorded += 1 }
                    outcome.differences += turn.differences
                    outcome.findings += turn.findings
                case .finding(let finding) where finding.weight == .malformed:
                    throw RecordingError.unusable(recording.description, finding)
                case .finding: break
                }
            }
            return outcome
        }
    }

    /// What a replay meets.
    enum Item: Sendable {
        case turn(ReplayedTurn)
        case finding(RecordingFinding)
    }

    /// Replays the recording turn by turn.
    /// - Parameter see: Sees each turn, and what can't be used, in order.
    /// - Returns: The form of the recording.
    /// - Throws: ``RecordingError``, or what `see` throws.
    @discardableResult
    func run(_ see: (Item) async throws -> Void) async throws -> RecordingFormat {
        var reader = try RecordingReader(recording.file)
        var player = player
        var number = 0
        while let item = try reader.next() {
            switch item {
            case .turn(let turn):
                number += 1
                let compared = try source?.answered(turn, by: player.listener, number: number) ?? turn
                try await see(.turn(player.play(compared)))
            case .finding(let finding): try await see(.finding(finding))
            }
        }
        return reader.format
    }
}

/// Something whose answers replace the recorded ones, such as another build of the skill.
protocol AnswerSource: Sendable {
    /// The turn as it goes there: with the request that was sent, and the answer that came.
    func answered<C>(_ turn: RecordedTurn, by listener: ScriptListener<C>, number: Int) throws -> RecordedTurn
}
