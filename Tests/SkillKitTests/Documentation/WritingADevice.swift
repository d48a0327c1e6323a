import SkillKit
import Testing

// MARK: The device

struct WallPanel: VoiceDevice {
    struct NoRoomError: LoggableError { var description: String { "the message names no room" } }

    func hear(_ message: JSON) throws -> Heard {
        guard let room = message["room"]?.string else { throw NoRoomError() }
        guard let text = message["text"]?.string else { return Heard(.opened, session: room) }
        return Heard(.words(text), session: room)
    }

    func say(_ saying: Saying, to message: JSON) -> JSON {
        ["say": .string(saying.response.plainText), "listen": .bool(saying.listens)]
    }
}

@Test func talksToTheWallPanel() async throws {
    let bridge = Bridge(WallPanel(), to: Skill(Pizza()))
    let question = try await bridge.answer(["room": "hall", "text": "a small pizza"])
    #expect(question == ["say": "A small pizza. Shall I order it?", "listen": true])
    let end = try await bridge.answer(["room": "hall", "text": "yes"])
    #expect(end == ["say": "Your small pizza is on its way.", "listen": false])
}

// MARK: Memory that the device carries

struct CarryingPanel: VoiceDevice {
    func hear(_ message: JSON) -> Heard {
        Heard(.words(message["text"]?.string ?? ""), session: "panel", memory: .carried(message["memory"]))
    }

    func say(_ saying: Saying, to message: JSON) -> JSON {
        ["say": .string(saying.response.plainText), "memory": saying.carried ?? .null]
    }
}

@Test func carriesWhatIsRemembered() async throws {
    let bridge = Bridge(CarryingPanel(), to: Skill(Pizza()))
    let question = try #require(try await bridge.answer(["text": "a small pizza"]))
    let end = try await bridge.answer(["text": "yes", "memory": try #require(question["memory"])])
    #expect(end == ["say": "Your small pizza is on its way.", "memory": .null])
}

// MARK: The command that serves it

let panel = Command<Pizza>("panel", summary: "Answer a wall panel, JSON a line", skill: .served) { context in
    let bridge = try context.serve().bridge(WallPanel())
    var lines = context.console.lines(limit: 65_536)
    while let line = try lines.next() {
        guard case .line(let bytes) = line, let answer = try await bridge.answer(JSON(reading: bytes)) else { continue }
        try context.console.write("\(answer["say"]?.string ?? "")\n")
    }
    return .done
}

func runPizzaWithPanel() -> Never {
    Runner(name: "pizza", version: "1.0.0", about: "Orders pizza.", commands: [panel], skill: { _ in Skill(Pizza()) })
        .main()
}
