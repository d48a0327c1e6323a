#if Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The options of commands that explore.
enum Exploring {
    static let turns = Option("turns", value: "N", in: 1...100_000_000, "Try about N turns at most")
    static let depth = Option(
        "depth",
        value: "N",
        in: 1...100_000,
        "Try dialogues of at most N turns, random ones aside"
    )
    static let seconds = Option(
        "seconds",
        value: "N",
        in: 1...1_000_000,
        "Explore for N seconds at most; 60 unless given, or any with --turns"
    )
    static let seed = Option("seed", value: "N", in: 0...Int.max, "The seed of the random dialogues")

    static let device = Option<DeviceKind>(
        "device",
        value: "NAME",
        "Explore as on this device: one that can't keep listening can't answer every question"
    )

    static var options: [any CommandOption] { [turns, depth, seconds, seed, device, .locale] }
}

/// The formats of `graph`.
private enum Drawing: String, CaseIterable { case mermaid, dot }

extension Command {
    /// Explores the conversation, and reports what is wrong with it.
    static var check: Command {
        let output = Option("output", letter: "o", value: "DIR", "Write the dialogues of the findings into DIR")
        let json = Option("json", "Report as one JSON document")
        return Command(
            "check",
            summary: "Explore the conversation, and find what breaks a rule in it",
            details: """
                Every event is tried in states of every shape, with typical words in the slots
                and over backends that fail, and then there are long random dialogues. It stops
                when everything has been seen, when 1,000 turns have shown nothing new, or after
                --seconds. It waits for slow backends for 10 seconds in all, at most half of the
                time, and says which they are. --turns says how much to try, whatever it shows.
                Each finding comes with the shortest dialogue that shows it; --output writes
                these as files that 'replay' runs. Findings give exit status 1. The same seed
                gives the same dialogues.

                Rules: \(ConversationRule.allCases.map(\.rawValue).wrapped(to: 72, indentation: 7))
                """,
            options: [output, json] + Exploring.options
        ) { context in
            try context.arguments.expect(atMost: 0)
            let exploration = try await explore(context)
            let files = try context[output].map { try write(exploration.findings, into: $0) } ?? []
            if context[json] {
                let report = CheckReport(exploration, files)
                try context.console.write(line: try Wire.encode(report))
            } else {
                for (index, finding) in exploration.findings.enumerated() {
                    let file = index < files.count ? files[index].map { "\n    in \($0)" } ?? "" : ""
                    try context.console.write("\(finding)\(file)\n\n")
                }
                try context.console.write(exploration.summary + "\n")
            }
            return exploration.findings.isEmpty ? .done : .findings
        }
    }

    /// The explored state machine as a picture.
    static var graph: Command {
        let format = Option<Drawing>("format", value: "FORMAT", "mermaid, the default, or dot")
        let coverage = Option(
            "coverage",
            value: "PATH",
            "Mark what the recordings at PATH exercise, and what they don't"
        )
        return Command(
            "graph",
            summary: "Draw the states of the conversation, and what leads from one to another",
            details: """
                Explores the conversation as 'check' does, and writes what it saw as a Mermaid
                diagram, which Markdown viewers draw, or for Graphviz. A name in parentheses is
                the backend that an event needs to lead there.
                """,
            options: [format, coverage] + Exploring.options
        ) { context in
            try context.arguments.expect(atMost: 0)
            let format = try context[format] ?? .mermaid
            let covered =
                if let path = context[coverage] { try await covered(by: path, context) } else {
                    nil as RecordedCoverage?
                }
            let graph = try await explore(context).graph
            try context.console.write(format == .mermaid ? graph.mermaid(covered) : graph.dot(covered))
            return .done
        }
    }

    /// What recordings exercise.
    private static func covered(by path: String, _ context: CommandContext<C>) async throws -> RecordedCoverage {
        let player = TurnPlayer(
            try context.skill(),
            try context.plan().outcomes,
            invocationName: context.listing().invocationName
        )
        var coverage = RecordedCoverage()
        for recording in try Recording.all(at: path) {
            try await Replay(of: recording, player).run { item in
                if case .turn(let turn) = item { coverage.add(turn) }
            }
        }
        return coverage
    }

    static func explore(_ context: CommandContext<C>) async throws -> Exploration<C> {
        var plan = try context.plan()
        plan.turns = try context[Exploring.turns] ?? plan.turns
        plan.depth = try context[Exploring.depth] ?? plan.depth
        plan.seed = try context[Exploring.seed].map(UInt64.init) ?? plan.seed
        if let kind = try context[Exploring.device] {
            plan.abilities =
                kind.device(of: SkillProfile(of: C.self, called: context.listing().invocationName)).abilities
        }
        plan.interfaces = plan.interfaces ?? context.listing().interfaces
        // Someone who gives the number of turns wants them all.
        let most: Duration? = try context[Exploring.turns] == nil ? .seconds(60) : nil
        plan.time = try context[Exploring.seconds].map { .seconds($0) } ?? plan.time ?? most
        if try context[Exploring.turns] == nil {
            // A backend that takes half of the time is slow, however little time there is.
            plan.patience = plan.patience ?? min(.seconds(10), (plan.time ?? .seconds(20)) / 2)
            plan.mostIdle = plan.mostIdle ?? 1_000
        }
        plan.language = try context.arguments.locale(of: C.self).language
        let console = context.console
        defer { console.progress("") }
        let all = plan.turns
        return try await Exploration(of: try context.skill(), plan) { turns in
            console.progress("\(turns) of \(all) turns")
        }
    }

    /// Writes the dialogue of each finding to a file of its own; `nil` for a finding without a dialogue.
    private static func write(_ findings: [ConversationFinding], into folder: String) throws -> [String?] {
        try Files.makeFolder(folder)
        return try findings.enumerated().map { index, finding in
            guard let dialogue = finding.dialogue else { return nil }
            let file = URL(filePath: folder).appending(path: "\(index + 1)-\(finding.rule.rawValue).json")
            try Files.write(dialogue.json, to: file)
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
    private var slowBackends: [String]?

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
        let slow = exploration.slowBackends
        slowBackends = slow.isEmpty ? nil : slow.map(\.description)
    }
}

extension [String] {
    /// The words separated by commas, wrapped to lines of the given width.
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
#endif
