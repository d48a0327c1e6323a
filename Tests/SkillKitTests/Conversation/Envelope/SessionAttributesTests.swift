import SkillKit
import Testing

@Suite struct SessionAttributesTests {
    private typealias Attributes = SessionAttributes<TeaConversation.State>

    struct Case: Sendable, CustomTestStringConvertible {
        var json: String
        var stored: SessionAttributes<TeaConversation.State>.Stored
        var testDescription: String { json }
    }

    @Test(arguments: [
        Case(json: "{}", stored: .none),
        Case(json: #"{"skillkit":null}"#, stored: .none),
        Case(json: #"{"theirs":{"version":1,"state":{"start":{}}}}"#, stored: .none),
        Case(json: #"{"skillkit":{"version":1,"state":{"start":{}}}}"#, stored: .state(.start)),
        Case(
            json: #"{"skillkit":{"version":1,"state":{"confirming":{"tea":"assam","size":"large"}}}}"#,
            stored: .state(.confirming(tea: "assam", size: .large))
        ),
        Case(
            json: #"{"skillkit":{"version":2,"state":{"start":{}}}}"#,
            stored: .unreadable(version: 2, ["version": 2, "state": ["start": [:]]])
        ),
        Case(
            json: #"{"skillkit":{"version":1,"state":{"gone":{}}}}"#,
            stored: .unreadable(version: 1, ["version": 1, "state": ["gone": [:]]])
        ),
        Case(json: #"{"skillkit":{"version":1}}"#, stored: .unreadable(version: 1, ["version": 1])),
        Case(
            json: #"{"skillkit":{"version":"1","state":{"start":{}}}}"#,
            stored: .unreadable(version: nil, ["version": "1", "state": ["start": [:]]])
        ),
        Case(json: #"{"skillkit":{"state":5}}"#, stored: .unreadable(version: nil, ["state": 5])),
        Case(json: #"{"skillkit":"start"}"#, stored: .unreadable(version: nil, "start")),
        Case(json: #"{"skillkit":[]}"#, stored: .unreadable(version: nil, [])),
    ])
    func tellHowTheStateArrived(_ c: Case) throws {
        let attributes = try decode(Attributes.self, c.json)
        #expect(attributes.stored == c.stored)
        let json = try decode(JSON.self, c.json)
        let back = try wire(attributes)
        #expect(back == json)
    }

    @Test func carryTheVersionBesideTheState() throws {
        let attributes = Attributes(.state(.choosingSize(tea: "assam")), others: ["theirs": [1, .null]])
        let json = try wire(attributes)
        #expect(
            json == [
                "skillkit": ["version": 1, "state": ["choosingSize": ["tea": "assam"]]], "theirs": [1, .null],
            ]
        )
    }

    @Test func writeTheStateInPlaceOfANull() throws {
        var attributes = try decode(Attributes.self, #"{"skillkit":null,"x":null}"#)
        attributes.stored = .state(.start)
        let json = try wire(attributes)
        #expect(json == ["skillkit": ["version": 1, "state": ["start": [:]]], "x": .null])
    }
}
