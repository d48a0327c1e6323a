import SkillKit
import Testing

@Suite struct ResolutionsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var authorities: [ResolutionAuthority]
        var outcome: SlotOutcome
    }

    private static let assam = ResolvedValue(name: "Assam", id: "ASSAM")
    private static let oolong = ResolvedValue(name: "Oolong")
    private static let dynamicName = "amzn1.er-authority.echo-sdk.dynamic.amzn1.ask.skill.1.Tea"
    private static let staticName = "amzn1.er-authority.echo-sdk.amzn1.ask.skill.1.Tea"

    private static func authority(
        _ code: ResolutionCode,
        _ values: [ResolvedValue] = [],
        name: String? = staticName
    ) -> ResolutionAuthority {
        ResolutionAuthority(name: name, code: code, values: values)
    }

    @Test(arguments: [
        Case(testDescription: "nobody looked", authorities: [], outcome: .spoken("tea")),
        Case(
            testDescription: "one value",
            authorities: [authority(.match, [assam])],
            outcome: .matched(assam, spoken: "tea")
        ),
        Case(
            testDescription: "several values",
            authorities: [authority(.match, [oolong, assam])],
            outcome: .ambiguous([oolong, assam], spoken: "tea")
        ),
        Case(testDescription: "no value", authorities: [authority(.noMatch)], outcome: .unmatched(spoken: "tea")),
        Case(
            testDescription: "a match of nothing",
            authorities: [authority(.match)],
            outcome: .unmatched(spoken: "tea")
        ),
        Case(
            testDescription: "a match behind one that found nothing",
            authorities: [authority(.noMatch), authority(.match, [assam])],
            outcome: .matched(assam, spoken: "tea")
        ),
        Case(
            testDescription: "two matches, the first wins",
            authorities: [authority(.match, [oolong]), authority(.match, [assam])],
            outcome: .matched(oolong, spoken: "tea")
        ),
        Case(
            testDescription: "two matches, the dynamic one wins",
            authorities: [authority(.match, [oolong]), authority(.match, [assam], name: dynamicName)],
            outcome: .matched(assam, spoken: "tea")
        ),
        Case(
            testDescription: "a dynamic authority that found nothing gives way",
            authorities: [authority(.noMatch, name: dynamicName), authority(.match, [oolong])],
            outcome: .matched(oolong, spoken: "tea")
        ),
        Case(
            testDescription: "a match beside a failure",
            authorities: [authority(.timeout), authority(.match, [assam])],
            outcome: .matched(assam, spoken: "tea")
        ),
        Case(
            testDescription: "a failure beside no match",
            authorities: [authority(.noMatch), authority(.timeout)],
            outcome: .failed(.timeout, spoken: "tea")
        ),
        Case(
            testDescription: "an unknown code is a failure",
            authorities: [authority("ER_TIRED")],
            outcome: .failed("ER_TIRED", spoken: "tea")
        ),
        Case(
            testDescription: "an authority without a name",
            authorities: [authority(.exception, name: nil)],
            outcome: .failed(.exception, spoken: "tea")
        ),
    ])
    func sayWhatCameOfTheWords(_ c: Case) throws {
        let slot = Slot("Tea", spoken: "tea", resolutions: Resolutions(c.authorities))
        #expect(slot.outcome == c.outcome)
        let bytes = try bytes(of: slot)
        #expect(try decode(Slot.self, String(decoding: bytes, as: UTF8.self)).outcome == c.outcome, "through bytes")
    }

    @Test func readAlexasForm() throws {
        let text = """
            {"name":"Tea","value":"a sam","resolutions":{"resolutionsPerAuthority":[{"authority":"a",
            "status":{"code":"ER_SUCCESS_MATCH"},"values":[{"value":{"name":"Assam","id":"ASSAM"}}]}]}}
            """
        #expect(try decode(Slot.self, text).outcome == .matched(Self.assam, spoken: "a sam"))
    }
}
