#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// Recorded events, answered and compared.
    static var replay: Command {
        let update = Option("update", "Write what is new or different into the recordings")
        let json = Option("json", "Report as one JSON document")
        return Command(
            "replay",
            arguments: "[PATH...]",
            summary: "Answer recorded events, and compare with the recorded answers",
            details: """
                Each PATH is a file or a folder; Events/ unless given. 'x.json' is an event as it
                came, 'x.response.json' its recorded answer, 'x.error.json' the refusal that is
                expected. A file {"turns": [{"said", "request", "response"}, ...]} is a dialogue:
                its requests carry the session attributes that the answer before really had, and a
                turn with a "backend" is answered over that, as 'check' names it.
                Differences are shown field by field and give exit status 1, and so do answers that
                break one of Alexa's rules; an event without a recorded answer is listed but is not a
                difference.
                """,
            options: [update, json]
        ) { context in
            let replay = Replay(skill: try context.skill(), backends: try context.plan().outcomes)
            let named = context.arguments.positional
            let paths = named.isEmpty ? ["Events"] : named
            let files = try paths.flatMap(Files.jsonFiles).filter { !RecordedEvent.isAnswer($0.lastPathComponent) }
            guard !files.isEmpty else {
                throw CommandError(.noInput, "\(paths.joined(separator: ", ")): no recorded events (*.json)")
            }
            var report = ReplayReport(isUpdate: context[update])
            var worst = ExitCode.done
            for file in files {
                let lines: String
                do {
                    let outcome = try await replay.run(try Recording(file), update: report.isUpdate)
                    lines = report.add(outcome, file.relativePath)
                } catch {
                    // One unusable file is no reason not to report on the others.
                    let error = CommandError(error)
                    worst = max(worst, error.status)
                    lines = report.add(error, file.relativePath)
                }
                if !context[json] { try context.console.write(lines) }
            }
            try context.console.write(context[json] ? report.json : report.summary)
            if worst != .done { return worst }
            let isSame = report.differences == 0 || report.isUpdate
            return isSame && report.findings == 0 ? .done : .findings
        }
    }
}
