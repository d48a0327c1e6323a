extension Command {
    /// Lists the devices, with what each can do.
    static var devices: Command {
        let json = Option("json", "Print one JSON document")
        return Command(
            "devices",
            summary: "List the devices that the skill can serve, and what each can do",
            details: """
                'lines --device NAME' serves one of them through a pipe. On a device that can't
                keep listening, a question says how to go on. A device whose memory is in a
                store needs one process for the whole dialogue, or --sessions. A camera's
                gestures answer another device's question: see 'gestures read'.
                """,
            options: [json],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 0)
            let listing = context.listing()
            let profile = SkillProfile(of: C.self, called: listing.invocationName, summary: listing.summary)
            var rows = [DeviceRow.alexa]
            for kind in DeviceKind.allCases { rows.append(DeviceRow(kind, kind.device(of: profile).abilities)) }
            rows.append(.gesture)
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
    /// `nil` for one that gives no answers.
    private let abilities: DeviceAbilities?

    static let alexa = DeviceRow(
        "alexa",
        "Amazon Alexa, over Lambda or HTTPS",
        .message,
        DeviceAbilities(showsCards: true, speech: .ssml, playsSound: true)
    )

    static let gesture = DeviceRow("gesture", "A camera that sees gestures; 'gestures read' serves it", .store, nil)

    private init(_ name: String, _ summary: String, _ memory: DeviceKind.MemoryPlace, _ abilities: DeviceAbilities?) {
        self.name = name
        self.summary = summary
        self.memory = memory.rawValue
        self.abilities = abilities
    }

    init(_ kind: DeviceKind, _ abilities: DeviceAbilities) {
        self.init(kind.rawValue, kind.summary, kind.memory, abilities)
    }

    /// In what form it takes speech.
    private var speech: String { abilities?.speech.rawValue ?? "none" }

    var json: JSON {
        [
            "name": .string(name), "summary": .string(summary), "memory": .string(memory),
            "listensOn": .bool(abilities?.listensOn == true), "showsCards": .bool(abilities?.showsCards == true),
            "speech": .string(speech), "playsSound": .bool(abilities?.playsSound == true),
        ]
    }

    private var columns: [String] {
        func word(_ does: Bool?) -> String { does == true ? "yes" : "no" }
        return [
            name, memory, word(abilities?.listensOn), word(abilities?.showsCards), speech, word(abilities?.playsSound),
            summary,
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
