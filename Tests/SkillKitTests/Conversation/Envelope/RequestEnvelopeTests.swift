import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct RequestEnvelopeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var json: String

        init(_ description: String, _ json: String) {
            testDescription = description
            self.json = json
        }
    }

    private typealias Envelope = RequestEnvelope<TeaConversation.State>

    @Test(arguments: [
        Case("a launch", #"{"version":"1.0","request":{"type":"LaunchRequest","requestId":"1","locale":"en-GB"}}"#),
        Case("an unknown type", #"{"version":"1.0","request":{"type":"Tea.Spilt","cups":[1,{"a":null}],"b":null}}"#),
        Case("another version", #"{"version":"2.0","request":{"type":"LaunchRequest"}}"#),
        Case("members beside the request", #"{"version":"1.0","request":{"type":"X"},"tea":{"a":1},"b":null}"#),
        Case("no session, said so", #"{"version":"1.0","request":{"type":"X"},"session":null,"context":null}"#),
        Case(
            "a session with more than we know",
            #"{"version":"1.0","request":{"type":"X"},"session":{"new":true,"sessionId":"s","mood":"good","x":null,"#
                + #""application":{"applicationId":"a","tea":1},"user":{"userId":"u","permissions":{"b":[]},"c":null},"#
                + #""attributes":{"theirs":{"a":[1,null]},"x":null}}}"#
        ),
        Case(
            "a session with nulls",
            #"{"version":"1.0","request":{"type":"X"},"session":{"new":null,"sessionId":null,"application":null,"#
                + #""user":{"userId":null},"attributes":{}}}"#
        ),
        Case("a session without attributes", #"{"version":"1.0","request":{"type":"X"},"session":{"new":true}}"#),
        Case(
            "a session whose attributes are null",
            #"{"version":"1.0","request":{"type":"X"},"session":{"new":true,"attributes":null}}"#
        ),
        Case(
            "our state",
            #"{"version":"1.0","request":{"type":"X"},"session":{"attributes":{"skillkit":{"version":1,"state":"#
                + #"{"choosingSize":{"tea":"assam"}}},"theirs":1}}}"#
        ),
        Case(
            "a state of another version",
            #"{"version":"1.0","request":{"type":"X"},"session":{"attributes":{"skillkit":{"version":7,"state":5}}}}"#
        ),
        Case(
            "a context with more than we know",
            #"{"version":"1.0","request":{"type":"X"},"context":{"System":{"application":{"applicationId":"a"},"#
                + #""user":{"userId":"u"},"device":{"deviceId":"d","supportedInterfaces":{"AudioPlayer":{}}},"#
                + #""apiEndpoint":"https://api","apiAccessToken":null,"person":{"personId":"p"}},"#
                + #""Viewport":{"shape":"ROUND","dpi":160.5},"AudioPlayer":null}}"#
        ),
        Case("a context with nulls", #"{"version":"1.0","request":{"type":"X"},"context":{"System":null,"x":null}}"#),
    ])
    func comesBackWithoutLoss(_ c: Case) throws {
        let json = try decode(JSON.self, c.json)
        let back = try wire(of: c.json, through: Envelope.self)
        #expect(back == json)
        let fromBytes = try wire(Envelope(bytes: Data(c.json.utf8)))
        #expect(fromBytes == json)
    }

    @Test(arguments: 0..<20)
    func comesBackWithAnyUnknownMembers(_ seed: UInt64) throws {
        var generator = SeededNumbers(seed: seed)
        for _ in 0..<20 {
            let json = try decorated(message(["type": "Tea.Spilt"]), using: &generator)
            let back = try wire(Envelope(bytes: bytes(of: json)))
            #expect(back == json, "seed \(seed)")
        }
    }

    /// The same message, with members that nobody knows at each level.
    private func decorated(_ json: JSON, using generator: inout SeededNumbers) throws -> JSON {
        guard case .object(var members) = json else { return json }
        for name in members.keys.sorted() {
            members[name] = try members[name].map { try decorated($0, using: &generator) }
        }
        for (name, value) in generator.members(depth: 2) { members["x-" + name] = value }
        return .object(members)
    }

    @Test func readsOneAndTheSameOfTwoMembersWithOneName() throws {
        let text = #"{"request":{"type":"A","is":"A"},"request":{"type":"B","is":"B"}}"#
        let request = try Envelope(bytes: Data(text.utf8)).request
        #expect(request.members == ["is": .string(request.type)])
    }

    @Test func hasNoVersionWhenItDoesNotSay() throws {
        #expect(try decode(Envelope.self, #"{"request":{"type":"LaunchRequest"}}"#).version == nil)
    }

    @Test func hasNoSessionOutsideOfOne() throws {
        let envelope = try decode(Envelope.self, #"{"request":{"type":"AudioPlayer.PlaybackStarted"}}"#)
        #expect(envelope.session == nil)
        #expect(envelope.attributes == nil)
        #expect(try envelope.context.decoded() == nil)
    }

    @Test func refusesMoreBytesThanItMayHave() throws {
        let text = #"{"request":{"type":"LaunchRequest"}}"#
        let bytes = Data(text.utf8)
        #expect(try Envelope(bytes: bytes, limits: InputLimits(request: bytes.count)).request.kind == .launch)
        #expect(throws: SkillError.tooLarge("The request", bytes: bytes.count, limit: bytes.count - 1)) {
            try Envelope(bytes: bytes, limits: InputLimits(request: bytes.count - 1))
        }
        #expect(throws: SkillError.tooLarge("The request", bytes: 1_048_577, limit: 1_048_576)) {
            try Envelope(bytes: Data(repeating: 0x20, count: 1_048_577))
        }
    }

    @Test(arguments: [(3, true), (4, false), (512, false), (9999, false), (0, true), (-1, true)])
    func isReadToAsManyLevelsAsAllowed(_ levels: Int, _ isRefused: Bool) throws {
        let bytes = Data(#"{"request":{"type":"LaunchRequest","a":[{}]}}"#.utf8)
        let limits = InputLimits(nesting: levels)
        guard isRefused else {
            #expect(try Envelope(bytes: bytes, limits: limits).request.kind == .launch)
            return
        }
        let error = #expect(throws: SkillError.self) { try Envelope(bytes: bytes, limits: limits) }
        #expect(try #require(error).description.hasSuffix("expected at most \(levels) levels of nesting"))
    }
}
