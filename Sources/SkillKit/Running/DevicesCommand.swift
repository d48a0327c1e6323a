extension Command {
    /// Lists the devices, with what each can do.
    static var devices: Command {
        let json = Option("json", "Print one JSON document")
        return Command(
            "devices",
            summary: "List the devices that the skill can serve, and what each can do",
            details: """
                'lines --device NAME' serves one of them through a pipe. A device that can't keep
                listening after a question is told how to go on, and one whose memory is in a
                store needs the same process, or --sessions, for the whole of a dialogue.
                """,
            options: [json],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 0)
            let listing = context.listing()
            let profile = SkillProfile(of: C.self, called: listing.invocationName, summary: listing.summary)
            var rows = [DeviceRow(.alexa)]
            for kind in DeviceKind.allCases { rows.append(DeviceRow(kind, kind.device(of: profile).abilities)) }
            if context[json] {
                try context.console.write("\(String(decoding: JSON.array(rows.map(\.json)).text(), as: UTF8.self))\n")
            } else {
                try context.console.write(DeviceRow.table(rows))
            }
            return .done
        }
    }
}

/// A device as `devices` shows it.
private struct DeviceRow {
    private let name: String
    private let summary: String
    private let memory: String
    private let abilities: DeviceAbilities

    enum Alexa { case alexa }

    init(_: Alexa) {
        name = "alexa"
        summary = "Amazon Alexa, over Lambda or HTTPS"
        memory = DeviceKind.MemoryPlace.message.rawValue
        abilities = DeviceAbilities(showsCards: true, speech: .ssml, playsSound: true)
    }

    init(_ kind: DeviceKind, _ abilities: DeviceAbilities) {
        name = kind.rawValue
        summary = kind.summary
        memory = kind.memory.rawValue
        self.abilities = abilities
    }

    var json: JSON {
        [
            "name": .string(name), "summary": .string(summary), "memory": .string(memory),
            "listensOn": .bool(abilities.listensOn), "showsCards": .bool(abilities.showsCards),
            "speech": .string(abilities.speech.rawValue), "playsSound": .bool(abilities.playsSound),
        ]
    }

    private var columns: [String] {
        func word(_ does: Bool) -> String { does ? "yes" : "no" }
        return [
            name, memory, word(abilities.listensOn), word(abilities.showsCards), abilities.speech.rawValue,
            word(abilities.playsSound), summary,
        ]
    }

    static func table(_ rows: [DeviceRow]) -> String {
        let all = [["device", "memory", "listens on", "cards", "speech", "sound", ""]] + rows.map(\.columns)
        let widths = all[0].indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            var line = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(
                separator: "  "
            )
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
