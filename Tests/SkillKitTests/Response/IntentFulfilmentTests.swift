import SkillKit
import Testing

@Suite struct IntentFulfilmentTests {
    @Test(arguments: [
        (IntentFulfilment.Answer.yes, "YES", "YES"), (.maybe, "MAYBE", "NO"), (.no, "NO", "NO"),
    ])
    func canActOnlyOnSlotsThatItUnderstands(_ answer: IntentFulfilment.Answer, understand: String, act: String) throws {
        let json = try wire(IntentFulfilment(answer, slots: ["Tea": .init(answer)]))
        #expect(
            json == [
                "canFulfill": .string(understand),
                "slots": ["Tea": ["canUnderstand": .string(understand), "canFulfill": .string(act)]],
            ]
        )
    }

    @Test func leavesOutSlotsThatThereAreNot() throws {
        let json = try wire(IntentFulfilment(.no))
        #expect(json == ["canFulfill": "NO"])
    }

    @Test(
        arguments: [
            (OrderTea.name, ["Tea": "assam", "Size": "large"], "YES", "YES"),
            (OrderTea.name, ["Tea": "assam"], "YES", "YES"),
            (OrderTea.name, ["Tea": "assam", "Size": "huge"], "MAYBE", "MAYBE"),
            (OrderTea.name, ["Size": "large"], "MAYBE", "MAYBE"),
            ("OrderCoffeeIntent", ["Coffee": "mocha"], "NO", nil),
        ] as [(IntentName, [String: String], String, String?)]
    )
    func answersAlexasQuestion(
        _ name: IntentName,
        _ words: [String: String],
        intent: String,
        slots: String?
    ) async throws {
        let slots = slots.map { JSON.string($0) }
        let intentOnWire = intentMessage(name, words)["request"]?["intent"]
        let question = message(
            ["type": "CanFulfillIntentRequest", "intent": try #require(intentOnWire)],
            inSession: false
        )
        let answer = try await Skill(TeaConversation()).answer(to: question)
        let fulfilment = try #require(answer["response"]?["canFulfillIntent"])
        #expect(fulfilment["canFulfill"] == .string(intent))
        for word in words.keys { #expect(fulfilment["slots"]?[word]?["canUnderstand"] == slots) }
        #expect(answer["response"]?["outputSpeech"] == nil)
        #expect(answer["response"]?["shouldEndSession"] == nil)
    }
}
