import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A florist, who asks for what an order lacks in all the ways that Alexa knows.
private enum Florist {
    enum Flower: String, SlotValue, Codable, CaseIterable { case rose, tulip }

    struct Order: Intent, Codable, Equatable {
        static let name: IntentName = "OrderIntent"
        static let samples: [Utterance] = ["order flowers", "order {count} {flower}", "send {flower} {day}"]
        static let filling = SlotFilling(
            .required("flower", ask: "Which flower?", "Rose or tulip?"),
            .required(
                "count",
                ask: "How many?",
                answers: ["{count} of them"],
                confirm: ["{count} it is?"],
                validate: [SlotValidation(.atMost(12), ask: "At most twelve. How many?")]
            ),
            .optional("day"),
            confirm: "{count} {flower}. Shall I order?"
        )
        var flower: Flower
        var count: Int
        var day: SpokenDate?
    }

    /// The same, led by the skill.
    struct Letter: Intent {
        static let name: IntentName = "LetterIntent"
        static let samples: [Utterance] = ["write a card", "write {text} on a card"]
        static let slotTypes = ["text": SlotType.searchQuery]
        static let filling = SlotFilling(.required("text", ask: "What shall it say?"), delegation: .bySkill)
        var text: String?
    }
}

private struct FloristConversation: Conversation {
    enum State: ConversationState, Hashable {
        case start
        case ordering(intent: DirectedIntent)
    }
    enum Event: ConversationEvent {
        case opened, kept, resumed, confused, ended
        case ordered(Florist.Order), wrote(Florist.Letter)
    }

    static let start = State.start
    static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
        Route(Florist.Order.self, denied: .kept, Event.ordered)
        Route(Florist.Letter.self, Event.wrote)
        Route("PauseIntent", .resumed, samples: ["where were we"])
    }

    func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
        switch (event, state) {
        case (.ordered(let order), _): return .stay(.tell("\(order.count) of \(order.flower.rawValue)."))
        case (.kept, _): return .stay(.ask("What else?"))
        case (.wrote(let letter), _):
            guard case .intent(let request) = turn.request.kind else { return .stay(.silent) }
            if request.dialogState != .completed { return .stay(.delegate()) }
            if letter.text == "nothing" {
                return .stay(.elicit(slot: "text", asking: "Nothing at all? Say something.", updating: turn.intent))
            }
            return .stay(.tell("It says \(letter.text ?? "?")."))
        case (.resumed, .start):
            let intent = DirectedIntent(Florist.Order.name).slot("flower", "tulip")
            let reply = Response.elicit(slot: "count", asking: "How many tulips?", updating: intent)
            return .move(to: .ordering(intent: intent), reply)
        case (.resumed, .ordering(let intent)):
            return .stay(.elicit(slot: "count", asking: "So how many?", updating: intent))
        case (.opened, _), (.confused, _): return .stay(.ask("What can I do for you?"))
        case (.ended, _): return .stay(.silent)
        }
    }
}

@Suite struct SlotFillingTests {
    private static func dialog() -> Dialog<FloristConversation> { Dialog(with: Skill(FloristConversation())) }

    @Test func asksChecksAndConfirmsBeforeTheSkillIsSentTheIntent() async throws {
        var dialog = Self.dialog()
        let question = try await dialog.hear("order flowers")
        #expect(question.plainText == "Which flower?")
        #expect(question.reprompt?.speech?.plainText == "Rose or tulip?")
        #expect(dialog.exchange == nil, "the skill was sent something")
        #expect(dialog.isOpen)
        #expect(try await dialog.hear("tulip, please").plainText == "How many?")
        #expect(try await dialog.hear("twenty of them").plainText == "At most twelve. How many?")
        #expect(try await dialog.hear("twelve").plainText == "twelve it is?")
        #expect(try await dialog.hear("no").plainText == "How many?")
        #expect(try await dialog.hear("5").plainText == "5 it is?")
        #expect(try await dialog.hear("yes please").plainText == "5 tulip. Shall I order?")
        #expect(try await dialog.hear("sure").plainText == "5 of tulip.")
        let request = try #require(dialog.exchange?.request)
        let envelope = try JSONDecoder().decode(RequestEnvelope<FloristConversation.State>.self, from: request)
        guard case .intent(let intent) = envelope.request.kind else {
            Issue.record("it was sent \(envelope.request.type)")
            return
        }
        #expect(intent.dialogState == .completed)
        #expect(intent.confirmationStatus == .confirmed)
        #expect(intent.slots["count"]?.confirmationStatus == .confirmed)
        #expect(envelope.session?.isNew == true, "its first request begins the session")
    }

    @Test func tellsTheSkillOfANoToTheWhole() async throws {
        var dialog = Self.dialog()
        try await dialog.launch()
        try await dialog.hear("order 3 tulip")
        try await dialog.hear("yes")
        #expect(try await dialog.hear("no").plainText == "What else?")
    }

