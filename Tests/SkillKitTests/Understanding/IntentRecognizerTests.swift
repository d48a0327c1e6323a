import Testing

@testable import SkillKit

@Suite struct IntentRecognizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var intent: IntentName
        var slots: [String: String]
        var testDescription: String { text }

        init(_ text: String, _ intent: IntentName, _ slots: [String: String] = [:]) {
            (self.text, self.intent, self.slots) = (text, intent, slots)
        }
    }

    private static let tea = IntentRecognizer(TeaConversation.router.declarations)

    private func slots(of reading: Reading) -> [String: String] {
        reading.slots.names.reduce(into: [:]) { $0[$1] = reading.slots[$1]?.spoken }
    }

    @Test(arguments: [
        Case("I'd like Earl Grey", OrderTea.name, ["Tea": "Earl Grey"]),
        Case("i'd  LIKE \"Earl Grey\"!", OrderTea.name, ["Tea": "Earl Grey"]),
        Case("id like mint", OrderTea.name, ["Tea": "mint"]),
        Case("I would like mint", OrderTea.name, ["Tea": "mint"]),
        Case("um, could you order green tea please", OrderTea.name, ["Tea": "green tea"]),
        Case("order jasmine blossom", OrderTea.name, ["Tea": "jasmine blossom"]),
        Case("a large cup of green tea", OrderTea.name, ["Size": "large", "Tea": "green tea"]),
        Case("a large cup of gren tea", OrderTea.name, ["Size": "large", "Tea": "gren tea"]),
        Case("ordre mint", OrderTea.name, ["Tea": "mint"]),
        Case("cup of mint", OrderTea.name, ["Tea": "mint"]),
        Case("make it small.", ChooseSize.name, ["Size": "small"]),
        Case("oh just make it the large one", ChooseSize.name, ["Size": "large"]),
        Case("yes", .yes),
        Case("Yes, please!", .yes),
        Case("well, why not?", .yes),
        Case("No.", .no),
        Case("nah, I'm good, thanks", .no),
        Case("absolutely not", .no),
        Case("what can I say?", .help),
        Case("STOP", .stop),
        Case("okay stop now please", .stop),
        Case("never mind", .cancel),
        Case("say that again", .fallback),
        Case("what's the weather", .fallback),
        Case("do not order mint", .fallback),
        Case("茶をください", .fallback),
        Case("", .fallback),
        Case(" ?! ", .fallback),
    ])
    func findsTheIntent(_ c: Case) {
        let reading = Self.tea.reading(of: c.text)
        #expect(reading.intent == c.intent, "\(reading)")
        #expect(slots(of: reading) == c.slots, "\(reading)")
    }

    /// Values of one type may stand inside a value of another.
    @Test(arguments: [
        ("I want ham and cheese", "Dish", ["ham and cheese"]),
        ("a pizza with ham and cheese please", "Dish", ["pizza", "ham and cheese"]),
        ("I want cheese, actually, and ham on it", "Topping", ["cheese", "ham"]),
        ("I want cheese, no sorry, ham on it", "Topping", ["ham"]),
        ("cheese what am I saying ham on it", "Topping", ["ham"]),
    ])
    func readsValuesInsideOthersAndSlipsOfTheTongue(_ said: String, _ slot: String, _ values: [String]) {
        let dishes = SlotType("Dish", values: [SlotType.Value("ham and cheese"), SlotType.Value("pizza")])
        let toppings = SlotType("Topping", values: ["ham", "cheese", "olives"].map { SlotType.Value($0) })
        var order = IntentDeclaration(
            "Order",
            samples: [
                "I want {Dish}", "a {Dish} with {Topping}", "{Topping} on it", "I want {Topping} on it",
                "with {Topping}",
            ]
        )
        order.slots = [
            SlotDeclaration(name: "Dish", type: dishes, isRequired: false, isList: true, isOpen: false),
            SlotDeclaration(name: "Topping", type: toppings, isRequired: false, isList: true, isOpen: false),
        ]
        let reading = IntentRecognizer([order]).reading(of: said)
        let found = reading.slots[filled: slot]?.each.compactMap(\.spoken)
        #expect(found == values, "\(said): \(reading)")
    }

    @Test func handsAValueOverAsADeviceDoes() {
        let slots = Self.tea.reading(of: "a cup of green tea").slots
        #expect(slots["Tea"]?.outcome == .matched(ResolvedValue(name: "green tea"), spoken: "green tea"))
        #expect(Self.tea.reading(of: "order jasmine").slots["Tea"]?.outcome == .unmatched(spoken: "jasmine"))
    }

    /// A recogniser whose intents are named after their samples.
    private func recognizer(
        _ samples: [Utterance]...,
        knows: @escaping IntentRecognizer.Knowledge = { _, _ in nil }
    )
        -> IntentRecognizer
    {
        let declarations = samples.map { samples in
            var declaration = IntentDeclaration(IntentName(rawValue: samples[0].description), samples: samples)
            for case .slot(let name) in samples.flatMap(\.parts) where declaration.slot(name) == nil {
                declaration.slots.append(
                    SlotDeclaration(name: name, type: .movie, isRequired: false, isList: false, isOpen: true)
                )
            }
            return declaration
        }
        return IntentRecognizer(declarations, knows: knows)
    }

    @Test func prefersTheSampleThatExplainsMost() {
        let recognizer = recognizer(["a {X}"], ["a {X} tea"], ["{X} of green tea"])
        #expect(recognizer.reading(of: "a cup of green tea").intent == "{X} of green tea")
        #expect(recognizer.reading(of: "a black tea").intent == "a {X} tea")
    }

    @Test func prefersTheFirstOfEqualSamples() {
        #expect(recognizer(["order {X}"], ["order {Y}"]).reading(of: "order tea").intent == "order {X}")
        #expect(recognizer(["order {Y}"], ["order {X}"]).reading(of: "order tea").intent == "order {Y}")
    }

    @Test func givesEverySlotAWordAtLeast() {
        let recognizer = recognizer(["mix {X} with {Y}"])
        #expect(slots(of: recognizer.reading(of: "mix milk with sugar")) == ["X": "milk", "Y": "sugar"])
        #expect(slots(of: recognizer.reading(of: "mix a b with c d")) == ["X": "a b", "Y": "c d"])
        #expect(recognizer.reading(of: "mix with").intent == .fallback)
    }

    @Test func takesWordsForAnAnswerWhereOneWasAskedFor() {
        let recognizer = recognizer(["{X}"], ["order a pot of {X}"])
        #expect(recognizer.reading(of: "jasmine").intent == .fallback)
        let reading = recognizer.reading(of: "jasmine", expecting: ["{X}"])
        #expect(reading.intent == "{X}")
        #expect(slots(of: reading) == ["X": "jasmine"])
        #expect(recognizer.reading(of: "what did you do today", expecting: ["{X}"]).intent == .fallback)
    }

    @Test func takesWordsThatAreKnownForWhatTheyAre() {
        let titles: Set = ["yes man", "pretty woman", "the help", "home alone", "what about bob"]
        let built: [IntentDeclaration] = [.yes, .help, .navigateHome, .no].map { IntentDeclaration($0, samples: []) }
        var title = IntentDeclaration("TitleIntent", samples: ["{X}", "what about {X}", "I like {X}"])
        title.slots = [SlotDeclaration(name: "X", type: .movie, isRequired: false, isList: false, isOpen: true)]
        let recognizer = IntentRecognizer(built + [title]) { words, _ in titles.contains(words) ? 1 : 0 }
        for (said, meant) in [
            ("yes man", "yes man"), ("um pretty woman please", "pretty woman"), ("the help", "the help"),
            ("home alone", "home alone"), ("what about bob", "what about bob"), ("I like home alone", "home alone"),
            ("what about home alone", "home alone"), ("I like some unheard of thing", "some unheard of thing"),
        ] {
            let reading = recognizer.reading(of: said)
            #expect(reading.intent == "TitleIntent", "\(said): \(reading)")
            #expect(slots(of: reading) == ["X": meant])
        }
        #expect(recognizer.reading(of: "help").intent == .help)
        #expect(recognizer.reading(of: "yes").intent == .yes)
        #expect(recognizer.reading(of: "banana bread").intent == .fallback)
    }

    @Test func rulesOutAValueWhereANameIsAskedForThatIsTheSameWord() {
        var title = IntentDeclaration("TitleIntent", samples: ["{X}", "I like {X}"])
        title.slots = [SlotDeclaration(name: "X", type: .movie, isRequired: false, isList: false, isOpen: true)]
        var kind = IntentDeclaration("NotThatKindIntent", samples: ["no {Kind}", "no more {Kind}", "I hate {Kind}"])
        let kinds = SlotType("Kind", values: ["war", "horror"].map { SlotType.Value($0) })
        kind.slots = [SlotDeclaration(name: "Kind", type: kinds, isRequired: false, isList: false, isOpen: false)]
        let recognizer = IntentRecognizer([kind, title]) { words, _ in words == "war" ? 1 : 0 }
        for said in ["no war", "no war please", "no horror"] {
            let reading = recognizer.reading(of: said, expecting: ["TitleIntent"])
            #expect(reading.intent == "NotThatKindIntent", "\(said): \(reading)")
        }
        #expect(recognizer.reading(of: "war", expecting: ["TitleIntent"]).intent == "TitleIntent")
    }

    @Test func findsWhatIsKnownAmongWordsThatNoSampleHas() {
        var title = IntentDeclaration("TitleIntent", samples: ["{X}", "recommend something like {X}"])
        title.slots = [SlotDeclaration(name: "X", type: .movie, isRequired: false, isList: false, isOpen: true)]
        let recognizer = IntentRecognizer([title]) { words, _ in ["the harbour", "storm"].contains(words) ? 1 : 0 }
        for said in ["my aunt adores the harbour", "the harbour at the cinema", "my aunt would recommend the harbour"] {
            let asked = recognizer.reading(of: said, expecting: ["TitleIntent"])
            #expect(slots(of: asked) == ["X": "the harbour"], "\(said)")
            #expect(asked.confidence > recognizer.reading(of: said).confidence, "\(said): nobody asked")
        }
    }

    @Test(arguments: [
        ("no, a large cup of green tea", OrderTea.name), ("no I'd like mint", OrderTea.name),
        ("yes, make it small", ChooseSize.name),
        ("okay make it the large one", ChooseSize.name), ("no mint", .fallback),
    ])
    func leavesOutTheAnswerBeforeASample(_ said: String, _ intent: IntentName) {
        let reading = Self.tea.reading(of: said)
        #expect(reading.intent == intent, "\(reading)")
    }

    @Test(arguments: [
        ("no that's fine", IntentName.no), ("no, that's it", .no), ("that's okay, no", .no), ("yes of course", .yes),
        ("no no no", .no),
    ])
    func takesNoAnswerForItsContrary(_ said: String, _ intent: IntentName) {
        #expect(Self.tea.reading(of: said).intent == intent)
    }

    @Test(arguments: [
        "turn off the lights", "let me think", "all of them", "where can I watch it", "the long goodbye",
        "tell no one", "no country for old men", "never let me go", "goodbye girl", "home",
    ])
    func sendsNobodyAwayWhoDidNotAskForIt(_ said: String) {
        let built: [IntentName] = [.yes, .no, .stop, .cancel, .navigateHome]
        let recognizer = IntentRecognizer(built.map { IntentDeclaration($0, samples: []) })
        #expect(recognizer.reading(of: said, expecting: [.yes, .no]).intent == .fallback)
        #expect(recognizer.reading(of: "no thanks, I'm good, goodbye").intent != .fallback)
    }

    @Test func takesASampleForTheSkillsOwnIntentBeforeAmazons() {
        let own = IntentDeclaration("OtherIntent", samples: ["not that one"])
        let no = IntentDeclaration(.no, samples: [])
        #expect(IntentRecognizer([no, own]).reading(of: "not that one", expecting: [.no]).intent == "OtherIntent")
        #expect(IntentRecognizer([no]).reading(of: "not that one").intent == .no)
    }

    @Test func ranksReadingsAndSaysWhy() throws {
        let exact = try #require(Self.tea.readings(of: "um a large one").first)
        #expect(exact.intent == ChooseSize.name)
        #expect(exact.reason == "word for word")
        #expect(exact.confidence == 1)
        let readings = Self.tea.readings(of: "a very large mug of green tea")
        let best = try #require(readings.first)
        #expect(best.intent == OrderTea.name)
        #expect(best.reason.contains("knownValues +"), "\(best.reason)")
        #expect(readings.map(\.confidence).allSatisfy { (IntentRecognizer.threshold..<1).contains($0) })
        #expect(Set(readings.map(\.intent)).count == readings.count)
    }

    @Test func listensToSixtyFourWordsAndNoMore() {
        let words = { Array(repeating: "zebra", count: $0).joined(separator: " ") }
        #expect(Self.tea.reading(of: "order " + words(20)).intent == OrderTea.name)
        #expect(Self.tea.reading(of: "order " + words(64)).intent == .fallback)
        #expect(Self.tea.reading(of: String(repeating: "x", count: 1_000_000)).intent == .fallback)
    }

    @Test func readsAnythingAtAllToTheEnd() {
        var generator = SeededNumbers(seed: 7)
        let pieces = [
            "a", "the", "order", "cup", "of", "large", "yes", "no", "I'd", "what's", "like", "-", "  ", "é", "\u{0}",
            "🍵",
            "{Tea}", "\u{301}", "'", "12", "gonna", "dont", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        ]
        for _ in 0..<300 {
            let count = Int.random(in: 0...70, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            let readings = Self.tea.readings(of: text, expecting: [.yes, OrderTea.name])
            #expect(
                Self.tea.reading(of: text, expecting: [.yes, OrderTea.name]).intent
                    == (readings.first?.intent ?? .fallback)
            )
            for reading in readings {
                #expect((0...1).contains(reading.confidence), "\(text): \(reading)")
            }
        }
    }
}
