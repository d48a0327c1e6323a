/// What a backend, or anything else outside of the skill, answered during a turn; see ``TurnTrace/ask(_:_:)``.
public struct OutsideAnswer: Sendable, Hashable, Codable {
    /// What was asked, in words that are the same each time.
    public var asked: String
    /// The answer; `nil` if there was none.
    public var answer: JSON?
    /// Why there was no answer.
    public var error: String?
    /// Whether there was no answer by the turn's deadline.
    public var isLate: Bool?
    /// How long it took.
    public var microseconds: Int?

    init(asked: String) { self.asked = asked }

    private enum CodingKeys: String, CodingKey {
        case asked, answer, error, microseconds
        case isLate = "late"
    }
}

/// In a replay, what a backend threw when the turn was recorded.
public struct RecordedBackendError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The words of the error at that time.
    public var description: String
}

/// What a turn gets from outside of the skill: written down, or given back as it was written down.
struct TurnTape: Sendable {
    /// The most answers of a turn that are written down.
    static let most = 256

    /// Whether answers are written down.
    let isRecording: Bool
    /// The answers that were written down, in the order of the questions; in a replay those that are still to be given.
    private(set) var answers: [OutsideAnswer]
    /// The turn's moment, in milliseconds since 1970; `nil` if it is the present.
    var moment: Int?
    /// The seed of the turn's random numbers; `nil` if none were asked for.
    var seed: UInt64?
    /// How far this machine's clocks were ahead of Greenwich; in a replay how far they are taken to be.
    ///
    /// `nil` if nobody asked them: the skill has a zone of its own, or nothing is recorded.
    var secondsFromGMT: Int?
    /// Whether an answer was late, so that the turn was given up.
    private(set) var isLate = false

    private init(isRecording: Bool, answers: [OutsideAnswer], moment: Int?, seed: UInt64?) {
        self.isRecording = isRecording
        self.answers = answers
        self.moment = moment
        self.seed = seed
    }

    /// Neither writes nor gives back.
    static let none = TurnTape(isRecording: false, answers: [], moment: nil, seed: nil)

    /// Writes down what a turn at a moment gets.
    static func recording(at moment: Int) -> TurnTape {
        TurnTape(isRecording: true, answers: [], moment: moment, seed: nil)
    }

    /// Gives back what was written down; asks anew for what was not.
    static func playing(_ answers: [OutsideAnswer], at moment: Int?, secondsFromGMT: Int, seed: UInt64) -> TurnTape {
        var tape = TurnTape(isRecording: false, answers: answers, moment: moment, seed: seed)
        tape.secondsFromGMT = secondsFromGMT
        return tape
    }

    /// Takes the next recorded answer to a question; `nil` if there is none left.
    mutating func take(_ question: String) -> OutsideAnswer? {
        guard !isRecording, let index = answers.firstIndex(where: { $0.asked == question }) else { return nil }
        let answer = answers.remove(at: index)
        if answer.isLate == true { isLate = true }
        return answer
    }

    /// What stands for the error of a call that was cancelled, or is not over yet.
    private static let cancelled = "CancellationError"

    /// Notes that a question is asked.
    /// - Returns: Its number; `nil` if it is not written down.
    mutating func begin(_ question: String) -> Int? {
        guard isRecording, answers.count < Self.most else { return nil }
        var answer = OutsideAnswer(asked: question)
        answer.error = Self.cancelled
        answers.append(answer)
        return answers.count - 1
    }

    /// Notes the answer to a question.
    mutating func end(_ number: Int, _ change: (inout OutsideAnswer) -> Void) {
        guard !isLate else { return }
        answers[number].error = nil
        change(&answers[number])
    }

    /// Notes that the turn is given up: whatever is not answered by now is late.
    mutating func giveUp() {
        guard isRecording else { return }
        isLate = true
        for index in answers.indices where answers[index].error == Self.cancelled {
            answers[index].error = nil
            answers[index].isLate = true
        }
    }
}
