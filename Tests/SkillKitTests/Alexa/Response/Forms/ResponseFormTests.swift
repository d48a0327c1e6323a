import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Every form of response that can be made, as bytes; `.ci/judge` has the same bytes judged by others.
@Suite struct ResponseFormTests {
    @Test(arguments: ResponseForm.all)
    func hasTheFormThatAlexaReads(_ form: ResponseForm) throws {
        #expect(try wire(form.response) == decode(JSON.self, form.json))
    }

    @Test(arguments: ResponseForm.all)
    func breaksNoRule(_ form: ResponseForm) throws {
        let request = try decode(Request.self, #"{"type":"\#(form.request)","intent":{"name":"OrderTeaIntent"}}"#)
        let turn = Turn(request: request, session: Session(isNew: false, id: "s"), context: LazyContext(nil))
        #expect(ResponseCheck().findings(in: form.response, for: turn) == [])
    }

    @Test func areThereForEveryDirective() {
        let made = Set(ResponseForm.all.flatMap { $0.response.directives.map(\.type) })
        #expect(Set(EveryTypeTests.directives).subtracting(made) == [])
    }

    @Test(arguments: [
        (Duration.zero, 0), (.milliseconds(1), 1), (.microseconds(1999), 1), (.seconds(-1), 0), (.milliseconds(-1), 0),
        (.seconds(Int64.max), Int.max), (.seconds(9_223_372_036_854_775), 9_223_372_036_854_775_000),
    ])
    func beginsAStreamAtAnyOffset(_ offset: Duration, _ milliseconds: Int) {
        guard case .audioPlayer(.play(let playback)) = Directive.play(url: "", token: "", offset: offset).kind else {
            Issue.record("it plays nothing")
            return
        }
        #expect(playback.item?.stream?.offsetInMilliseconds == milliseconds)
    }

    @Test func sendsTheIntentBackWithWhatCameAndWhatChanged() throws {
        let came = #"{"type":"IntentRequest","intent":{"name":"A","slots":{"B":{"name":"B","value":"b"}},"more":1}}"#
        let turn = Turn(request: try decode(Request.self, came), session: nil, context: LazyContext(nil))
        let intent = try #require(turn.intent).slot("C", nil).confirmation(.denied)
        let sent: JSON = [
            "name": "A", "confirmationStatus": "DENIED", "more": 1,
            "slots": ["B": ["name": "B", "value": "b"], "C": ["name": "C", "confirmationStatus": "NONE"]],
        ]
        #expect(try wire(intent) == sent)
        #expect(Turn(request: Request(.launch), session: nil, context: LazyContext(nil)).intent == nil)
    }

    private static let folder = ProcessInfo.processInfo.environment["RESPONSE_FORMS"]

    @Test(.enabled(if: folder != nil, "RESPONSE_FORMS names no folder to write to"), arguments: ResponseForm.all)
    func areWrittenForTheJudge(_ form: ResponseForm) throws {
        let envelope = try bytes(of: ResponseEnvelope<TeaConversation.State>(response: form.response, attributes: nil))
        let file = URL(filePath: try #require(Self.folder)).appending(path: "\(form.testDescription).json")
        let whole: JSON = [
            "request": .string(form.request), "envelope": try JSONDecoder().decode(JSON.self, from: envelope),
        ]
        try bytes(of: whole).write(to: file)
    }
}
