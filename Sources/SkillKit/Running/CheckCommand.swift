#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension SkillFactory {
    /// The conversation explored, and what is wrong with it.
    var checkCommand: Command {
        Command(
            "check",
            summary: "Explore the conversation, and find what breaks a rule in it",
            details: """
                Every event is tried in states of every shape, with typical words in the slots and
                over backends that fail, and long dialogues are held at random. Each finding comes
                with the shortest dialogue that shows it; --output writes them as files that
                'replay' runs. Findings give exit status 1. The same seed gives the same dialogues.

                Rules: \(ConversationRule.allCases.map(\.rawValue).wrapped(to: 72, indentation: 7))
                """,
            options: [
                Option("output", letter: "o", value: "DIR", "Write the dialogues of the findings into DIR"),
                Option("json", "Report as one JSON document"),
            ] + explorationOptions
        ) { arguments, console in
            try arguments.expect(atMost: 0)
            let exploration = try await explore(arguments, console)
            let files = try arguments.text("output").map { try write(exploration.findings, into: $0) } ?? []
            if arguments.has("json") {
                let report = CheckReport(exploration, files)
                try console.write(try Wire.encode(report) + Data("\n".utf8))
            } else {
                for (index, finding) in exploration.findings.enumerated() {
                    let file = index < files.count ? files[index].map { "\n    in \($0)" } ?? "" : ""
                    try console.write("\(finding)\(file)\n\n")
                }
                try console.write(exploration.summary + "\n")
            }
            return exploration.findings.isEmpty ? .done : .findings
        }
    }

    /// The explored state machine as a picture.
    var graphCommand: Command {
        Command(
            "graph",
            summary: "Draw the states of the conversation, and what leads from one to another",
            details: """
                The conversation is explored as 'check' does it, and what was seen is written as a
                Mermaid diagram, which Markdown viewers draw, or for Graphviz. A name in parentheses
                is the backend over which alone an event leads there.
                """,
            options: [Option("format", value: "FORMAT", "mermaid, the default, or dot")] + explorationOptions
        ) { arguments, console in
            try arguments.expect(atMost: 0)
            let draw: @Sendable (ConversationGraph) -> String
            switch arguments.text("format") ?? "mermaid" {
            case "mermaid": draw = \.mermaid
            case "dot": draw = \.dot
            case let other: throw CommandFailure(.wrongUsage, "--format takes mermaid or dot, not '\(other)'")
            }
            try console.write(draw(try await explore(arguments, console).graph))
            return .done
        }
    }

    private var explorationOptions: [Option] {
        [
            Option("turns", value: "N", "Try about N turns at most"),
            Option("depth", value: "N", "Try dialogues of at most N turns, random ones aside"),
            Option("seed", value: "N", "Hold other random dialogues"),
        ] + options
    }

    private func explore(_ arguments: Arguments, _ console: Console) async throws -> Exploration<C> {
        var plan = try plan(arguments)
        plan.turns = try arguments.number("turns", in: 1...100_000_000) ?? plan.turns
        plan.depth = try arguments.number("depth", in: 1...100_000) ?? plan.depth
        plan.seed = try arguments.number("seed", in: 0...Int.max).map(UInt64.init) ?? plan.seed
        defer { console.progress("") }
        let all = plan.turns
        return try await Exploration(of: try make(arguments), plan) { turns in
            console.progress("\(turns) of \(all) turns")
        }
    }

    /// Writes the dialogue of each finding into a file of its own; `nil` stands for one that has none to show.
    private func write(_ findings: [ConversationFinding], into folder: String) throws -> [String?] {
        try Files.makeFolder(folder)
        return try findings.enumerated().map { index, finding in
            guard let dialogue = finding.dialogue else { return nil }
            let file = URL(filePath: folder).appending(path: "\(index + 1)-\(finding.rule.rawValue).json")
            try Files.write(try Wire.decode(JSON.self, from: Wire.encode(dialogue)), to: file)
            return file.relativePath
        }
    }
}

/// What a check found, for a program.
private struct CheckReport: Encodable {
    private struct Finding: Encodable {
        var rule: ConversationRule
        var state, event: String?
        var advice: String
        var turns: [ConversationFinding.Turn]
        var file: String?
    }

    private var findings: [Finding]
    private var coverage: ConversationCoverage
    private var turns: Int
    private var isComplete: Bool

    init<C>(_ exploration: Exploration<C>, _ files: [String?]) {
        findings = exploration.findings.enumerated().map { index, finding in
            Finding(
                rule: finding.rule,
                state: finding.state,
                event: finding.event,
                advice: finding.advice,
                turns: finding.turns,
                file: index < files.count ? files[index] : nil
            )
        }
        coverage = exploration.coverage
        turns = exploration.turns
        isComplete = exploration.isComplete
    }
}

extension [String] {
    /// The words with commas between them, in lines of at most so many characters.
    fileprivate func wrapped(to width: Int, indentation: Int) -> String {
        var lines = [""]
        for (index, word) in enumerated() {
            let piece = word + (index < count - 1 ? "," : "")
            let last = lines.count - 1
            if !lines[last].isEmpty, lines[last].count + piece.count >= width {
                lines.append(String(repeating: " ", count: indentation) + piece)
            } else {
                lines[last] += lines[last].isEmpty ? piece : " \(piece)"
            }
        }
        return lines.joined(separator: "\n")
    }
}
