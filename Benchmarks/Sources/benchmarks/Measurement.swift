import Foundation
import Histogram

/// How often each question is asked.
struct Rounds {
    /// Whether only the answers matter, and not the times.
    var isQuick: Bool
    /// How long a benchmark goes on once each question has been asked.
    var limit: Duration { isQuick ? .zero : .seconds(1) }
}

/// A wrong answer: the times of such a build mean nothing.
struct WrongAnswer: Error, CustomStringConvertible {
    var benchmark: String
    var problem: String
    var description: String { "\(benchmark): \(problem)" }
}

/// The times of one benchmark, as they are printed.
struct Measurement: Encodable {
    var benchmark: String
    /// How many films the catalogue has.
    var films: Int
    /// The peer that was measured; `nil` if it was this project.
    var peer: String?
    var questions: Int
    /// Nanoseconds.
    var median: UInt64
    var p90: UInt64
    var p99: UInt64
    /// How many questions were asked and checked in all.
    var asked: Int
    /// How many times as much two at once do as one.
    var ratio: Double?
    /// How many times as much processor time a turn takes when two are answered at once.
    var cost: Double?

    func write() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        FileHandle.standardOutput.write(try encoder.encode(self) + Data("\n".utf8))
    }

    /// Asks questions one after the other, in rounds, and prints how long an answer takes.
    ///
    /// Each answer of the first round, which is not timed, is checked; the other rounds must give the same answers.
    /// - Parameters:
    ///   - benchmark: The name.
    ///   - films: How many films the catalogue has.
    ///   - peer: The peer that is measured; `nil` if it is this project.
    ///   - questions: What to ask.
    ///   - rounds: How often.
    ///   - check: What is wrong with an answer; `nil` if nothing is.
    ///   - ask: Answers a question.
    /// - Throws: ``WrongAnswer``, or what a question throws.
    static func run<Question, Answer: Equatable>(
        _ benchmark: String,
        films: Int,
        peer: String? = nil,
        _ questions: [Question],
        _ rounds: Rounds,
        check: (Question, Answer) -> String?,
        ask: (Question) async throws -> Answer
    ) async throws {
        guard !questions.isEmpty else { throw WrongAnswer(benchmark: benchmark, problem: "there is nothing to ask") }
        var answers: [Answer] = []
        for question in questions {
            let answer = try await ask(question)
            if let problem = check(question, answer) { throw WrongAnswer(benchmark: benchmark, problem: problem) }
            answers.append(answer)
        }
        var histogram = Histogram<UInt64>(
            highestTrackableValue: 60_000_000_000,
            numberOfSignificantValueDigits: .three
        )
        let clock = ContinuousClock()
        let end = clock.now.advanced(by: rounds.limit)
        var asked = 0
        repeat {
            for (index, question) in questions.enumerated() {
                let start = clock.now
                let answer = try await ask(question)
                let time = start.duration(to: clock.now).components
                guard answer == answers[index] else {
                    throw WrongAnswer(benchmark: benchmark, problem: "another answer to question \(index)")
                }
                histogram.record(UInt64(time.seconds) * 1_000_000_000 + UInt64(time.attoseconds / 1_000_000_000))
                asked += 1
            }
        } while clock.now < end
        try Measurement(
            benchmark: benchmark,
            films: films,
            peer: peer,
            questions: questions.count,
            median: histogram.valueAtPercentile(50),
            p90: histogram.valueAtPercentile(90),
            p99: histogram.valueAtPercentile(99),
            asked: asked
        ).write()
    }
}
