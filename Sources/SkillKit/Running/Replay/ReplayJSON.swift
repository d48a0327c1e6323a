/// Tells a program what a replay meets: one JSON document, written as it goes.
///
/// `files`, each with its `differences` by `path`, its broken rules, what could not be read, and the totals.
struct ReplayJSON: ReplayReporter {
    private let console: Console
    private var isFirstFile = true
    private var isFirstDifference = true
    private var rules: [ResponseFinding] = []
    private var notes: [RecordingFinding] = []

    init(_ console: Console) { self.console = console }

    private struct File: Encodable {
        var messages, unrecorded: Int
        var findings: [ResponseFinding]
        var notes: [RecordingFinding]
        /// Why the file can't be used.
        var failure: String?
    }
    private struct Totals: Encodable { var messages, differences, findings, unrecorded, unusable: Int }

    mutating func begin(_ recording: Recording) throws {
        let name = String(decoding: JSON.string(recording.description).text(), as: UTF8.self)
        try console.write("\(isFirstFile ? #"{"files":["# : ",")\n{\"file\":\(name),\"differences\":[")
        isFirstFile = false
        isFirstDifference = true
        rules = []
        notes = []
    }

    mutating func tell(_ turn: ReplayedTurn) throws {
        rules += turn.findings
        for difference in turn.differences {
            if !isFirstDifference { try console.write(",") }
            isFirstDifference = false
            try console.write(Wire.encode(difference))
        }
    }

    mutating func tell(_ finding: RecordingFinding) { notes.append(finding) }

    mutating func end(_ tally: ReplayTally, failure: CommandError?) throws {
        let file = File(
            messages: tally.messages,
            unrecorded: tally.unrecorded,
            findings: rules,
            notes: notes,
            failure: failure?.description
        )
        try console.write("]," + Self.members(of: file) + "}")
    }

    mutating func finish(_ total: ReplayTally) throws {
        let totals = Totals(
            messages: total.messages,
            differences: total.differences,
            findings: total.findings,
            unrecorded: total.unrecorded,
            unusable: total.unusable
        )
        try console.write("\(isFirstFile ? #"{"files":["# : "\n")]," + Self.members(of: totals) + "}\n")
    }

    /// The members of an object, without the braces around them.
    private static func members(of value: some Encodable) throws -> String {
        String(decoding: try Wire.encode(value).dropFirst().dropLast(), as: UTF8.self)
    }
}
