#if Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The options of `replay`.
enum ReplayOption {
    static let update = Option("update", "Write what is new or different into the recordings, after showing it")
    static let json = Option("json", "Report as one JSON document")
    static let live = Option("live", "Ask backends anew, although the recording has their answers")
    static let junit = Option("junit", value: "FILE", "Report for continuous integration, in the form of JUnit")
    static let html = Option("html", value: "FILE", "Report as one page that opens offline, turn by turn")
    static let coverage = Option(
        "coverage",
        "Tell what the recordings exercise of the explored conversation, and what not"
    )
    static let shrink = Option("shrink", value: "FILE", "Write the smallest dialogue that still differs to FILE")
    static let against = Option(
        "against",
        value: "EXECUTABLE",
        "Compare with the answers of another build, not with the recorded ones"
    )
    static let explain = Option("explain", "Only tell what each file is taken for, and what is not understood")

    static var all: [any CommandOption] { [update, live, json, junit, html, coverage, shrink, against, explain] }
}

extension Command {
    /// Recorded events, answered and compared.
    static var replay: Command {
        Command(
            "replay",
            arguments: "[PATH...]",
            summary: "Answer recorded conversations, and compare with the recorded answers",
            details: """
                Each PATH is a file or a folder; Events/ unless given. The content of a file
                decides what it is: an event 'x.json' with its answer in 'x.response.json' or
                its refusal in 'x.error.json', a dialogue {"turns": [{"said", "request",
                "response"}, ...]}, JSON Lines of turns, what ask-cli saved of a dialog, its
                replay scripts, a copy from the developer console, Lambda's test events, or a
                log with requests in it.
                Each request carries the session attributes that the previous answer really had,
                and a turn with a "backend" is answered over the backend that 'check' knows by
                that name.
                Answers are compared by what they mean: other identifiers, times or spaces make
                no difference, and a turn's "allow" says where else answers may differ.
                Exit status: 0 all answers are the same; 1 some differ, or break one of Alexa's
                rules; 2 something could not be replayed. An event without a recorded answer is
                listed, and is no difference.
                """,
            options: ReplayOption.all + Exploring.options
        ) { context in
            let named = context.arguments.positional
            let paths = named.isEmpty ? ["Events"] : named
            var run = try ReplayRun(context)
            for path in paths {
                let recordings: [Recording]
                do throws(RecordingError) { recordings = try Recording.all(at: path) } catch {
                    throw CommandError(.couldNotRun, "\(error)")
                }
                guard !recordings.isEmpty else {
                    throw CommandError(.couldNotRun, "\(path): no recorded events (*.json, *.jsonl, *.ndjson, *.log)")
                }
                for recording in recordings { try await run.replay(recording) }
            }
            return try await run.finish()
        }
    }
}

/// One run of `replay`, over all its recordings.
struct ReplayRun<C: Conversation> {
    private let context: CommandContext<C>
    private let player: TurnPlayer<C>
    private let isUpdate: Bool
    private let explains: Bool
    private var reporters: [any ReplayReporter] = []
    private var total = ReplayTally()
    /// What the recordings exercise; `nil` unless it is asked for.
    private var coverage: RecordedCoverage?
    /// The build whose answers take the place of the recorded ones; `nil` for the recorded ones.
    private var other: OtherBuild?
    /// The turns up to the first that differs; `nil` unless the smallest dialogue is asked for.
    private var suspects: Suspects?

    init(_ context: CommandContext<C>) throws {
        self.context = context
        try context.refuseMistakes()
        let skill = try context.skill()
        player = TurnPlayer(
            skill,
            try context.plan().outcomes,
            invocationName: context.listing().invocationName,
            isLive: context[ReplayOption.live]
        )
        isUpdate = context[ReplayOption.update]
        coverage = context[ReplayOption.coverage] ? RecordedCoverage() : nil
        explains = context[ReplayOption.explain]
        suspects = context[ReplayOption.shrink] == nil ? nil : Suspects()
        if let path = context[ReplayOption.against] {
            guard !isUpdate else {
                throw CommandError(
                    .wrongUsage,
                    "--update and --against do not go together; a recording is not another build's"
                )
            }
            let words = context.arguments.words(for: context.source.options)
            other = try OtherBuild(path, words, environment: context.console.environment)
        }
        let console = context.console
        reporters = [context[ReplayOption.json] ? ReplayJSON(console) : ReplayText(console, isUpdate: isUpdate)]
        guard !explains else { return }
        if let path = context[ReplayOption.junit] { reporters.append(try ReplayJUnit(ReportFile(path))) }
        if let path = context[ReplayOption.html] {
            let name = context.listing().invocationName
            reporters.append(try ReplayHTML(ReportFile(path), skill, name: name))
        }
    }

