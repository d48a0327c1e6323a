import SkillKit
import Testing

/// A device as somebody outside SkillKit writes it: a doorbell that sends `room|words`, and shows what is said.
private struct Doorbell: VoiceDevice {
    struct NoRoomError: Error {}

    func hear(_ message: String) throws -> Heard {
        let parts = message.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw NoRoomError() }
        let happening: Heard.Happening =
            switch parts[1] {
            case "": .opened
            case "!": .closed(.userInitiated)
            case "?": .nothing
            default: .words(String(parts[1]))
            }
        return Heard(happening, session: String(parts[0]))
    }

    func say(_ saying: Saying, to message: String) -> String {
        saying.response.plainText + (saying.listens ? " (listening)" : saying.isOver ? " (over)" : "")
    }
}

/// One that carries what is remembered in its messages, and can't keep listening.
private struct Intercom: VoiceDevice {
    func hear(_ message: (order: IntentRequest, carried: JSON?)) -> Heard {
        let abilities = DeviceAbilities(listensOn: false)
        return Heard(.intent(message.order), session: "lift", memory: .carried(message.carried), abilities: abilities)
    }

    func say(_ saying: Saying, to message: (order: IntentRequest, carried: JSON?)) -> Saying { saying }
}

/// One that stands in Germany.
private struct Wecker: VoiceDevice {
    func hear(_ message: String) -> Heard { Heard(.words(message), session: "bed", locale: "de-DE") }
    func say(_ saying: Saying, to message: String) -> String { saying.response.plainText }
}

@Suite struct OwnDeviceTests {
    @Test func isUnderstoodInTheLanguageOfItsLocale() async throws {
        let bridge = Bridge(Wecker(), to: Skill(TeaConversation()))
        #expect(try await bridge.answer("eine Tasse Minztee") == "Klein oder groß?")
    }

    @Test func holdsADialogueInEachSession() async throws {
        let sessions = SessionMemory()
        let bridge = Bridge(Doorbell(), to: Skill(Pizza()), sessions: sessions)
        #expect(try await bridge.answer("hall|") == "What size of pizza would you like? (listening)")
        #expect(try await bridge.answer("hall|a large one, please") == "A large pizza. Shall I order it? (listening)")
        #expect(try await bridge.answer("attic|a small pizza") == "A small pizza. Shall I order it? (listening)")
        #expect(try await bridge.answer("hall|yes") == "Your large pizza is on its way. (over)")
        #expect(sessions.count == 1)
        #expect(try await bridge.answer("attic|?") == nil)
        #expect(try await bridge.answer("attic|!") == " (over)")
        #expect(sessions.count == 0)
        await #expect(throws: Doorbell.NoRoomError.self) { try await bridge.answer("hello") }
    }

    @Test func carriesTheMemoryWhereTheDeviceDoes() async throws {
        let bridge = Bridge(Intercom(), to: Skill(TeaConversation()))
        let order = IntentRequest(OrderTea.name, slots: Slots([Slot("Tea", spoken: "mint")]))
        let asked = try #require(try await bridge.answer((order, nil)))
        #expect(asked.carried?["skillkit"]?["state"] == ["choosingSize": ["tea": "mint"]])
        #expect(asked.response.session == .listens)
        #expect(!asked.listens, "the device can't")
        let size = IntentRequest(ChooseSize.name, slots: Slots([Slot("Size", spoken: "large")]))
        let sized = try #require(try await bridge.answer((size, asked.carried)))
        #expect(sized.carried?["skillkit"]?["state"] == ["confirming": ["tea": "mint", "size": "large"]])
        let end = try #require(try await bridge.answer((IntentRequest(.yes), sized.carried)))
        #expect(end.response.plainText == "Your large mint is brewing.")
        #expect(end.isOver && end.carried == nil)
    }

    @Test(arguments: [JSON.string("oops"), 5, [:], ["skillkit": ["version": 9]]])
    func beginsAnewWithAMemoryOfSomebodyElses(_ carried: JSON) async throws {
        let bridge = Bridge(Intercom(), to: Skill(TeaConversation()))
        let help = try #require(try await bridge.answer((IntentRequest(.help), carried)))
        #expect(help.response.plainText == "Name a tea, such as earl grey.")
    }

    @Test func forgetsTheSessionThatWaitedLongest() {
        let sessions = SessionMemory(limit: 2)
        for session in ["a", "b", "c"] { sessions.keep(["of": .string(session)], of: session) }
        #expect(sessions.memory(of: "a") == nil)
        #expect(sessions.memory(of: "b") == ["of": "b"])
        sessions.keep(nil, of: "b")
        #expect(sessions.count == 1)
    }
}
