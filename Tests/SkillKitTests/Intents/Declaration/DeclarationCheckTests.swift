import SkillKit
import Testing

/// How hot.
private enum Heat: String, SlotValue, CaseIterable {
    case warm, hot
    static let slotType: SlotType? = SlotType(
        "Heat",
        values: [.init("warm", synonyms: ["lukewarm"]), .init("hot", synonyms: ["boiling"])]
    )
}

/// A custom type in front of the others: what stands behind it must be seen too.
private struct Brew: Intent {
    static let name: IntentName = "BrewIntent"
    static let samples: [Utterance] = [
        "{Heat} {Tea} for {People} people at {Time}", "{Tea} on {Day} for {Length}", "with {Extras}",
    ]
    static let slotTypes = ["Tea": SlotType.searchQuery, "Extras": SlotType("Extra", values: [.init("milk")])]
    var heat: Heat
    var tea: String?
    var people: Int
    var time: SpokenTime
    var day: SpokenDate?
    var length: SpokenDuration?
    var extras: [String]?

    private enum CodingKeys: String, CodingKey {
        case heat = "Heat", tea = "Tea", people = "People", time = "Time", day = "Day", length = "Length"
        case extras = "Extras"
    }
}

private struct Untyped: Intent {
    static let name: IntentName = "UntypedIntent"
    static let samples: [Utterance] = ["say {Words}"]
    var Words: SlotOutcome
}

private struct Unslotted: Intent {
    static let name: IntentName = "UnslottedIntent"
    static let samples: [Utterance] = ["is it {Flag}"]
    var Flag: Bool
}

private struct Misnamed: Intent {
    static let name: IntentName = "Brew2"
    static let samples: [Utterance] = ["brew {Cup_}"]
    var Cup_: Int
}

private struct Unfilled: Intent {
    static let name: IntentName = "UnfilledIntent"
    static let samples: [Utterance] = ["brew it for {Minutes}", ""]
    var Cups: Int
}

private struct Free: Intent {
    static let name: IntentName = "FreeIntent"
    static let samples: [Utterance] = ["{Query}", "find {Query} for {Cups}", "find 2 {Query}", "find {Query"]
    static let slotTypes = ["Query": SlotType.searchQuery]
    var Query: String
    var Cups: Int?
}

/// How coarse: two values that no case has, one only because of its spelling, and a case that no value has.
private enum Grind: String, SlotValue, CaseIterable {
    case fine, coarse, veryCoarse
    static let slotType: SlotType? = SlotType(
        "Grind",
        values: [.init("powder", id: "fine"), .init("medium"), .init("very coarse"), .init("coarse")]
    )
}

private struct Grinding: Intent {
    static let name: IntentName = "GrindIntent"
    static let samples: [Utterance] = ["grind it {Grind}", "blend {Grinds}"]
    var Grind: Grind
    var Grinds: [Grind]?
}

private struct Blending: Intent {
    static let name: IntentName = "BlendIntent"
    static let samples: [Utterance] = ["mix {Grinds}"]
    var Grinds: [Grind]
}

/// Where to: two values share a word, which differs only in its spelling, and two mean the same.
private enum Place: String, SlotValue, CaseIterable {
    case cup, mug
    static let slotType: SlotType? = SlotType(
        "Place",
        values: [
            .init("cup", synonyms: ["tea-cup", "bowl"]), .init("mug", synonyms: ["Tea Cup", "pot"]),
            .init("beaker", id: "mug", synonyms: ["pot"]),
        ]
    )
}

private struct Pouring: Intent {
    static let name: IntentName = "PourIntent"
    static let samples: [Utterance] = ["into the {Place}", "not into the {Places}"]
    var Place: Place
    var Places: [Place]?
}

/// A property that is told of both values.
private struct Wondering: Intent {
    static let name: IntentName = "WonderIntent"
    static let samples: [Utterance] = ["what is a {Thing}"]
    static let slotTypes = ["Thing": SlotType("Thing", values: [.init("cup"), .init("bowl", synonyms: ["cup"])])]
    var Thing: SlotOutcome
}

