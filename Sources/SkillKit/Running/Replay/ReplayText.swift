/// Tells a person what a replay meets.
struct ReplayText: ReplayReporter {
    private let console: Console
    private let isUpdate: Bool
    private let isColoured: Bool
    private var recording = ""
    private var isToldDifferent = false
    /// The first turn of the recording that differs.
    private var first: Int?

    init(_ console: Console, isUpdate: Bool) {
        self.console = console
        self.isUpdate = isUpdate
        isColoured = console.outputIsTerminal && (console.variable("NO_COLOR") ?? "").isEmpty
    }

    mutating func begin(_ recording: Recording) {
        self.recording = recording.description
        isToldDifferent = false
        first = nil
    }

    mutating func tell(_ turn: ReplayedTurn) throws {
        guard !turn.differences.isEmpty || !turn.findings.isEmpty else { return }
        var lines = ""
        if !turn.differences.isEmpty {
            if !isToldDifferent { lines += "\(recording): \(marked("different", "31"))\n" }
            isToldDifferent = true
            let place = turn.recorded.place.isEmpty ? "" : " (\(turn.recorded.place))"
            lines += "  turn \(turn.number)\(place), \(turn.saidInQuotes)"
            if turn.isDrifted, let first { lines += ", in another state than recorded since turn \(first)" }
            lines += "\n"
            first = first ?? turn.number
            for difference in turn.differences { lines += "    \(text(difference))\n" }
        }
        for finding in turn.findings { lines += "  turn \(turn.number) breaks a rule: \(finding)\n" }
        try write(lines)
    }

    mutating func tell(_ finding: RecordingFinding) throws {
        switch finding.weight {
        case .malformed, .torn: try write("\(recording): \(finding)\n")
        case .unused: break
        }
    }

    mutating func end(_ tally: ReplayTally, failure: CommandError?) throws {
        if let failure {
            try write("\(failure)\n")
        } else if !isToldDifferent {
            try write("\(recording): \(tally.unrecorded > 0 ? "not recorded" : "same")\n")
        }
    }

    mutating func finish(_ total: ReplayTally) throws { try write(total.summary(isUpdate: isUpdate) + "\n") }

    private func text(_ difference: ReplayDifference) -> String {
        let change =
            isColoured
            ? difference.change(removed: ("\u{1B}[31;9m", "\u{1B}[0m"), added: ("\u{1B}[32m", "\u{1B}[0m"))
            : difference.change()
        return difference.path.isEmpty ? change : "\(difference.path): \(change)"
    }

    private func marked(_ text: String, _ colour: String) -> String {
        isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }

    /// Writes lines, after the line of progress is gone.
    private func write(_ lines: String) throws {
        console.progress("")
        try console.write(lines)
    }
}

extension ReplayedTurn {
    /// What the person said, in quotes, or else what happened.
    var saidInQuotes: String { recorded.said.map { "\"\($0)\"" } ?? said }
}