    mutating func replay(_ recording: Recording) async throws {
        if explains { return try explain(recording) }
        var tally = ReplayTally(files: 1)
        var update = isUpdate ? RecordingUpdate(recording) : nil
        var failure: CommandError?
        for index in reporters.indices { try reporters[index].begin(recording) }
        other?.begin()
        suspects?.begin()
        do {
            let format = try await Replay(of: recording, player, answers: other).run { item in
                try take(item, &tally, &update)
            }
            try update?.write(format)
        } catch let error as RecordingError {
            // One unusable file is no reason not to report on the others.
            failure = CommandError(.couldNotRun, "\(error)")
        }
        tally.unusable = failure != nil || tally.malformed > 0 ? 1 : 0
        for index in reporters.indices { try reporters[index].end(tally, failure: failure) }
        total.add(tally)
    }

    private mutating func take(
        _ item: Replay<C>.Item,
        _ tally: inout ReplayTally,
        _ update: inout RecordingUpdate?
    ) throws {
        switch item {
        case .turn(let turn):
            tally.add(turn)
            let count = total.messages + tally.messages
            if count.isMultiple(of: 100) { context.console.progress("\(count) messages") }
            update?.add(turn)
            coverage?.add(turn)
            suspects?.add(turn)
            for index in reporters.indices { try reporters[index].tell(turn) }
        case .finding(let finding):
            if finding.weight == .malformed { tally.malformed += 1 }
            for index in reporters.indices { try reporters[index].tell(finding) }
        }
    }

    mutating func finish() async throws -> ExitCode {
        if !explains {
            for index in reporters.indices { try reporters[index].finish(total) }
        }
        if let path = context[ReplayOption.shrink], let suspects { try await shrink(suspects, to: path) }
        if let coverage {
            let exploration = try await Command.explore(context)
            let text = coverage.text(of: exploration.graph, exploration.coverage)
            if context[ReplayOption.json] { context.console.complain(text) } else { try context.console.write(text) }
        }
        if total.unusable > 0 { return .couldNotRun }
        let isSame = total.differences == 0 || isUpdate
        return isSame && total.findings == 0 ? .done : .findings
    }

    /// Writes the smallest dialogue that still differs.
    private func shrink(_ suspects: Suspects, to path: String) async throws {
        let console = context.console
        guard suspects.isFound else { return console.complain("Nothing differs, so there is nothing to shrink.") }
        var shrinker = DialogueShrinker(player)
        guard let dialogue = try await shrinker.shrink(suspects.turns) else {
            return console.complain("The difference does not show without other sessions of the recording.")
        }
        do throws(RecordingError) { try Files.write(dialogue.json, to: URL(filePath: path)) } catch {
            throw CommandError(.couldNotRun, "\(error)")
        }
        console.complain("\(path): \(dialogue.turns.count.counted("turn")) of \(suspects.turns.count) still differ")
    }

    /// Tells what a file is taken for, without answering anything.
    private mutating func explain(_ recording: Recording) throws {
        let console = context.console
        do {
            var reader = try RecordingReader(recording.file)
            var (turns, answers, lines) = (0, 0, "")
            while let item = try reader.next() {
                switch item {
                case .turn(let turn):
                    turns += 1
                    if turn.answer != nil { answers += 1 }
                case .finding(let finding):
                    if finding.weight == .malformed { total.unusable += 1 }
                    lines += "  \(finding)\n"
                }
            }
            let recorded = answers == turns ? "" : ", \(answers) of them with an answer"
            try console.write("\(recording): \(reader.format.words); \(turns.counted("turn"))\(recorded)\n\(lines)")
        } catch let error as RecordingError {
            total.unusable += 1
            try console.write("\(error)\n")
        }
    }
}
#endif
