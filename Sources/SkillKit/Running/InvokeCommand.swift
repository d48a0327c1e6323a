#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// One event in, one response out.
    static var invoke: Command {
        Command(
            "invoke",
            arguments: "[FILE]",
            summary: "Answer one event, from FILE or standard input",
            details: """
                The event is a request envelope as Alexa sends it, JSON in UTF-8. The
                response goes to standard output as one line of JSON. Malformed input
                is refused with a message on standard error, nothing on standard output, and
                exit status 65.
                """,
            skill: .served
        ) { context in
            try context.arguments.expect(atMost: 1)
            let served = try context.serve()
            let console = context.console
            let bytes =
                if let file = context.arguments.positional.first, file != "-" {
                    try read(file, console, limit: served.skill.limits.request)
                } else {
                    try console.readAll(limit: served.skill.limits.request)
                }
            try console.write(line: try await served.handle(alone: bytes))
            return .done
        }
    }

    private static func read(_ file: String, _ console: Console, limit: Int) throws -> Data {
        if Files.kind(of: file) == .folder { throw RecordingError.isFolder(file) }
        return try console.readAll(of: file, limit: limit)
    }
}
