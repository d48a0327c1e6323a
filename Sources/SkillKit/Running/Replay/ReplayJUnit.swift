/// Writes a report in the form of JUnit, which continuous integration shows: a suite a recording, a test case a turn.
struct ReplayJUnit: ReplayReporter {
    private let file: ReportFile
    private var recording = ""

    init(_ file: ReportFile) throws {
        self.file = file
        try file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"replay\">\n")
    }

    mutating func begin(_ recording: Recording) throws {
        self.recording = recording.description
        try file.write("<testsuite name=\(Self.quoted(recording.description))>\n")
    }

    mutating func tell(_ turn: ReplayedTurn) throws {
        try open("turn \(turn.number): \(turn.said)")
        if !turn.differences.isEmpty || !turn.findings.isEmpty {
            let lines = turn.differences.map(\.description) + turn.findings.map { "breaks a rule: \($0)" }
            let message = turn.differences.first?.description ?? lines[0]
            try file.write(
                "<failure message=\(Self.quoted(message))>\(Self.escaped(lines.joined(separator: "\n")))</failure>"
            )
        } else if !turn.isRecorded {
            try file.write("<skipped message=\"not recorded\"/>")
        }
        try file.write("</testcase>\n")
    }

    mutating func tell(_ finding: RecordingFinding) throws {
        guard finding.weight == .malformed else { return }
        try open(finding.place)
        try file.write("<error message=\(Self.quoted(finding.words))/></testcase>\n")
    }

    mutating func end(_ tally: ReplayTally, failure: CommandError?) throws {
        if let failure {
            try open("the recording")
            try file.write("<error message=\(Self.quoted(failure.description))/></testcase>\n")
        }
        try file.write("</testsuite>\n")
    }

    mutating func finish(_ total: ReplayTally) throws {
        try file.write("</testsuites>\n")
        try file.finish()
    }

    private func open(_ name: String) throws {
        try file.write("<testcase classname=\(Self.quoted(recording)) name=\(Self.quoted(name))>")
    }

    private static func escaped(_ text: String) -> String { SSML.escaped(text) }
    private static func quoted(_ text: String) -> String { "\"\(SSML.escapedForAttribute(text))\"" }
}
