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
            (OrderTea.name, ["Tea": "assam", "Size": "large"], "YES", ["Tea": "YES", "Size": "YES"]),
            (OrderTea.name, ["Tea": "assam"], "YES", ["Tea": "YES"]),
            (OrderTea.name, ["Tea": "assam", "Size": "huge"], "MAYBE", ["Tea": "YES", "Size": "NO"]),
            (OrderTea.name, ["Size": "large"], "MAYBE", ["Size": "YES"]),
            (OrderTea.name, ["Size": "huge"], "MAYBE", ["Size": "NO"]),
            (OrderTea.name, ["Tea": "assam", "Milk": "oat"], "MAYBE", ["Tea": "YES", "Milk": "NO"]),
            (OrderTea.name, ["Tea": "assam", "Milk": ""], "YES", ["Tea": "YES", "Milk": "NO"]),
            ("OrderCoffeeIntent", ["Coffee": "mocha"], "NO", [:]),
        ] as [(IntentName, [String: String], String, [String: String])]
    )
    func answersAlexasQuestion(
        _ name: IntentName,
        _ words: [String: String],
        intent: String,
        slots: [String: String]
    ) async throws {
        let intentOnWire = intentMessage(name, words)["request"]?["intent"]
        let question = message(
            ["type": "CanFulfillIntentRequest", "intent": try #require(intentOnWire)],
            inSession: false
        )
        let answer = try await Skill(TeaConversation()).answer(to: question)
        let fulfilment = try #require(answer["response"]?["canFulfillIntent"])
        #expect(fulfilment["canFulfill"] == .string(intent))
        for word in words.keys { #expect(fulfilment["slots"]?[word]?["canUnderstand"]?.string == slots[word]) }
        #expect(answer["response"]?["outputSpeech"] == nil)
        #expect(answer["response"]?["shouldEndSession"] == nil)
    }

    private struct OrderDrink: Intent {
        static let name: IntentName = "OrderIntent"
        static let samples: [Utterance] = ["a {Drink}"]
        static let slotTypes = ["Drink": SlotType("Drink", values: [.init("tea"), .init("lava")])]
        var drink: String?

        private enum CodingKeys: String, CodingKey { case drink = "Drink" }
    }

    /// Asks a backend, which is broken for coffee, whether there is such a drink.
    private struct Menu: Conversation {
        enum State: String, ConversationState, CaseIterable { case only }
        static let start = State.only
        static let router = IntentRouter<OneEvent>(
            launch: .happened,
            ended: .happened,
            otherwise: .happened,
            misheard: { _ in .happened }
        ) {
            Route(OrderDrink.self) { _ in .happened }
        }
        func reply(to event: OneEvent, in state: State, turn: Turn) -> Reply<State> { .stay(.ask("Tea?")) }
        func fulfilment(of intent: IntentRequest, routes: IntentFulfilment) async throws -> IntentFulfilment {
            guard routes.canFulfill == .yes, let drink = intent.slots[filled: "Drink"]?.spoken else { return routes }
            if drink == "coffee" { throw KettleError() }
            return IntentFulfilment(
                drink == "tea" ? .yes : .no,
                slots: ["Drink": .init(.yes, isWithinReach: drink == "tea")]
            )
        }
    }

    @Test(
        arguments: [
            ("OrderIntent", "tea", "YES", "YES", 0), ("OrderIntent", "lava", "NO", "NO", 0),
            ("OrderIntent", "coffee", "YES", "YES", 1), ("PayIntent", "tea", "NO", nil, 0),
        ] as [(IntentName, String, String, String?, Int)]
    )
    func isTheSkillsOwnSayWhereItHasOne(
        _ name: IntentName,
        _ drink: String,
        intent: String,
        slot: String?,
        notices: Int
    ) async throws {
        let log = NoticeLog()
        let onWire = try #require(intentMessage(name, ["Drink": drink])["request"]?["intent"])
        let question = message(["type": "CanFulfillIntentRequest", "intent": onWire], inSession: false)
        let answer = try await Skill(Menu(), notify: log.add).answer(to: question)
        let fulfilment = try #require(answer["response"]?["canFulfillIntent"])
        #expect(fulfilment["canFulfill"] == .string(intent))
        #expect(fulfilment["slots"]?["Drink"]?["canFulfill"] == slot.map { .string($0) })
        #expect(log.notices.count == notices, "\(log.notices)")
    }
}
