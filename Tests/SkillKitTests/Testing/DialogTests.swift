import SkillKit
import Testing

@Suite struct DialogTests {
    @Test func carriesTheStateFromTurnToTurn() async throws {
        var dialog = Dialog(with: Skill(Pizza()))
        #expect(dialog.state == nil)
        #expect(!dialog.isOpen)
        try await dialog.launch()
        #expect(dialog.state == .start)
        try await dialog.say(OrderPizza.name, ["size": "medium"])
        #expect(dialog.state == .confirming(size: .medium))
        #expect(dialog.isOpen)
        try await dialog.say(.yes)
        #expect(dialog.state == nil)
        #expect(!dialog.isOpen)
    }

    @Test func beginsInTheMiddle() async throws {
        var dialog = Dialog(with: Skill(Pizza()), state: .confirming(size: .large))
        #expect(try await dialog.say(.yes).plainText == "Your large pizza is on its way.")
    }

    @Test func endsASessionFromOutside() async throws {
        var dialog = Dialog(with: Skill(Pizza()), state: .confirming(size: .large))
        #expect(try await dialog.end(.exceededMaxReprompts) == .silent)
        #expect(!dialog.isOpen)
    }

    @Test func showsTheBytesOfTheLastTurn() async throws {
        var dialog = Dialog(with: Skill(Pizza()))
        try await dialog.launch()
        let (request, response) = try #require(dialog.exchange)
        #expect(String(decoding: request, as: UTF8.self).contains("LaunchRequest"))
        #expect(try await Skill(Pizza()).handle(request) == response)
    }
}
