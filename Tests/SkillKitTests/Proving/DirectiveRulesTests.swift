import SkillKit
import Testing

/// The faults of a newcomer's first skill, planted.
@Suite struct DirectiveRulesTests {
    struct SetTimer: Intent {
        static let name: IntentName = "SetTimerIntent"
        static let samples: [Utterance] = ["set a timer", "set a timer for {length}"]
        static let filling = SlotFilling(.required("length", ask: "For how long?"), delegation: .bySkill)
        var length: SpokenDuration?
        var pause: SpokenDuration?
        private enum CodingKeys: String, CodingKey { case length }
    }

    struct Nap: Intent {
        static let name: IntentName = "NapIntent"
        static let samples: [Utterance] = ["nap for {length}", "{length}"]
        var length: SpokenDuration
    }

    struct Clock: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, timed(SetTimer), napped(Nap), rung, left, confused, ended }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
            Route(SetTimer.self, Event.timed)
            Route(Nap.self, Event.napped)
            Route("RingIntent", .rung, samples: ["ring the bell"])
            Route(.stop, .left)
        }
        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch event {
            case .opened: .stay(.ask("Say set a timer, or make tea."))
            case .timed(let timer):
                timer.length == nil
                    ? .stay(.elicit(slot: "length", asking: "For how long?", updating: turn.intent))
                    : .stay(.ask("It runs. What else?"))
            case .napped: .stay(.elicit(slot: "length", asking: "How long is the nap?", updating: turn.intent))
            case .rung: .stay(.tell("Ding.").directive(.play(url: "https://example.com/bell.mp3", token: "bell")))
            case .left: .stay(.tell("Goodbye."))
            case .confused: .stay(.ask("Please say set a timer."))
            case .ended: .stay(.silent)
            }
        }
    }

    @Test func findsThePlantedFaults() async throws {
        var plan = ExplorationPlan<Clock>(turns: 1500)
        plan.interfaces = []
        let exploration = try await Exploration(of: Skill(Clock()), plan)
        let rules = Set(exploration.findings.map(\.rule))
        #expect(rules.contains(.lyingPrompt), "a prompt that names words which do not work\n\(exploration)")
        #expect(rules.contains(.strayAnswer), "an elicited slot that another intent takes\n\(exploration)")
        #expect(rules.contains(.undeclaredInterface), "a directive without its interface\n\(exploration)")
        #expect(rules.contains(.undeclaredDialog), "an elicited slot that no dialog model has\n\(exploration)")
        let advice = exploration.findings.map(\.advice).joined(separator: "\n")
        #expect(advice.contains("AudioPlayer.Play needs the interface AUDIO_PLAYER"))
        #expect(advice.contains("NapIntent has no dialog; declare its filling"))
        #expect(advice.contains("the prompt suggests \"make tea\", but that is not understood"))
    }

    /// A shop whose prompts name what it does not sell, and lead nowhere or further than its samples alone.
    struct Shop: Conversation {
        enum Size: String, SlotValue, CaseIterable { case small, large }
        struct Buy: Intent, Equatable {
            static let name: IntentName = "BuyIntent"
            static let samples: [Utterance] = ["buy something", "{size}", "{size} then {other}"]
            var size: Size?
            var other: Size?
        }
        enum State: String, ConversationState, CaseIterable { case start, both }
        enum Event: ConversationEvent { case opened, bought(Buy), browsed, left, confused, ended }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
            Route(Buy.self, Event.bought)
            Route("BrowseIntent", .browsed, samples: ["look around"])
            Route(.stop, .left)
        }
        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch event {
            case .opened, .browsed: .stay(.ask("Say look around, or buy something."))
            case .bought(let buy) where buy.size == nil: .stay(.ask("Small, large or huge?"))
            case .bought(let buy) where buy.other == nil: .stay(.ask("For two, say large then small."))
            case .bought(Buy(size: .large, other: .small)): .move(to: .both, .ask("Two cups. What else?"))
            case .bought: .stay(.ask("I have no two of these. What else?"))
            case .left: .stay(.tell("Goodbye."))
            case .confused: .stay(.ask("What would you like?"))
            case .ended: .stay(.silent)
            }
        }
    }

    @Test func saysWhatPromptsTellAndLooksWhereItLeads() async throws {
        let exploration = try await Exploration(of: Skill(Shop()), ExplorationPlan(turns: 2000, walks: 0))
        let advice = exploration.findings.filter { $0.rule == .lyingPrompt }.map(\.advice)
        #expect(
            Set(advice) == [
                "the prompt suggests \"huge\", but that is not understood: no sample matches it",
                "the prompt suggests \"look around\", but that only leads to the same prompt again",
            ],
            "\(exploration)"
        )
        // Only the words of a prompt lead there: no sample alone has a large one first and a small one next.
        #expect(exploration.graph.edges.contains { $0.to == "both" }, "\(exploration)")
    }

    /// A gardener who asks for what another intent takes, and tells people to say what is only understood by luck.
    struct Gardener: Conversation {
        enum Plant: String, SlotValue, CaseIterable { case basil, ivy }
        struct Water: Intent {
            static let name: IntentName = "WaterIntent"
            static let samples: [Utterance] = ["water a plant", "water the {plant}"]
            static let filling = SlotFilling(.required("plant", ask: "Which plant?", answers: ["the {plant}"]))
            var plant: Plant
        }
        struct Forget: Intent {
            static let name: IntentName = "ForgetIntent"
            static let samples: [Utterance] = ["forget my {plant}", "forget my plants", "the {plant}"]
            var plant: Plant?
        }
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, watered(Water), forgotten(Forget), left, confused, ended }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
            Route(Water.self, Event.watered)
            Route(Forget.self, Event.forgotten)
            Route(.stop, .left)
        }
        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch event {
            case .opened: .stay(.ask("To hear them, say list my plants."))
            case .watered: .stay(.ask("Watered. Say water a plant, or stop."))
            case .forgotten: .stay(.ask("Forgotten. Say water a plant, or stop."))
            case .left: .stay(.tell("Goodbye."))
            case .confused: .stay(.ask("Please say water a plant."))
            case .ended: .stay(.silent)
            }
        }
    }

    @Test func findsAnswersOfAnotherIntentAndWordsThatNoSampleHas() async throws {
        let exploration = try await Exploration(of: Skill(Gardener()), ExplorationPlan(turns: 1500, walks: 0))
        let advice = Set(exploration.findings.map(\.advice))
        #expect(
            advice == [
                "the answer \"the {plant}\" to the question for {plant} is a sample of ForgetIntent too, which Alexa may take it for",
                "the prompt suggests \"list my plants\", but that is taken for ForgetIntent, which has no sample with \"list\"",
            ],
            "\(exploration)"
        )
    }

    /// A nursery whose questions make no sense, one way at a time.
    struct Nursery: Conversation {
        enum Fault: CaseIterable { case none, asksInVain }
        enum Plant: String, SlotValue, CaseIterable { case basil, ivy }
        struct Buy: Intent {
            static let name: IntentName = "BuyIntent"
            static let samples: [Utterance] = ["buy a plant", "buy the {plant}"]
            static let filling = SlotFilling(.optional("plant", ask: "Which plant?"))
            var plant: Plant?
        }
        struct Count: Intent {
            static let name: IntentName = "CountIntent"
            static let samples: [Utterance] = ["take some", "take {count}"]
            static let filling = SlotFilling(
                .required(
                    "count",
                    ask: "How many?",
                    validate: [
                        SlotValidation(.atLeast(20), ask: "At least twenty. How many?"),
                        SlotValidation(.atMost(30), ask: "At most thirty. How many?"),
                    ]
                )
            )
            var count: Int
        }
        struct Lot: Intent {
            static let name: IntentName = "LotIntent"
            static let samples: [Utterance] = ["a lot", "a lot of {count}"]
            static let filling = SlotFilling(
                .required(
                    "count",
                    ask: "How large?",
                    validate: [
                        SlotValidation(.atLeast(30), ask: "At least thirty. How large?"),
                        SlotValidation(.atMost(20), ask: "At most twenty. How large?"),
                    ]
                )
            )
            var count: Int
        }
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, bought(Buy), counted, left, confused, ended }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
            Route(Buy.self, Event.bought)
            Route(Count.self) { _ in .counted }
            Route(.stop, .left)
        }
        let fault: Fault

        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch event {
            case .opened: .stay(.ask("Say buy a plant."))
            case .bought where fault == .asksInVain: .stay(.elicit(slot: "plant", asking: "Which plant?"))
            case .bought(let buy) where buy.plant == nil: .stay(.elicit(slot: "plant", asking: "Which plant?"))
            case .bought, .counted: .stay(.ask("It is yours. What else?"))
            case .left: .stay(.tell("Goodbye."))
            case .confused: .stay(.ask("Please say buy a plant."))
            case .ended: .stay(.silent)
            }
        }
    }

    @Test(arguments: [
        (Nursery.Fault.none, ConversationRule?.none, ""),
        (.asksInVain, .deadQuestion, "every answer to the question for {plant}, such as \"basil\", is asked for again"),
    ])
    func findsAQuestionThatMakesNoSense(
        _ fault: Nursery.Fault,
        _ rule: ConversationRule?,
        _ advice: String
    ) async throws {
        let exploration = try await Exploration(of: Skill(Nursery(fault: fault)), ExplorationPlan(turns: 1500))
        #expect(Set(exploration.findings.map(\.rule)) == Set([rule].compactMap(\.self)), "\(exploration)")
        #expect(advice.isEmpty || exploration.findings.contains { $0.advice.hasPrefix(advice) }, "\(exploration)")
    }

    /// A market that asks, and understands no answer.
    struct Market: Conversation {
        struct Sell: Intent {
            static let name: IntentName = "SellIntent"
            static let samples: [Utterance] = ["sell a plant", "sell the {plant}"]
            var plant: Nursery.Plant?
        }
        struct Swap: Intent {
            static let name: IntentName = "SwapIntent"
            static let samples: [Utterance] = ["swap the {plant}", "give me another {plant}"]
            var plant: Nursery.Plant
        }
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, sold(Sell), swapped(Swap), left, confused, ended }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
            Route(Sell.self, Event.sold)
            Route(Swap.self, Event.swapped)
            Route(.stop, .left)
        }
        let question: Speech

        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch event {
            case .opened, .confused: .stay(.ask("Say sell a plant."))
            case .sold(let sale): .stay(.ask(sale.plant == nil ? question : "It is sold. What else?"))
            case .swapped: .stay(.ask("It is another. What else?"))
            case .left: .stay(.tell("Goodbye."))
            case .ended: .stay(.silent)
            }
        }
    }

    @Test(arguments: ["Which plant?", "Good. What plant have you got?", "A fine day: which plant?"])
    func findsAQuestionWhoseAnswerIsNotUnderstood(_ question: String) async throws {
        let skill = Skill(Market(question: "\(question)"))
        let exploration = try await Exploration(of: skill, ExplorationPlan(turns: 1500))
        let found = try #require(exploration.findings.first, "\(exploration)")
        #expect(exploration.findings.count == 1, "\(exploration)")
        #expect(found.rule == .lostAnswer)
        #expect(found.turns.map(\.said) == ["sell a plant", "basil"])
        #expect(
            found.advice == """
                it asks which plant, but no intent has a sample that is a plant alone, so "basil" means nothing, or anything; \
                ask with .elicit(slot: "plant", asking: ...), or give an intent the sample "{plant}"
                """
        )
    }

    @Test func takesAQuestionOfAnotherKind() async throws {
        let skill = Skill(Market(question: "Say sell the ivy."))
        let exploration = try await Exploration(of: skill, ExplorationPlan(turns: 1500))
        #expect(exploration.findings.isEmpty, "\(exploration)")
    }

    /// A shop whose device can't be told any number.
    struct Impossible: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }
        enum Event: ConversationEvent { case opened, lot, left, confused, ended }
        static let start = State.start
        static let router = IntentRouter<Event>(launch: .opened, ended: .ended, otherwise: .confused) {
            Route(Nursery.Lot.self) { _ in .lot }
            Route(.stop, .left)
        }
        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> {
            switch event {
            case .opened, .confused: .stay(.ask("Say a lot."))
            case .lot: .stay(.ask("It is yours. What else?"))
            case .left: .stay(.tell("Goodbye."))
            case .ended: .stay(.silent)
            }
        }
    }

    @Test func findsRulesThatNoAnswerKeeps() async throws {
        let exploration = try await Exploration(of: Skill(Impossible()), ExplorationPlan(turns: 1500))
        #expect(Set(exploration.findings.map(\.rule)) == [.deadQuestion], "\(exploration)")
    }
}
