#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Answers the lines of many sessions at once.
struct ParallelLines: Sendable {
    /// The most lines that are answered at once.
    let most: Int
    /// Whether answers are written as they come, and not in the order of their lines.
    let isUnordered: Bool
    /// Answers a line: any number of lines.
    let answer: @Sendable (_ line: Console.Lines.Line, _ number: Int) async -> [Data]
    /// The session of a line; `nil` if it belongs to none.
    let session: @Sendable (Console.Lines.Line) -> String?

    /// How many lines may be read before their answers are written, for each line that is answered at once.
    private static let ahead = 64

    private struct Numbered: Sendable {
        var line: Console.Lines.Line
        var number: Int
    }

    private enum Event: Sendable {
        /// A line, or `nil` at the end, and the reader behind it.
        case read(Result<Console.Lines.Line?, any Error>, Console.Lines)
        /// The answers to a line.
        case answered(Int, session: String?, [Data])
    }

    /// Answers all lines, until the input ends.
    ///
    /// - Throws: What reading or writing throws. Turns that are under way then are left behind, and so is a reader that waits
    ///   for its input, which nothing can cancel.
    func run(_ reader: Console.Lines, isBlank: (Console.Lines.Line) -> Bool, write: (Data) throws -> Void) async throws
    {
        let (events, feed) = AsyncStream.makeStream(of: Event.self)
        var schedule = LineSchedule<Numbered>(most: most)
        // The reader, while it is not reading; the number of the last line; the answers that wait for those before them.
        var (idle, number) = (Optional(reader), 0)
        var (answers, unwritten, next) = ([Int: [Data]](), 0, 1)
        var isAtEnd = false
        func read() {
            guard !isAtEnd, unwritten < most * Self.ahead, let reader = idle.take() else { return }
            Task(executorPreference: OwnThreads()) {
                var reader = reader
                feed.yield(.read(Result { try reader.next() }, reader))
            }
        }
        read()
        for await event in events {
            switch event {
            case .read(let line, let reader):
                idle = reader
                guard let line = try line.get() else {
                    isAtEnd = true
                    break
                }
                number += 1
                unwritten += 1
                if isBlank(line) {
                    if isUnordered { unwritten -= 1 } else { answers[number] = [] }
                } else {
                    schedule.add(Numbered(line: line, number: number), of: session(line))
                }
            case .answered(let number, let session, let lines):
                schedule.end(of: session)
                if isUnordered {
                    for line in lines { try write(line) }
                    unwritten -= 1
                } else {
                    answers[number] = lines
                }
            }
            while let lines = answers[next] {
                for line in lines { try write(line) }
                answers[next] = nil
                next += 1
                unwritten -= 1
            }
            while let entry = schedule.next() {
                Task {
                    let lines = await answer(entry.line.line, entry.line.number)
                    feed.yield(.answered(entry.line.number, session: entry.session, lines))
                }
            }
            read()
            if isAtEnd, unwritten == 0 { return }
        }
    }
}
