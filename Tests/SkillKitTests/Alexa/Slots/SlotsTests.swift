import SkillKit
import Testing

@Suite struct SlotsTests {
    @Test func areFoundByName() {
        let slots = Slots([Slot("Tea", spoken: "assam"), Slot("Size", spoken: nil)])
        #expect(slots["Tea"]?.spoken == "assam")
        #expect(slots["Size"] != nil)
        #expect(slots[filled: "Size"] == nil)
        #expect(slots[filled: "Tea"]?.spoken == "assam")
        #expect(slots["Milk"] == nil)
        #expect(slots.names == ["Size", "Tea"])
    }

    @Test func countTheLastOfTwoWithOneName() {
        let slots = Slots([Slot("Tea", spoken: "assam"), Slot("Tea", spoken: "oolong")])
        #expect(slots["Tea"]?.spoken == "oolong")
        #expect(slots.names == ["Tea"])
    }

    @Test func takeTheirNameFromTheObjectWhenTheyHaveNone() throws {
        let slots = try decode(Slots.self, #"{"Tea":{"value":"assam"},"Size":{"name":"Size"}}"#)
        #expect(slots["Tea"]?.spoken == "assam")
        #expect(slots.names == ["Size", "Tea"])
        #expect(!slots.isEmpty)
        #expect(Slots().isEmpty)
    }

    @Test func comeBackWithoutLoss() throws {
        let text = #"{"Tea":{"name":"Tea","value":"assam","x":null},"Size":{"name":"size","source":"USER"}}"#
        let json = try decode(JSON.self, text)
        let back = try wire(of: text, through: Slots.self)
        #expect(back == json)
    }
}
