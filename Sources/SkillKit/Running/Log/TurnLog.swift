import Synchronization

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes a line of JSON for every turn to the error output, for programs to read.
///
/// Not on a terminal: there, notices are printed in words as they occur. When nobody reads, so that the pipe is full, lines
/// are dropped rather than let a turn wait, and the next line that is written tells how many.
struct TurnLog: Sendable {
    private let console: Console
    /// Whether requests and answers are logged as well, with everything they contain about a person.
    private let hasContent: Bool
    /// Whether the log is written; asked once, for it takes a system call.
    let isOn: Bool
    private let dropped = DroppedLines()

    init(console: Console, hasContent: Bool) {
        self.console = console
        self.hasContent = hasContent
        isOn = !console.errorsAreTerminal
    }

    /// Logs something that belongs to no turn.
    func note(_ words: String) {
        guard isOn else { return console.complain("notice: \(words)") }
        write { writer in
            writer.object { writer in
                writer.member("level", TurnLine.Level.warning.rawValue)
                writer.member("notice", words)
            }
        }
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
        write { TurnLine(turn, requestID: requestID, traceID: traceID, hasContent: hasContent).write(to: &$0) }
    }

    /// Writes a line, which is not even made when it would be dropped.
    private func write(_ line: (inout JSONWriter) -> Void) {
        guard console.takesComplaints else { return dropped.add() }
        var writer = JSONWriter(capacity: 512)
        let count = dropped.take()
        if count > 0 {
            writer.object { writer in
                writer.member("dropped", count)
                writer.member("level", TurnLine.Level.warning.rawValue)
            }
            writer.raw(CollectionOfOne(UInt8(ascii: "\n")))
        }
        line(&writer)
        console.complain(Data(writer.bytes))
    }
}

/// How many lines of a log were dropped since the last that was written.
private final class DroppedLines: Sendable {
    private let count = Atomic(0)

    func add() { count.wrappingAdd(1, ordering: .relaxed) }

    func take() -> Int { count.exchange(0, ordering: .relaxed) }
}
