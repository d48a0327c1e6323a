import SkillKit
import Testing

/// Words without a value of their slot's type are looked up by the skill's own declaration, as Alexa would.
@Suite struct SlotResolvingTests {
    /// A drink with every kind of slot that has values.
    private struct Drink: Intent, Hashable {
        static let name: IntentName = "DrinkIntent"
        static let samples: [Utterance] = ["{Tea} in a {Cup} with {Extras}"]
        static let slotTypes = [
            "Tea": SlotType(
                "Tea",
                values: [.init("Earl Grey", id: "EG", synonyms: ["grey"]), .init("Green", synonyms: ["sencha"])]
            )
        ]
        var tea: String?
        var cup: Cup?
        var extras: [Extra]?

        private enum CodingKeys: String, CodingKey { case tea = "Tea", cup = "Cup", extras = "Extras" }
    }

    private enum Cup: String, SlotValue, CaseIterable {
        case toGo = "to go"
        case mug = "MUG"
        static let slotType: SlotType? = SlotType(
            "Cup",
            values: [
                .init("to go", synonyms: ["take-away", "child's"]), .init("MUG", synonyms: ["Becher", "Töpfchen"]),
            ]
        )
    }

    private enum Extra: String, SlotValue, CaseIterable {
        case milk, lemons
        static let slotType: SlotType? = SlotType(
            "Extra",
            values: [.init("milk", synonyms: ["white"]), .init("lemons", synonyms: ["citrus"])]
        )
    }

    private func drink(_ slots: String) throws -> Drink { try decode(Slots.self, slots).decode(Drink.self) }

    private static func resolved(_ code: String, _ values: String = "", authority: String = "a") -> String {
        #","resolutions":{"resolutionsPerAuthority":[{"authority":"\#(authority)","status":{"code":"\#(code)"},"#
            + #""values":[\#(values)]}]}"#
    }

    @Test(
        arguments: [
            ("to go", .toGo), ("To Go", .toGo), ("to-go", .toGo), ("take away", .toGo), ("takeaway", .toGo),
            ("child’s", .toGo), ("childs", .toGo), ("the mug", .mug), ("mug", .mug), ("mugs", .mug), ("BECHER", .mug),
            ("töpfchen", .mug), ("Mug.", .mug),
        ] as [(String, Cup)],
        ["", resolved("ER_ERROR_TIMEOUT"), resolved("ER_SUCCESS_NO_MATCH"), resolved("ER_ERROR_EXCEPTION")]
    )
    private func findsAValueByEachOfItsNames(_ words: (said: String, cup: Cup), resolutions: String) throws {
        let slots = #"{"Cup":{"name":"Cup","value":"\#(words.said)"\#(resolutions)}}"#
        #expect(try drink(slots).cup == words.cup)
    }

    @Test(arguments: ["pint", "to", "go", "m u", "?"])
    func makesUpNoValue(_ words: String) throws {
        let slots = #"{"Cup":{"name":"Cup","value":"\#(words)"}}"#
        #expect((try? drink(slots))?.cup == nil)
    }

    @Test(arguments: [
        // (the value, its resolutions, what a property of text gets)
        ("grey", "", "Earl Grey"), ("GREY", resolved("ER_ERROR_TIMEOUT"), "Earl Grey"), ("oolong", "", "oolong"),
        ("grey", resolved("ER_SUCCESS_MATCH", #"{"value":{"name":"Green"}}"#), "Green"),
        ("grey", resolved("ER_SUCCESS_MATCH", #"{"value":{"name":"Gris"}}"#), "Earl Grey"),
        ("gris", resolved("ER_SUCCESS_MATCH", #"{"value":{"name":"sencha"}}"#), "Green"),
        ("grey", resolved("ER_SUCCESS_MATCH", #"{"value":{"name":"","id":""}}"#), "Earl Grey"),
        ("gris", resolved("ER_SUCCESS_MATCH", #"{"value":{"name":""}}"#), "gris"),
        ("gris", resolved("ER_SUCCESS_MATCH", #"{"value":{"name":"Gris"}}"#), "Gris"),
        ("x", resolved("ER_SUCCESS_MATCH", #"{"value":{"name":"Graf Grau","id":"EG"}}"#), "Graf Grau"),
        (
            "grey",
            resolved(
                "ER_SUCCESS_MATCH",
                #"{"value":{"name":"Today's","id":"T"}}"#,
                authority: "amzn1.er-authority.echo-sdk.dynamic.skill.Tea"
            ),
            "Today's"
        ),
    ])
    func prefersWhatTheTypeDeclares(_ words: String, _ resolutions: String, _ tea: String) throws {
        #expect(try drink(#"{"Tea":{"name":"Tea","value":"\#(words)"\#(resolutions)}}"#).tea == tea)
    }

    @Test(arguments: [
        (#""slotValue":{"type":"List","values":[{"type":"Simple","value":"white"},{"value":"Lemon"}]}"#, 2),
        (#""slotValue":{"type":"List","values":[{"type":"Simple","value":"white"},{"type":"Simple"}]}"#, 1),
        (#""value":["white","citrus"]"#, 2), (#""value":"white""#, 1), (#""value":["?"]"#, nil),
        (#""slotValue":{"type":"Simple","value":"citrus"}"#, 1), (#""slotValue":{"type":"Simple"}"#, nil),
        (#""value":null,"slotValue":{"type":"Simple","value":"citrus"}"#, 1),
    ])
    func findsEachValueOfAList(_ members: String, _ count: Int?) throws {
        #expect(try drink(#"{"Extras":{"name":"Extras",\#(members)}}"#).extras?.count == count)
    }

    @Test(arguments: [
        (#""value":300"#, "300"), (#""value":7.5"#, "7.5"), (#""value":12345678901234567890"#, "12345678901234567890"),
        (#""value":["green","black"]"#, "Green and black"), (#""value":["a",7,null,{"value":"b"}]"#, "a and 7 and b"),
        (#""slotValue":{"type":"Simple","value":"mint"}"#, "mint"),
        (#""slotValue":{"type":"Simple","value":9}"#, "9"), (#""slotValue":{"type":"Simple"}"#, nil),
        (#""value":"mint","slotValue":{"type":"Simple"}"#, "mint"), (#""value":true"#, nil), (#""value":{}"#, nil),
        (#""value":"?""#, nil), (#""value":"...""#, nil), (#""value":"</speak>""#, nil), (#""value":"<p></p> !""#, nil),
        (#""value":"$""#, "$"), (#""value":"…""#, nil), (#""value":[]"#, nil), (#""value":["?","..."]"#, nil),
    ])
    func readsTheFormsThatDevicesSend(_ members: String, _ tea: String?) throws {
        let text = #"{"Tea":{"name":"Tea",\#(members)}}"#
        #expect(try drink(text).tea == tea)
        let back = try wire(of: text, through: Slots.self)
        #expect(back == (try decode(JSON.self, text)), "it goes back as it came")
    }

    @Test func offersAllReadingsOfASlot() throws {
        let match = Self.resolved("ER_SUCCESS_MATCH", #"{"value":{"name":"Sieben"}},{"value":{"name":"seven"}}"#)
        let slots = try decode(Slots.self, #"{"Tea":{"name":"Tea","value":"seven"\#(match)}}"#)
        #expect(slots["Tea"]?.readings == ["Sieben", "seven"])
    }
}
