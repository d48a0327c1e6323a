#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SkillFactory {
    /// Recorded events, answered and compared.
    var replayCommand: Command {
        Command(
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
                break a rule of Alexa's; an event without a recorded answer is listed and is no
                difference.
                """,
            options: [
                Option("update", "Write what is new or different into the recordings"),
                Option("json", "Report as one JSON document"),
            ] + options
        ) { arguments, console in
            let replay = Replay(skill: try plain(arguments, console), backends: try plan(arguments).outcomes)
            let paths = arguments.positional.isEmpty ? ["Events"] : arguments.positional
            let files = try paths.flatMap(Files.jsonFiles).filter { !RecordedEvent.isAnswer($0.lastPathComponent) }
            guard !files.isEmpty else {
                throw CommandFailure(.noInput, "\(paths.joined(separator: ", ")): no recorded events (*.json)")
            }
            var report = ReplayReport(isUpdate: arguments.has("update"))
            var worst = ExitCode.done
            for file in files {
                let lines: String
                do {
                    let outcome = try await replay.run(try Recording(file), update: report.isUpdate)
                    lines = report.add(outcome, file.relativePath)
                } catch {
                    // One file that can't be used is no reason to say nothing of the others.
                    let failure = CommandFailure(error)
                    worst = max(worst, failure.status)
                    lines = report.add(failure, file.relativePath)
                }
                if !arguments.has("json") { try console.write(lines) }
            }
            try console.write(arguments.has("json") ? report.json : report.summary)
            if worst != .done { return worst }
            let isSame = report.differences == 0 || report.isUpdate
            return isSame && report.findings == 0 ? .done : .findings
        }
    }
}
