#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension TurnTrace {
    /// Asks something outside of the skill, such as a service, so that a recording has the answer and a replay gives it back.
    ///
    /// ```swift
    /// let price = try await turn.trace.ask("price of \(tea)") { try await shop.price(of: tea) }
    /// ```
    ///
    /// While nothing is recorded or replayed, it does nothing but call.
    /// - Parameters:
    ///   - question: What is asked, in words that are the same each time.
    ///   - call: Asks.
    /// - Returns: The answer; in a replay the recorded one, if there is one.
    /// - Throws: What `call` throws; in a replay, ``RecordedBackendError`` where it threw when it was recorded, and
    ///   ``LateReplyError`` where it was late.
    public func ask<Answer: Codable & Sendable>(
        _ question: String,
        _ call: () async throws -> Answer
    ) async throws -> Answer {
        if let recorded = withTape({ $0.take(question) }) {
            if recorded.isLate == true { throw LateReplyError.late }
            if let error = recorded.error { throw RecordedBackendError(description: error) }
            return try Wire.decode(Answer.self, from: Data((recorded.answer ?? .null).text()))
        }
        guard let number = withTape({ $0.begin(question) }) else { return try await call() }
        let start = elapsed()
        do {
            let answer = try await call()
            let json = try JSON(reading: Wire.encode(answer))
            let time = elapsed() - start
            withTape {
                $0.end(number) {
                    $0.answer = json
                    $0.microseconds = time.microseconds
                }
            }
            return answer
        } catch {
            let time = elapsed() - start
            withTape {
                $0.end(number) {
                    $0.error = (error as? any LoggableError)?.description ?? "\(type(of: error))"
                    $0.microseconds = time.microseconds
                }
            }
            throw error
        }
    }

    /// The moment of the turn: the present, to the millisecond, and in a replay the time at which it was recorded.
    ///
    /// It stays the same during a turn that is recorded or replayed.
    public var moment: Date {
        let recorded = withTape { $0.moment }
        return recorded.map { Date(timeIntervalSince1970: Double($0) / 1000) } ?? Date()
    }

    /// The clocks of the person.
    ///
    /// If they depend on the machine, a recording keeps their offset, and a replay uses it.
    /// - Parameters:
    ///   - zone: The skill's zone.
    ///   - timestamp: When the person spoke.
    /// - Returns: The skill's own zone, or the machine's as it is noted.
    func zone(_ zone: LocalZone, at timestamp: Timestamp?) -> LocalZone {
        guard zone == .system else { return zone }
        return withTape { tape in
            if tape.isRecording {
                let date = timestamp?.date ?? Date(timeIntervalSince1970: Double(tape.moment ?? 0) / 1000)
                tape.secondsFromGMT = Libc.secondsFromGMT(at: Int(date.timeIntervalSince1970.rounded(.down)))
            }
            return tape.secondsFromGMT.map { .fixed(secondsFromGMT: $0) } ?? .system
        }
    }

    /// Random numbers for the turn, which in a replay are those that were recorded.
    ///
    /// Each call begins the same series anew.
    public func randomNumbers() -> some RandomNumberGenerator & Sendable {
        let seed = withTape { tape in
            let seed = tape.seed ?? UInt64.random(in: 0...UInt64(Int64.max))
            tape.seed = seed
            return seed
        }
        return SeededNumbers(seed: seed)
    }
}

extension Duration {
    /// In whole microseconds.
    var microseconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: seconds.multipliedReportingOverflow(by: 1_000_000).partialValue)
            + Int(attoseconds / 1_000_000_000_000)
    }
}