    @Test func leavesADialogForAnotherIntent() async throws {
        var dialog = Self.dialog()
        try await dialog.hear("order flowers")
        #expect(try await dialog.hear("write a card").plainText == "What shall it say?")
        #expect(try await dialog.hear("nothing").plainText == "Nothing at all? Say something.")
        #expect(try await dialog.hear("get well soon").plainText == "It says get well soon.")
    }

    @Test func sendsTheDialogsStatesAsAlexaDoes() async throws {
        var dialog = Self.dialog()
        var sent: [String] = []
        func note(_ dialog: Dialog<FloristConversation>) {
            let text = String(decoding: dialog.exchange?.request ?? Data(), as: UTF8.self)
            for state in ["STARTED", "IN_PROGRESS", "COMPLETED"] where text.contains("\"\(state)\"") {
                sent.append(state)
            }
        }
        try await dialog.hear("write a card")
        note(dialog)
        try await dialog.hear("love")
        note(dialog)
        #expect(sent == ["STARTED", "COMPLETED"])
        var second = Self.dialog()
        try await second.hear("write nothing on a card")
        try await second.hear("love")
        note(second)
        #expect(sent == ["STARTED", "COMPLETED", "COMPLETED"])
    }

    @Test func keepsAnIntentInTheMidstOfBeingFilledInAState() async throws {
        var dialog = Self.dialog()
        #expect(try await dialog.hear("where were we").plainText == "How many tulips?")
        #expect(try await dialog.hear("where were we").plainText == "So how many?")
        #expect(try await dialog.hear("four").plainText == "four it is?")
    }

    @Test func fillsSlotsOnADeviceThatTypes() async throws {
        let device = TextDevice(Skill(FloristConversation()))
        #expect(try await device.hear("order flowers").speech == "Which flower?")
        #expect(try await device.hear("rose").speech == "How many?")
        #expect(try await device.hear("two").speech == "two it is?")
        #expect(try await device.hear("yes").listening)
        #expect(try await device.hear("yes").speech == "2 of rose.")
    }

    @Test func fillsSlotsOfWhatATestSaysInIntents() async throws {
        var dialog = Self.dialog()
        #expect(try await dialog.say(Florist.Order.name, ["flower": "rose"]).plainText == "How many?")
        #expect(try await dialog.say(Florist.Order.name, ["count": "two"]).plainText == "two it is?")
        try await dialog.say(.yes)
        #expect(try await dialog.say(.yes).plainText == "2 of rose.")
    }

    @Test func becomesTheDialogModelAndItsPrompts() throws {
        let model = InteractionModel(FloristConversation.router.declarations, invocationName: "flower shop")
        let dialog = try #require(model.dialog)
        #expect(dialog.intents?.map(\.name) == ["OrderIntent", "LetterIntent"])
        #expect(dialog.intents?.map(\.delegationStrategy) == ["ALWAYS", "SKILL_RESPONSE"])
        let order = try #require(dialog.intents?.first)
        #expect(order.slots?.map(\.name) == ["flower", "count", "day"])
        #expect(order.slots?.map(\.elicitationRequired) == [true, true, false])
        #expect(order.slots?[1].validations?.first?.type == "isLessThanOrEqualTo")
        #expect(order.prompts?.confirmation == "Confirm.Intent.OrderIntent")
        let prompts = try #require(model.prompts)
        #expect(
            prompts.compactMap(\.id) == [
                "Confirm.Intent.OrderIntent", "Elicit.Slot.OrderIntent.flower", "Slot.Validation.OrderIntent.flower.1",
                "Elicit.Slot.OrderIntent.count",
                "Confirm.Slot.OrderIntent.count", "Slot.Validation.OrderIntent.count.1",
                "Elicit.Slot.LetterIntent.text",
            ]
        )
        #expect(prompts[1].variations?.compactMap(\.value) == ["Which flower?", "Rose or tulip?"])
        #expect(model.language?.intents?.first?.slots?[1].samples == ["{count} of them"])
    }

    @Test func findsMistakesInQuestions() {
        struct Odd: Intent {
            static let name: IntentName = "OddIntent"
            static let samples: [Utterance] = ["odd {count}"]
            static let filling = SlotFilling(
                .required("sise", ask: "What {colour}?"),
                .required("count", ask: "How many?", " ", answers: ["some"])
            )
            var count: Int?
        }
        let findings = DeclarationCheckAccess.findings(of: Odd.self)
        #expect(
            findings == [
                "OddIntent, filling: it asks for 'sise', which is not a slot of the intent",
                "OddIntent, filling: the answer \"some\" has no place for {count}",
                "OddIntent, filling: the question \"What {colour}?\" names {colour}, which is not a slot of the intent",
                "OddIntent, filling: the question \" \" says nothing",
            ]
        )
    }
}

/// What a router says of one intent's declaration.
private enum DeclarationCheckAccess {
    private enum Event: ConversationEvent { case any }

    static func findings<I: Intent>(of intent: I.Type) -> [String] {
        IntentRouter<Event>(launch: .any, ended: .any, otherwise: .any) { Route(intent) { _ in .any } }
            .declarationFindings.map(\.description)
    }
}
