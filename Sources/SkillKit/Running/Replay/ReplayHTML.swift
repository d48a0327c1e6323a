/// Writes a report as one page that opens offline: turn by turn what was heard and how it was understood, the state before
/// and after, what backends said, and the answer as a device would show it, with differences marked.
///
/// What tells who somebody is, is not on it. It is written as the replay goes, so memory does not grow with it.
struct ReplayHTML<C: Conversation>: ReplayReporter {
    private let file: ReportFile
    private let redactor: Redactor
    private let readings: TurnReadings<C>
    private var turns = 0
    private var recordings = 0

    init(_ file: ReportFile, _ skill: Skill<C>, name: String) throws {
        self.file = file
        readings = TurnReadings(skill)
        var generator = SystemRandomNumberGenerator()
        let known = Once { [conversation = skill.conversation] in KnownValues(conversation) }
        redactor = Redactor(using: &generator) { known.get().has($0) }
        try file.write(ReplayPage.head(title: "Replay of \(name)"))
    }

    mutating func begin(_ recording: Recording) throws {
        recordings += 1
        try file.write("<section class=\"recording\"><h2>\(html(recording.description))</h2>\n")
    }

    mutating func tell(_ turn: ReplayedTurn) throws {
        turns += 1
        let isBad = !turn.differences.isEmpty || !turn.findings.isEmpty
        let kind = isBad ? "different" : turn.isRecorded ? "same" : "new"
        try file.write(
            """
            <article id="t\(turns)" class="turn \(kind)" tabindex="-1">
            <h3><span class="number">\(turn.number)</span> \(html(turn.saidInQuotes))\
            <span class="mark">\(kind == "new" ? "not recorded" : kind)</span></h3>
            \(heard(turn))\(differences(turn))\(device(turn))\(state(turn))\(outside(turn))\(times(turn))</article>

            """
        )
    }

    mutating func tell(_ finding: RecordingFinding) throws {
        try file.write("<p class=\"finding \(finding.weight.rawValue)\">\(html("\(finding)"))</p>\n")
    }

    mutating func end(_ tally: ReplayTally, failure: CommandError?) throws {
        if let failure { try file.write("<p class=\"finding malformed\">\(html("\(failure)"))</p>\n") }
        try file.write("</section>\n")
    }

    mutating func finish(_ total: ReplayTally) throws {
        try file.write(ReplayPage.foot(summary: html(total.summary(isUpdate: false))))
        try file.finish()
    }

    // MARK: The parts of a turn

    private func heard(_ turn: ReplayedTurn) -> String {
        var rows = [row("heard", turn.request?.happening ?? "(nothing that is a request)")]
        if let locale = turn.request?["request"]?["locale"]?.string { rows.append(row("locale", locale)) }
        if let event = turn.record.event { rows.append(row("event", event)) }
        for reading in readings.readings(of: turn) {
            let slots = reading.slots.isEmpty ? "" : " with \(reading.slots)"
            let name = reading.isChosen ? "understood" : "rather than"
            rows.append(row(name, "\(reading.intent)\(slots), \(reading.confidence): \(reading.reason)"))
        }
        return panel("Heard", rows)
    }

    private func differences(_ turn: ReplayedTurn) -> String {
        var rows = turn.differences.map { difference in
            let change: String
            if let words = difference.words {
                change = words.parts.map { part in
                    switch part {
                    case .same(let words): html(words)
                    case .removed(let words): "<del>\(html(words))</del>"
                    case .added(let words): "<ins>\(html(words))</ins>"
                    }
                }.joined(separator: " ")
            } else {
                let name = AnswerComparison.lastName(of: difference.path)
                change =
                    "<del>\(json(difference.recorded, of: name))</del> <ins>\(json(difference.now, of: name))</ins>"
            }
            return "<dt>\(html(difference.path))</dt><dd>\(change)</dd>"
        }
        rows += turn.findings.map { row("breaks a rule", "\($0)") }
        if turn.isDrifted { rows.append(row("session", "in another state than recorded, since an answer before")) }
        return rows.isEmpty ? "" : panel("Differences", rows, "differences")
    }

