import SkillKit
import Testing

@Test func ordersAPizza() async throws {
    var dialog = Dialog(with: Skill(Pizza()))
    try await dialog.launch()
    let question = try await dialog.hear("um, a small pizza please")
    #expect(question.plainText == "A small pizza. Shall I order it?")
    #expect(dialog.state == .confirming(size: .small))
    let end = try await dialog.hear("yes")
    #expect(end.plainText == "Your small pizza is on its way.")
    #expect(end.endsSession)
}

// MARK: From the middle

@Test(arguments: [OrderPizza.Size.small, .medium, .large])
func takesNoForAnAnswer(_ size: OrderPizza.Size) async throws {
    var dialog = Dialog(with: Skill(Pizza()), state: .confirming(size: size))
    let answer = try await dialog.say(.no)
    #expect(answer.plainText == "What size of pizza would you like?")
    #expect(dialog.state == .start)
}

// MARK: Slots, and requests that are no words

@Test func takesSlotsAsADeviceSendsThem() async throws {
    var dialog = Dialog(with: Skill(Pizza()))
    try await dialog.say(OrderPizza.name, ["size": "large"])
    #expect(dialog.state == .confirming(size: .large))
    #expect(try await dialog.end(.exceededMaxReprompts) == .silent)
    #expect(!dialog.isOpen)
}
