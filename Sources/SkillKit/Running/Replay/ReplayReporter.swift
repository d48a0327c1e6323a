/// Something that tells people or programs what a replay meets, while it runs.
protocol ReplayReporter {
    /// A recording begins.
    mutating func begin(_ recording: Recording) throws
    /// A turn was answered.
    mutating func tell(_ turn: ReplayedTurn) throws
    /// A part of a recording can't be used, or is not looked at.
    mutating func tell(_ finding: RecordingFinding) throws
    /// A recording ends; `failure` is why it can't be used, or not to its end.
    mutating func end(_ tally: ReplayTally, failure: CommandError?) throws
    /// All recordings have been replayed.
    mutating func finish(_ total: ReplayTally) throws
}

/// What a replay counts.
struct ReplayTally: Sendable {
    var files = 0
    /// Files that can't be used, or not whole.
    var unusable = 0
    var messages = 0
    /// Messages without a recorded answer.
    var unrecorded = 0
    /// Messages whose answer differs.
    var different = 0
    /// Places at which answers differ.
    var differences = 0
    /// Places at which answers break one of Alexa's rules.
    var findings = 0
    /// Parts of recordings that could not be read.
    var malformed = 0

    mutating func add(_ turn: ReplayedTurn) {
        messages += 1
        if !turn.isRecorded { unrecorded += 1 }
        if !turn.differences.isEmpty { different += 1 }
        differences += turn.differences.count
        findings += turn.findings.count
    }

    mutating func add(_ tally: ReplayTally) {
        files += tally.files
        unusable += tally.unusable
        messages += tally.messages
        unrecorded += tally.unrecorded
        different += tally.different
        differences += tally.differences
        findings += tally.findings
        malformed += tally.malformed
    }

    /// One line for a person.
    func summary(isUpdate: Bool) -> String {
        var parts = ["\(messages.counted("message")) in \(files.counted("file"))", differences.counted("difference")]
        if unusable > 0 { parts.append("\(unusable) of them unusable") }
        if findings > 0 { parts.append(findings.counted("broken rule")) }
        if unrecorded > 0 { parts.append("\(unrecorded) not recorded") }
        let changed = differences > 0 || unrecorded > 0
        return parts.joined(separator: ", ") + (isUpdate && changed ? "; written down" : "")
    }
}
