import Testing

@testable import SkillKit

/// An intent that has a property of each kind that a slot can fill.
private struct Brew: Intent, Equatable {
    static let name: IntentName = "BrewIntent"
    static let samples: [Utterance] = []
    var tea: String
    var size: TeaSize?
    var cups: Int?
    var milk: SlotOutcome
    var sugar: SlotOutcome?

    init(_ tea: String, size: TeaSize? = nil, cups: Int? = nil, milk: SlotOutcome = .absent, sugar: SlotOutcome? = nil)
    {
        (self.tea, self.size, self.cups, self.milk, self.sugar) = (tea, size, cups, milk, sugar)
    }
}

@Suite struct SlotDecoderTests {
    private static func match(_ name: String, id: String? = nil) -> Resolutions {
        matches([ResolvedValue(name: name, id: id)])
    }

    private static func matches(_ values: [ResolvedValue]) -> Resolutions {
        Resolutions([ResolutionAuthority(name: "a", code: .match, values: values)])
    }

    private static let noMatch = Resolutions([ResolutionAuthority(name: "a", code: .noMatch)])

    private struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var slots: [Slot]
        var result: Result<Brew, SlotError>
    }

    @Test(arguments: [
        Case(testDescription: "words alone", slots: [Slot("tea", spoken: "assam")], result: .success(Brew("assam"))),
        Case(
            testDescription: "a resolved name",
            slots: [Slot("tea", spoken: "a sam", resolutions: match("Assam", id: "1"))],
            result: .success(Brew("Assam"))
        ),
        Case(
            testDescription: "several names leave the words",
            slots: [
                Slot("tea", spoken: "green", resolutions: matches([.init(name: "Sencha"), .init(name: "Gyokuro")]))
            ],
            result: .success(Brew("green"))
        ),
        Case(
            testDescription: "no name leaves the words",
            slots: [Slot("tea", spoken: "tar", resolutions: noMatch)],
            result: .success(Brew("tar"))
        ),
        Case(
            testDescription: "everything",
            slots: [
                Slot("tea", spoken: "assam"), Slot("size", spoken: "small"), Slot("cups", spoken: "2"),
                Slot("milk", spoken: "some"), Slot("sugar", spoken: "none", resolutions: noMatch),
                Slot("spoon", spoken: "silver"),
            ],
            result: .success(
                Brew("assam", size: .small, cups: 2, milk: .spoken("some"), sugar: .unmatched(spoken: "none"))
            )
        ),
        Case(testDescription: "nothing", slots: [], result: .failure(.missing(slot: "tea"))),
        Case(testDescription: "no words", slots: [Slot("tea", spoken: nil)], result: .failure(.missing(slot: "tea"))),
        Case(
            testDescription: "white space",
            slots: [Slot("tea", spoken: " ")],
            result: .failure(.missing(slot: "tea"))
        ),
        Case(
            testDescription: "an optional one without words",
            slots: [Slot("tea", spoken: "assam"), Slot("size", spoken: ""), Slot("cups", spoken: nil)],
            result: .success(Brew("assam"))
        ),
        Case(
            testDescription: "an optional one that is not understood",
            slots: [Slot("tea", spoken: "assam"), Slot("size", spoken: "huge", resolutions: noMatch)],
            result: .failure(.notUnderstood(slot: "size", spoken: "huge"))
        ),
        Case(
            testDescription: "a number that is none",
            slots: [Slot("tea", spoken: "assam"), Slot("cups", spoken: "many")],
            result: .failure(.notUnderstood(slot: "cups", spoken: "many"))
        ),
        Case(
            testDescription: "a number that is too large",
            slots: [Slot("tea", spoken: "assam"), Slot("cups", spoken: "9223372036854775808")],
            result: .failure(.notUnderstood(slot: "cups", spoken: "9223372036854775808"))
        ),
    ])
    private func fillsProperties(_ c: Case) {
        #expect(Result { () throws(SlotError) in try Slots(c.slots).decode(Brew.self) } == c.result)
    }

    @Test func readsTheInteractionModelsSpellingFromTheCodingKeys() throws {
        let slots = Slots([Slot("Tea", spoken: "assam"), Slot("Size", spoken: "large")])
        #expect(try slots.decode(OrderTea.self) == OrderTea("assam", .large))
    }

    private struct Nested: Intent {
        static let name: IntentName = "NestedIntent"
        static let samples: [Utterance] = []
        var tea: OrderTea
    }

    private struct Precise: Intent {
        static let name: IntentName = "PreciseIntent"
        static let samples: [Utterance] = []
        var tea: Double
    }

    @Test func saysWhichIntentAsksForMoreThanASlotCanBe() {
        let slots = Slots([Slot("tea", spoken: "1")])
        #expect(throws: SlotError.undecodable(intent: "NestedIntent")) { try slots.decode(Nested.self) }
        #expect(throws: SlotError.undecodable(intent: "PreciseIntent")) { try slots.decode(Precise.self) }
    }

    @Test(arguments: [
        (SlotError.missing(slot: "Tea"), "Slot 'Tea' is required, and nothing was said for it"),
        (.notUnderstood(slot: "Size", spoken: "huge"), "Slot 'Size' can't be 'huge'"),
        (.undecodable(intent: "Brew"), "Intent 'Brew' declares a property that no slot can fill"),
    ])
    func saysWhatIsWrong(_ error: SlotError, _ expected: String) {
        #expect("\(error)" == expected)
    }

    @Test func tellsNoSlotThatAnotherPartOfTheIntentHas() throws {
        struct Topping: IntentSlots {
            var topping: String?
        }
        struct Crust: IntentSlots {
            var crust: String?
        }
        struct Both: IntentSlots {
            let topping: Topping
            let crust: Crust
            init(from decoder: any Decoder) throws {
                topping = try Topping(from: decoder)
                crust = try Crust(from: decoder)
            }
        }
        var told: [String] = []
        let slots = Slots([Slot("topping", spoken: "ham"), Slot("crust", spoken: "thin"), Slot("sauce", spoken: "hot")])
        let both = try slots.decode(Both.self, of: "BothIntent") { told.append($0) }
        #expect(both.topping.topping == "ham" && both.crust.crust == "thin")
        #expect(told == ["sauce"])
    }
}
