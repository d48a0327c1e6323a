#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// Events in, a line each; answers out, a line each.
    static var lines: Command {
        Command(
            "lines",
            summary: "Answer events from standard input, one a line, until it ends",
            details: """
                JSON Lines in, JSON Lines out: how a bridge or a pipe talks to the skill. Every
                event gets one line, written at once; blank lines are skipped. A line that is not a
                request gets {"errorMessage": ..., "errorType": ...} in its place, and the next
                goes on.
                """,
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 0)
            let served = try context.serve()
            var lines = LineReader(context.console, limit: served.skill.limits.request)
            var number = 0
            while let line = try lines.next() {
                number += 1
                guard let answer = await answer(to: line, number, by: served) else { continue }
                try context.console.write(line: answer)
            }
            return .done
        }
    }

    private static func answer(to line: LineReader.Line, _ number: Int, by served: ServedSkill<C>) async -> Data? {
        do {
            switch line {
            case .tooLong(let bytes):
                throw SkillError.tooLarge("The line", bytes: bytes, limit: served.skill.limits.request)
            case .line(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
                return try await served.handle(bytes, requestID: "\(number)")
            }
        } catch {
            // Two strings can always be encoded; even if not, each line must have an answer.
            return (try? Wire.encode(ErrorAnswer(error))) ?? Data("{}".utf8)
        }
    }
}
