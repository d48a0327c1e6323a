#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes a line of JSON for every turn to the error output, for programs to read.
///
/// Not on a terminal: there, notices are printed in words as they occur.
struct TurnLog: Sendable {
    let console: Console
    /// Whether requests and answers are logged as well, with everything they contain about a person.
    let hasContent: Bool

    /// Whether the log is written.
    var isOn: Bool { !console.errorsAreTerminal }

    /// Logs something that belongs to no turn.
    func note(_ words: String) {
        guard isOn else { return console.complain("notice: \(words)") }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("level", TurnLine.Level.warning.rawValue)
            writer.member("notice", words)
        }
        console.complain(Data(writer.bytes))
    }

    /// Logs a turn.
    /// - Parameters:
    ///   - turn: The turn: its record, the request and the answer.
    ///   - requestID: The turn's identifier in the log: a number, or the one that Lambda gave it.
    ///   - traceID: Lambda's trace, if there is one.
    func write(
        _ turn: (record: TurnRecord, request: Data, answer: TurnAnswer),
        requestID: String,
        traceID: String? = nil
    ) {
        guard isOn else { return }
        var writer = JSONWriter(capacity: 512)
        TurnLine(turn, requestID: requestID, traceID: traceID, hasContent: hasContent).write(to: &writer)
        console.complain(Data(writer.bytes))
    }
}
