import SkillKit
import Testing

@Suite struct SlotValueTests {
    /// The outcome of a look-up: what was found, best first.
    private func slot(_ spoken: String?, _ found: [ResolvedValue]? = nil, code: ResolutionCode = .match) -> Slot {
        let resolutions = found.map { Resolutions([ResolutionAuthority(name: "a", code: code, values: $0)]) }
        return Slot("Size", spoken: spoken, resolutions: resolutions)
    }

    @Test func readsAnEnumFromTheResolvedIdentifierFirst() {
        #expect(TeaSize(slot: slot("large", [ResolvedValue(name: "large", id: "small")])) == .small)
    }

    @Test func readsAnEnumFromTheResolvedNameWithoutAFittingIdentifier() {
        #expect(TeaSize(slot: slot("large", [ResolvedValue(name: "small", id: "S")])) == .small)
        #expect(TeaSize(slot: slot("large", [ResolvedValue(name: "small")])) == .small)
    }

    @Test func readsAnEnumFromTheWordsWhereNothingResolvedFits() {
        #expect(TeaSize(slot: slot("large", [ResolvedValue(name: "Grand", id: "G")])) == .large)
        #expect(TeaSize(slot: slot("large", [], code: .noMatch)) == .large)
        #expect(TeaSize(slot: slot("large", [], code: .timeout)) == .large)
        #expect(TeaSize(slot: slot("Large")) == .large)
    }

    @Test func readsAnEnumFromTheBestOfSeveral() {
        let values = [ResolvedValue(name: "Tiny", id: "small"), ResolvedValue(name: "Big", id: "large")]
        #expect(TeaSize(slot: slot("one", values)) == .small)
    }

    @Test func readsNothingFromWhatWasNotSaid() {
        let absent = slot(nil, [ResolvedValue(name: "small", id: "small")])
        #expect(TeaSize(slot: absent) == nil)
        #expect(String(slot: absent) == nil)
        #expect(Int(slot: absent) == nil)
        #expect(SlotOutcome(slot: absent) == .absent)
    }

    @Test(arguments: [
        ("7", 7), ("-1", -1), ("007", 7), ("seven", 7), ("seventh", nil), ("1.5", nil), ("?", nil), ("", nil),
    ])
    func readsANumberFromDigitsAndWords(_ spoken: String, _ expected: Int?) {
        #expect(Int(slot: slot(spoken)) == expected)
    }

    @Test func readsTextFromTheOneResolvedNameElseTheWords() {
        #expect(String(slot: slot("a sam", [ResolvedValue(name: "Assam", id: "1")])) == "Assam")
        #expect(String(slot: slot("green", [ResolvedValue(name: "Sencha"), ResolvedValue(name: "Bi")])) == "green")
        #expect(String(slot: slot("tar", [], code: .noMatch)) == "tar")
        #expect(String(slot: slot("tar", [], code: .exception)) == "tar")
        #expect(String(slot: slot("tar")) == "tar")
    }
}
