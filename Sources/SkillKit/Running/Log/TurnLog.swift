#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes a line of JSON for every turn, to the error output, where programs read it.
///
/// On a terminal there is none: a person is told the notices, in words, as they come.
struct TurnLog: Sendable {
    let console: Console
    /// Whether requests and answers are written too, with all that they hold of a person.
    let hasContent: Bool

    /// Whether anybody reads it.
    var isOn: Bool { !console.errorsAreTerminal }

    /// Writes down something that belongs to no turn.
    func note(_ words: String) {
        guard isOn else { return console.complain("notice: \(words)") }
        write(["level": TurnLine.Level.warning.rawValue, "notice": words])
    }

    /// Writes down a turn.
    /// - Parameters:
    ///   - turn: The turn: its record, what came and what was answered.
    ///   - requestID: What whoever runs the skill calls it: a number, or the identifier that Lambda gave it.
    ///   - traceID: Lambda's trace, where there is one.
    func write(
        _ turn: (record: TurnRecord, request: Data, answer: TurnAnswer),
        requestID: String,
        traceID: String? = nil
    ) {
        guard isOn else { return }
        write(TurnLine(turn, requestID: requestID, traceID: traceID, hasContent: hasContent))
    }

    private func write(_ line: some Encodable) {
        // It is made of strings and numbers, and of JSON that came from bytes.
        guard let bytes = try? Wire.encode(line) else { return }
        console.complain(String(decoding: bytes, as: UTF8.self))
    }
}
