/// What a replay found, for a person and for a program.
struct ReplayReport: Sendable {
    let isUpdate: Bool
    private var files: [File] = []
    private var messages = 0
    private var unrecorded = 0

    private struct File: Encodable {
        var file: String
        var messages: Int
        var unrecorded: Int
        var differences: [JSONDifference]
        var findings: [ResponseFinding]
        /// Why the file can't be used.
        var failure: String?
    }
    private struct Document: Encodable {
        var files: [File]
        var messages, differences, findings, unrecorded: Int
    }

    init(isUpdate: Bool) { self.isUpdate = isUpdate }

    /// The number of places that differ, in all files.
    var differences: Int { files.reduce(0) { $0 + $1.differences.count } }

    /// The number of places where answers break a rule, in all files.
    var findings: Int { files.reduce(0) { $0 + $1.findings.count } }

    /// Adds a recording, and returns the lines about it for a person.
    mutating func add(_ outcome: ReplayOutcome, _ file: String) -> String {
        let differences = outcome.differences
        files.append(
            File(
                file: file,
                messages: outcome.messages,
                unrecorded: outcome.unrecorded,
                differences: differences,
                findings: outcome.findings
            )
        )
        messages += outcome.messages
        unrecorded += outcome.unrecorded
        let verdict =
            switch (differences.isEmpty, outcome.unrecorded == 0) {
            case (false, _): "different"
            case (true, false): "not recorded"
            case (true, true): "same"
            }
        let rows = differences.map { difference in
            """
              \(difference.path)
                recorded  \(Self.text(difference.recorded))
                now       \(Self.text(difference.now))

            """
        }
        return "\(file): \(verdict)\n" + rows.joined() + outcome.findings.map { "  breaks a rule: \($0)\n" }.joined()
    }

    /// Adds a file that can't be used, and returns the line about it for a person.
    mutating func add(_ error: CommandError, _ file: String) -> String {
        let row = File(
            file: file,
            messages: 0,
            unrecorded: 0,
            differences: [],
            findings: [],
            failure: error.description
        )
        files.append(row)
        return "\(error)\n"
    }

    /// The last line for a person.
    var summary: String {
        let played = "\(messages.counted("message")) in \(files.count.counted("file"))"
        let parts = [played, differences.counted("difference")]
        let unusable = files.count { $0.failure != nil }
        var missing = unusable > 0 ? ["\(unusable) of them unusable"] : []
        if findings > 0 { missing.append(findings.counted("broken rule")) }
        if unrecorded > 0 { missing.append("\(unrecorded) not recorded") }
        let changed = differences > 0 || unrecorded > 0
        return (parts + missing).joined(separator: ", ") + (isUpdate && changed ? "; written down\n" : "\n")
    }

    /// The whole report for a program: `files`, each with its `differences` by `path`, and the totals.
    var json: String {
        get throws {
            let document = Document(
                files: files,
                messages: messages,
                differences: differences,
                findings: findings,
                unrecorded: unrecorded
            )
            return String(decoding: try Wire.encode(document), as: UTF8.self) + "\n"
        }
    }

    private static func text(_ json: JSON?) -> String {
        guard let json, let bytes = try? Wire.encode(json) else { return "(nothing)" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