    /// The answer as a device would show it.
    private func device(_ turn: ReplayedTurn) -> String {
        guard case .response(let envelope) = turn.now else {
            return panel("Refused", [row("why", turn.now.json["errorMessage"]?.string ?? "")])
        }
        let response = envelope["response"]
        func speech(_ json: JSON?) -> String? {
            json?["ssml"]?.string.map(SSML.plainText)?.plainlySpaced ?? json?["text"]?.string
        }
        var text = "<div class=\"device\"><h4>Answer</h4>"
        if let said = speech(response?["outputSpeech"]) {
            text += "<blockquote>\(html(said))</blockquote>"
        } else {
            text += "<p class=\"quiet\">(silence)</p>"
        }
        if let card = response?["card"], case .object = card {
            let body = card["content"]?.string ?? card["text"]?.string ?? card["type"]?.string ?? ""
            text += "<div class=\"card\"><b>\(html(card["title"]?.string ?? ""))</b><p>\(html(body))</p></div>"
        }
        if let again = speech(response?["reprompt"]?["outputSpeech"]) {
            text += "<p class=\"quiet\">and after a silence: \(html(again))</p>"
        }
        if case .array(let directives)? = response?["directives"] {
            for directive in directives { text += "<pre>\(json(directive))</pre>" }
        }
        let end = response?["shouldEndSession"]
        text +=
            "<p class=\"quiet\">\(end == true ? "The session ends." : end == false ? "It listens." : "")</p></div>\n"
        return text
    }

    private func state(_ turn: ReplayedTurn) -> String {
        let before = redactor.redacted(turn.request?["session"]?["attributes"] ?? .object([:]))
        let after = redactor.redacted(turn.now.json["sessionAttributes"] ?? .object([:]))
        let changes = JSONDifference.between(before, and: after)
        var rows: [String] = []
        if let from = turn.record.stateBefore {
            rows.append(row("state", turn.record.stateAfter.map { "\(from) → \($0)" } ?? from))
        }
        rows += changes.prefix(50).map { change in
            let now = change.now.map { "<ins>\(json($0))</ins>" } ?? ""
            let was = change.recorded.map { "<del>\(json($0))</del> " } ?? ""
            return "<dt>\(html(change.path))</dt><dd>\(was)\(now)</dd>"
        }
        return rows.isEmpty ? "" : panel("State", rows)
    }

    private func outside(_ turn: ReplayedTurn) -> String {
        let rows = turn.recorded.outside.map { answer in
            let time = answer.microseconds.map { " after \($0) µs" } ?? ""
            let said = answer.isLate == true ? "no answer in time" : answer.error ?? ""
            return "<dt>\(html(answer.asked))</dt><dd>\(answer.answer.map { json($0) } ?? html(said))\(time)</dd>"
        }
        return rows.isEmpty ? "" : panel("Backend, as recorded", rows)
    }

    private func times(_ turn: ReplayedTurn) -> String {
        let parts = TurnTrace.Phase.allCases.compactMap { phase in
            turn.record.times[phase].map { "\(phase.rawValue) \($0.microseconds) µs" }
        }
        return "<p class=\"quiet times\">\(html(parts.joined(separator: ", ")))</p>\n"
    }

    // MARK: Text

    private func panel(_ title: String, _ rows: [String], _ kind: String = "") -> String {
        "<div class=\"panel\(kind.isEmpty ? "" : " \(kind)")\"><h4>\(title)</h4><dl>\(rows.joined())</dl></div>\n"
    }

    private func row(_ name: String, _ text: String) -> String { "<dt>\(html(name))</dt><dd>\(html(text))</dd>" }

    /// Text for the page, without secrets.
    private func html(_ text: String) -> String { SSML.escapedForAttribute(redactor.words.redacted(text)) }

    /// JSON for the page, without secrets; `name` is that of the member that holds it.
    private func json(_ value: JSON?, of name: String = "") -> String {
        guard let value else { return "(nothing)" }
        let redacted = redactor.redacted(.object([name: value]))[name] ?? .null
        return SSML.escapedForAttribute(String(decoding: redacted.text(), as: UTF8.self))
    }
}
