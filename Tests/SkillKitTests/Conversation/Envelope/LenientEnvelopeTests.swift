import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Members that a turn can do without are no reason to refuse a person when they have odd types: they are kept.
@Suite struct LenientEnvelopeTests {
    @Test(arguments: [
        #"{"version":"1.0","session":{"attributes":[]},"request":{"type":"LaunchRequest"}}"#,
        #"{"version":"1.0","session":{"attributes":"x","new":"yes"},"request":{"type":"LaunchRequest"}}"#,
        #"{"version":"1.0","session":{"user":"x","sessionId":5},"request":{"type":"LaunchRequest","locale":5}}"#,
        #"{"version":"1.0","session":{},"request":{"type":"LaunchRequest","requestId":[],"timestamp":{}}}"#,
    ])
    func areAnsweredAndComeBack(_ text: String) async throws {
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: Data(text.utf8))
        let before = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
        #expect(try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(envelope)) == before)
        let answer = try await Skill(TeaConversation()).handle(Data(text.utf8))
        #expect(String(decoding: answer, as: UTF8.self).contains("outputSpeech"))
    }

    @Test(arguments: [
        (#""version":1.0,"session":{}"#, "{}", ["version"]),
        (#""version":null,"session":{}"#, "{}", nil),
        (#""session":[]"#, "{}", ["session"]),
        (#""session":"x","version":{"a":1}"#, "{}", ["version", "session"]),
        (#""session":null"#, "{}", nil),
        (
            #""session":{"new":1,"user":[],"attributes":[]}"#, "{}",
            ["session.new", "session.user", "session.attributes"]
        ),
        (#""session":{}"#, "[]", ["request.intent.slots"]),
        (#""session":{}"#, "null", nil),
        (#""session":{}"#, #""none""#, ["request.intent.slots"]),
        (#""session":{}"#, #"{"Tea":{"name":"Tea","value":"mint"},"Size":null}"#, nil),
        (#""session":{}"#, #"{"Tea":{"name":"Tea","value":"mint"},"Size":7}"#, ["request.intent.slots.*"]),
        (#""session":{}"#, #"{"Tea":{"name":"Tea","value":"mint"},"Size":["small"]}"#, ["request.intent.slots.*"]),
        (#""session":{}"#, #"{"Tea":{"name":"Tea","value":"mint","resolutions":[]}}"#, ["request.intent.slots.*"]),
        (#""session":{}"#, #"{"Tea":{"name":"Tea","value":{"mint":1}}}"#, ["request.intent.slots.*"]),
        (#""session":{}"#, #"{"Tea":{"name":"Tea","value":7}}"#, nil),
        (#""session":{},"context":[]"#, "{}", nil),
        (#""session":{},"context":{"System":7}"#, "{}", nil),
    ])
    func areToldToTheLogAndNotRefused(_ envelope: String, _ slots: String, _ odd: [String]?) async throws {
        let text = """
            {\(envelope),"request":{"type":"IntentRequest","requestId":"1","intent":{"name":"OrderTeaIntent",\
            "slots":\(slots)}}}
            """
        let log = NoticeLog()
        let answer = try await Skill(TeaConversation(), notify: log.add).handle(Data(text.utf8))
        #expect(String(decoding: answer, as: UTF8.self).contains("outputSpeech"))
        #expect(log.notices.contains { $0.hasPrefix("ignored") } == (odd != nil), "\(log.notices)")
        for path in odd ?? [] { #expect(log.notices.contains { $0.contains(path) }, "\(log.notices)") }
        if slots.contains(#":"mint"}"#) { #expect(String(decoding: answer, as: UTF8.self).contains("choosingSize")) }
        let back = try JSONEncoder().encode(decode(Request.self, request(of: text)))
        #expect(try JSONDecoder().decode(JSON.self, from: back) == decode(JSON.self, text)["request"])
    }

    @Test(arguments: [
        (#""\ud83c""#, "\u{FFFD}"), (#""a\udf75b""#, "a\u{FFFD}b"), (#""\ud83c\u0041""#, "\u{FFFD}A"),
        (#""\q""#, "\u{FFFD}"),
        (#""\u12""#, "\u{FFFD}12"), (#""\ud83c\"x""#, "\u{FFFD}\"x"), ("01", "01"), ("1.2.3", "1.2.3"), ("-", "-"),
        ("1e", "1e"), ("\"a\u{6}\"", "a\u{6}"),
        ("+1", nil), ("NaN", nil), (#""\"#, nil), ("\"\n\"", nil),
    ])
    func areKeptInTheContextUnlessItCannotBeSeenWhereTheyEnd(_ spelling: String, _ kept: String?) async throws {
        let request = #""request":{"type":"LaunchRequest","requestId":"1"}"#
        let inContext = #"{"context":{"System":{"person":{"personId":"p"},"odd":[\#(spelling)]}},\#(request)}"#
        let log = NoticeLog()
        let skill = Skill(TeaConversation(), notify: log.add)
        guard let kept else {
            _ = try await skill.refusal(of: inContext)
            return
        }
        let answer = try await skill.handle(Data(inContext.utf8))
        #expect(String(decoding: answer, as: UTF8.self).contains("outputSpeech"))
        #expect(log.notices.contains { $0.hasPrefix("ignored") && $0.contains("context.*") }, "\(log.notices)")
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: Data(inContext.utf8))
        #expect(try envelope.context.system()?.person?.id == "p")
        let back = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(envelope))
        #expect(back["context"]?["System"]?["odd"] == [.string(kept)])
        // What a turn needs, and what stands beside the context, is refused where it stops being JSON.
        for text in [#"{"odd":[\#(spelling)],\#(request)}"#, #"{"context":{},"context":[\#(spelling)],\#(request)}"#] {
            let refusal = try await skill.refusal(of: text)
            #expect(refusal.contains("not JSON at line 1, column"), "\(refusal)")
        }
    }

    @Test func areKeptInTheContextUnderOddNames() async throws {
        let text = #"{"context":{"a\ud83c":1,"System":{}},"request":{"type":"LaunchRequest","requestId":"1"}}"#
        let envelope = try RequestEnvelope<TeaConversation.State>(bytes: Data(text.utf8))
        let back = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(envelope))
        #expect(back["context"] == ["a\u{FFFD}": 1, "System": [:]])
    }

    @Test func areAnsweredBehindAByteOrderMark() async throws {
        let text = "\u{FEFF}" + #"{"request":{"type":"LaunchRequest","requestId":"1"}}"#
        let answer = try await Skill(TeaConversation()).handle(Data(text.utf8))
        #expect(String(decoding: answer, as: UTF8.self).contains("outputSpeech"))
    }

    private func request(of text: String) throws -> String {
        String(decoding: try bytes(of: #require(decode(JSON.self, text)["request"])), as: UTF8.self)
    }

    @Test(arguments: [
        #"{"request":{"type":"LaunchRequest"}}"#, #"{"version":"1.1","request":{"type":"LaunchRequest"}}"#,
        #"{"version":1,"request":{"type":"LaunchRequest"}}"#, #"{"version":null,"request":{"type":"LaunchRequest"}}"#,
        #"{"session":[],"request":{"type":"LaunchRequest"}}"#,
    ])
    func inventNothingOnTheWayBack(_ text: String) throws {
        #expect(try wire(of: text, through: RequestEnvelope<TeaConversation.State>.self) == decode(JSON.self, text))
    }

    @Test(arguments: [
        #"{"version":"2.0","routeKey":"$default","body":"{\"request\":{}}","isBase64Encoded":false}"#,
        #"{"httpMethod":"POST","body":{"version":"1.0","request":{"type":"LaunchRequest"}}}"#,
    ])
    func sayWhereTheRequestIsIfAGatewayWrappedIt(_ text: String) async throws {
        let refusal = try await Skill(TeaConversation()).refusal(of: text)
        #expect(refusal.contains("'request' is missing; pass on the content of 'body' alone"), "\(refusal)")
    }

    @Test(arguments: [
        "Alexa.Presentation.APL.RuntimeError", "Alexa.Presentation.APLA.RuntimeError",
        "Alexa.Presentation.HTML.RuntimeError", "Alexa.Presentation.APLT.RuntimeError",
        "Alexa.Presentation.APL.LoadIndexListData", "Alexa.Presentation.APL.LoadTokenListData",
    ])
    func areAnsweredInSilenceWhenAScreenReportsErrorsOrWantsData(_ type: String) async throws {
        let request: JSON = ["type": .string(type), "requestId": "1", "errors": [["type": "LIST_ERROR"]]]
        let answer = try await Skill(TeaConversation()).answer(to: message(request))
        #expect(answer["response"] == [:])
        #expect(answer["sessionAttributes"]?["skillkit"]?["state"] == ["start": [:]])
    }

    /// Foundation says that in an error of its own, which is no `DecodingError`.
    @Test(arguments: ["0.5", "-1.5", "1e-5", "9223372036854775808", "1e30"])
    func keepANumberThatIsNotWhole(_ number: String) throws {
        let text = #"{"type":"AudioPlayer.PlaybackStarted","token":"t","offsetInMilliseconds":\#(number)}"#
        let request = try decode(Request.self, text)
        guard case .audioPlayer(.playbackStarted(let progress)) = request.kind else {
            Issue.record("\(request)")
            return
        }
        #expect(progress.token == "t")
        #expect(progress.offsetInMilliseconds == nil)
        #expect(try wire(request) == decode(JSON.self, text))
    }
}