@Suite struct DeclarationCheckTests {
    @Test func readsEverySlotOffItsProperty() {
        let slots = IntentDeclaration(Brew.self).slots
        #expect(slots.map(\.name) == ["Heat", "Tea", "People", "Time", "Day", "Length", "Extras"])
        #expect(slots.map(\.isRequired) == [true, false, true, true, false, false, false])
        #expect(slots.map(\.isOpen) == [false, true, false, false, false, false, true])
        #expect(slots.map(\.isList) == [false, false, false, false, false, false, true])
        #expect(
            slots.map(\.type.name) == [
                "Heat", "AMAZON.SearchQuery", "AMAZON.NUMBER", "AMAZON.TIME", "AMAZON.DATE", "AMAZON.DURATION", "Extra",
            ]
        )
        #expect(slots[0].type.values.map(\.synonyms) == [["lukewarm"], ["boiling"]])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var routes: [Route<Int>]
        var says: [String]
        var testDescription: String { says.first ?? "nothing" }
    }

    @Test(arguments: [
        Case(routes: [Route("TeaIntent", 1, samples: ["tea please"]), Route(.yes, 2)], says: []),
        Case(routes: [Route("TeaIntent", 1)], says: ["TeaIntent: has no samples, so no one can invoke it"]),
        Case(
            routes: [Route("TeaIntent", 1, samples: ["Tea, please!"]), Route("CupIntent", 1, samples: ["tea please"])],
            says: [#"the sample "Tea, please!" belongs to TeaIntent and CupIntent"#]
        ),
        Case(
            routes: [Route("TeaIntent", 1, samples: ["tea please", "Tea, please!"])],
            says: [#"TeaIntent has the sample "tea please" twice"#]
        ),
        Case(
            routes: [Route("TeaIntent", 1, samples: ["tea {Size}"])],
            says: [#"TeaIntent, sample "tea {Size}": {Size} is not a slot of the intent"#]
        ),
        Case(
            routes: [Route(Untyped.self) { _ in 1 }],
            says: ["UntypedIntent: the slot {Words} has no type; name it in slotTypes: [\"Words\": .searchQuery]"]
        ),
        Case(
            routes: [Route(Unslotted.self) { _ in 1 }],
            says: [
                "UnslottedIntent: no slot can fill the property 'Flag', because its type is not a SlotValue, as String, Int and enums of strings are",
                #"UnslottedIntent, sample "is it {Flag}": {Flag} is not a slot of the intent"#,
            ]
        ),
        Case(
            routes: [Route(Misnamed.self) { _ in 1 }],
            says: [
                "'Brew2' is not a valid name for an intent: letters and underscores, beginning and ending with a letter",
                "'Cup_' is not a valid name for a slot of Brew2: letters and underscores, beginning and ending with a letter",
            ]
        ),
        Case(
            routes: [Route(Unfilled.self) { _ in 1 }],
            says: [
                #"UnfilledIntent, sample "brew it for {Minutes}": {Minutes} is not a slot of the intent"#,
                #"UnfilledIntent, sample "": it has no words"#,
                "UnfilledIntent: no sample has a place for the slot {Cups}",
            ]
        ),
        Case(
            routes: [Route(Free.self) { _ in 1 }],
            says: [
                #"FreeIntent, sample "{Query}": AMAZON.SearchQuery needs other words next to it"#,
                #"FreeIntent, sample "find {Query} for {Cups}": AMAZON.SearchQuery must be the only slot"#,
                #"FreeIntent, sample "find 2 {Query}": numbers must be written as words"#,
                #"FreeIntent, sample "find {Query": a brace is not closed"#,
            ]
        ),
        Case(
            routes: [Route(Grinding.self) { _ in 1 }, Route(Blending.self) { _ in 1 }],
            says: [
                #"the slot type Grind: its value "medium" fills no slot; its id or name must be the string of a case"#,
                #"the slot type Grind: its value "very coarse" fills no slot; its id or name must be the string of a case"#,
                "the slot type Grind: no value stands for the case 'veryCoarse', so no one can say it",
            ]
        ),
        Case(
            routes: [Route(Blending.self) { _ in 1 }],
            says: [
                #"the slot type Grind: its value "medium" fills no slot; its id or name must be the string of a case"#,
                #"the slot type Grind: its value "very coarse" fills no slot; its id or name must be the string of a case"#,
                "the slot type Grind: no value stands for the case 'veryCoarse', so no one can say it",
            ]
        ),
        Case(
            routes: [Route(Pouring.self) { _ in 1 }],
            says: [
                #"the slot type Place: "tea-cup" belongs to its values "cup" and "mug", so only the first is ever meant"#
            ]
        ),
        Case(routes: [Route(Wondering.self) { _ in 1 }], says: []),
    ])
    func findsEachMistakeAndSaysWhere(_ c: Case) {
        let router = IntentRouter<Int>(launch: 0, ended: 0, otherwise: 0, misheard: { _ in 0 }) { c.routes }
        #expect(router.declarationFindings.map(\.description) == c.says)
    }

    @Test func findsNothingWrongWithTheToySkill() {
        #expect(TeaConversation.router.declarationFindings.isEmpty)
    }

    @Test func resolvesAnExampleAsADeviceDoes() throws {
        let type = try #require(Heat.slotType)
        #expect(Heat(slot: Slot("Heat", example: "Boiling", of: type)) == .hot)
        #expect(Slot("Heat", example: "icy", of: type).outcome == .unmatched(spoken: "icy"))
        #expect(Slot("People", example: "2", of: .number).outcome == .spoken("2"))
    }

    #if DEBUG
    private struct Mistaken: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }
        static let start = State.start
        static let router = IntentRouter<OneEvent>(
            launch: .happened,
            ended: .happened,
            otherwise: .happened,
            misheard: { _ in .happened }
        ) {
            Route("TeaIntent", .happened)
        }
        func reply(to event: OneEvent, in state: State, turn: Turn) -> Reply<State> { .stay(.silent) }
    }

    @Test func stopsADebugBuildWhenTheSkillIsMade() async {
        await #expect(processExitsWith: .exitCode(70)) { _ = Skill(Mistaken()) }
    }
    #endif
}
