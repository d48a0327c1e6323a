import SkillKit
import Testing

/// That the toy itself works, so that other tests can rely on it.
@Suite struct TeaConversationTests {
    @Test func leadsFromAWishToACupOfTea() async throws {
        var dialog = Dialog(with: Skill(TeaConversation()))
        try await dialog.launch()
        #expect(dialog.state == .start)
        try await dialog.hear("I'd like earl grey")
        #expect(dialog.state == .choosingSize(tea: "earl grey"))
        let question = try await dialog.hear("make it large")
        #expect(question.plainText == "A large earl grey, is that right?")
        #expect(dialog.state == .confirming(tea: "earl grey", size: .large))
        let answer = try await dialog.hear("yes please")
        #expect(answer == .tell("Your large earl grey is brewing."))
    }

    @Test func knowsOnlyItsSizes() async throws {
        var dialog = Dialog(with: Skill(TeaConversation()), state: .choosingSize(tea: "assam"))
        #expect(try await dialog.say(ChooseSize.name, ["Size": "huge"]).plainText == "I don't know huge.")
        #expect(dialog.state == .choosingSize(tea: "assam"))
    }
}
