import SkillKit
import Testing

@Suite struct IntentRouterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var kind: Request.Kind
        var event: TeaConversation.Event

        init(_ description: String, _ kind: Request.Kind, _ event: TeaConversation.Event) {
            (testDescription, self.kind, self.event) = (description, kind, event)
        }
    }

    @Test(arguments: [
        Case("a launch", .launch, .opened),
        Case("an end", .sessionEnded(SessionEndedRequest(reason: .error)), .ended),
        Case("an end of unknown reason", .sessionEnded(SessionEndedRequest(reason: "BORED")), .ended),
        Case("an unknown type", .other(type: "Tea.Spilt"), .unexpected),
        Case("Alexa's question", .canFulfillIntent(IntentRequest(.yes)), .unexpected),
        Case("an intent without slots", .intent(IntentRequest(.yes)), .agreed),
        Case("an intent without a route", .intent(IntentRequest("Unheard")), .unexpected),
        Case("an intent without a name", .intent(IntentRequest("")), .unexpected),
        Case("words that fit no intent", .intent(IntentRequest(.fallback)), .unexpected),
        Case(
            "slots that can be read",
            .intent(IntentRequest(OrderTea.name, slots: Slots([Slot("Tea", spoken: "assam")]))),
            .ordered(OrderTea("assam"))
        ),
        Case("a missing slot", .intent(IntentRequest(OrderTea.name)), .notUnderstood(.missing(slot: "Tea"))),
        Case(
            "a slot of unknown words",
            .intent(IntentRequest(ChooseSize.name, slots: Slots([Slot("Size", spoken: "huge")]))),
            .notUnderstood(.notUnderstood(slot: "Size", spoken: "huge"))
        ),
    ])
    func hasAnEventForEveryRequest(_ c: Case) {
        #expect(TeaConversation.router.event(for: Request(c.kind)) == c.event)
    }

    @Test func keepsTheOrderOfItsRoutes() {
        let names = TeaConversation.router.routes.map(\.name)
        #expect(names == [OrderTea.name, ChooseSize.name, .yes, .no, .help, .stop, .cancel])
        #expect(TeaConversation.router.routes.first?.declaration?.samples == OrderTea.samples)
    }

    @Test(arguments: [true, false])
    func takesLinesBehindAnIf(_ isOpen: Bool) {
        let router = IntentRouter<Int>(launch: 0, ended: 0, otherwise: 0, misheard: { _ in 0 }) {
            Route(.no, 1)
            if isOpen {
                Route(.yes, 2)
                Route("TipIntent", 3, samples: ["keep the change"])
            }
        }
        #expect(router.event(for: Request(.intent(IntentRequest(.yes)))) == (isOpen ? 2 : 0))
        #expect(router.routes.count == (isOpen ? 3 : 1))
    }

    @Test func stopsTheProgramWhenAnIntentHasTwoRoutes() async {
        await #expect(processExitsWith: .exitCode(70)) {
            _ = IntentRouter<Int>(launch: 0, ended: 0, otherwise: 0, misheard: { _ in 0 }) {
                Route(.yes, 1)
                Route(.yes, 2)
            }
        }
    }

    @Test func saysWhichIntentsCouldBeAnswered() {
        let router = TeaConversation.router
        let filled = IntentRequest(ChooseSize.name, slots: Slots([Slot("Size", spoken: "large")]))
        let unknown = IntentRequest(ChooseSize.name, slots: Slots([Slot("Size", spoken: "huge")]))
        #expect(router.fulfilment(of: IntentRequest("Unheard")) == IntentFulfilment(.no))
        #expect(router.fulfilment(of: IntentRequest(.yes)) == IntentFulfilment(.yes))
        #expect(router.fulfilment(of: filled) == IntentFulfilment(.yes, slots: ["Size": .init(.yes)]))
        #expect(router.fulfilment(of: unknown) == IntentFulfilment(.maybe, slots: ["Size": .init(.no)]))
        #expect(router.fulfilment(of: IntentRequest(ChooseSize.name)) == IntentFulfilment(.maybe))
    }

    private struct Subject: IntentSlots {
        static let slotTypes = ["Tea": SlotType("Tea", values: [.init("assam"), .init("sencha")])]
        var tea: String?
        enum CodingKeys: String, CodingKey { case tea = "Tea" }
    }

    private struct Mumbled: IntentSlots {
        static let slotTypes = ["Tea": SlotType("Tea", values: [.init("...")])]
        var tea: String
        enum CodingKeys: String, CodingKey { case tea = "Tea" }
    }

    @Test(.timeLimit(.minutes(1)))
    func answersWhetherItCanWhereTheExampleOfAMissingSlotSaysNothing() {
        let router = IntentRouter(launch: "", ended: "", otherwise: "", misheard: { _ in "" }) {
            Route("BrewIntent", slots: Mumbled.self, samples: ["brew {Tea}"]) { $0.tea }
        }
        #expect(router.fulfilment(of: IntentRequest("BrewIntent")) == IntentFulfilment(.maybe))
    }

    @Test func routesIntentsThatShareTheirSlots() throws {
        let router = IntentRouter(launch: "", ended: "", otherwise: "", misheard: { _ in "" }) {
            Route("OriginIntent", slots: Subject.self, samples: ["where is {Tea} from"]) {
                "origin of \($0.tea ?? "it")"
            }
            Route("PriceIntent", slots: Subject.self, samples: ["what is {Tea}"]) { "price of \($0.tea ?? "it")" }
        }
        let tea = Slots([Slot("Tea", spoken: "assam")])
        #expect(router.event(for: Request(.intent(IntentRequest("OriginIntent", slots: tea)))) == "origin of assam")
        #expect(router.event(for: Request(.intent(IntentRequest("PriceIntent")))) == "price of it")
        #expect(router.declarationFindings.isEmpty)
        #expect(router.declarations.map(\.name) == ["OriginIntent", "PriceIntent"])
        #expect(router.declarations.allSatisfy { $0.slots.map(\.name) == ["Tea"] })
    }
}
