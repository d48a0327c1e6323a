import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct ResponseCheckTests {
    /// A row of `wrong-responses.json`, which `.ci/judge` holds against an independent judge.
    struct Row: Decodable, Sendable, CustomTestStringConvertible {
        var name: String
        var request: String
        var response: Response
        var rules: [ResponseRule]
        var testDescription: String { name }
    }

    static var table: [Row] {
        get throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "wrong-responses.json")
            return try JSONDecoder().decode([Row].self, from: Data(contentsOf: file))
        }
    }

    private static func turn(_ request: Request.Kind, context: Context? = nil) -> Turn {
        let session = Session(isNew: false, id: "s")
        return Turn(request: Request(request), session: session, context: LazyContext(context))
    }

    @Test(arguments: try table)
    func findsWhatAlexaRefuses(_ row: Row) throws {
        let text = #"{"type":"\#(row.request)","intent":{"name":"OrderTeaIntent"}}"#
        let request = try JSONDecoder().decode(Request.self, from: Data(text.utf8))
        let findings = ResponseCheck().findings(in: row.response, for: Self.turn(request.kind))
        #expect(Set(findings.map(\.rule)) == Set(row.rules), "\(findings)")
        for finding in findings { #expect(!finding.path.isEmpty && !finding.advice.isEmpty) }
    }

    @Test func measuresTheWholeAndTheShareOfTheAttributes() {
        let check = ResponseCheck()
        #expect(check.findings(ofSize: 24_576, attributes: 0) == [])
        #expect(check.findings(ofSize: 24_577, attributes: 9).map(\.rule) == [.largeResponse])
        let tooLarge = check.findings(ofSize: 122_881, attributes: 100_000)
        #expect(tooLarge.map(\.rule) == [.responseSize, .sessionAttributes])
        #expect(tooLarge[0].advice.contains("100000 of them session attributes"))
    }

    @Test func tellsOfAttributesThatAreTooLarge() async throws {
        #expect(ResponseCheck().findings(ofSize: 5000, attributes: 4096) == [])
        let findings = ResponseCheck().findings(ofSize: 5000, attributes: 4097)
        #expect(findings.map(\.rule) == [.sessionAttributes])
        #expect(findings[0].path == "sessionAttributes")
        #expect(findings[0].advice.hasPrefix("4097 of the response's 5000 bytes; remember at most 4096"))

        let theirs: JSON = .string(String(repeating: "a", count: 300))
        for (limit, count) in [(4096, 0), (200, 1)] {
            let log = NoticeLog()
            let check = ResponseCheck(limits: ResponseLimits(sessionAttributes: limit))
            let skill = Skill(TeaConversation(), check: check, notify: log.add)
            _ = try await skill.answer(to: message(["type": "LaunchRequest"], attributes: ["theirs": theirs]))
            #expect(log.notices.count { $0.contains("(session-attributes)") } == count, "\(log.notices)")
        }
    }

    @Test func knowsWhatTheDeviceHas() {
        var device = Device(id: "d")
        let play = Response.tell("Now.").directive(Directive(.audioPlayer(.stop)))
        for (interfaces, rules): (SupportedInterfaces?, [ResponseRule]) in [
            (nil, []), ([.audioPlayer], []), ([.display], [.unsupportedInterface]), ([], [.unsupportedInterface]),
        ] {
            device.supportedInterfaces = interfaces
            let turn = Self.turn(.launch, context: Context(system: Context.System(device: device)))
            #expect(ResponseCheck().findings(in: play, for: turn).map(\.rule) == rules)
        }
    }

    @Test func needsNoContextThatCanBeRead() throws {
        let text = #"{"request":{"type":"LaunchRequest"},"context":5}"#
        let context = try RequestEnvelope<TeaConversation.State>(bytes: Data(text.utf8)).context
        let turn = Turn(request: Request(.launch), session: nil, context: context)
        let play = Response.tell("Now.").directive(Directive(.audioPlayer(.stop)))
        #expect(ResponseCheck().findings(in: play, for: turn) == [])
    }

    @Test(arguments: [
        (Directive.Kind.audioPlayer(.stop), "AudioPlayer"), (.videoApp(.launch(VideoLaunch())), "VideoApp"),
    ])
    func namesWhatTheDeviceLacks(_ kind: Directive.Kind, _ name: String) {
        let turn = Self.turn(.launch, context: Context(system: Context.System(device: Device(id: "d"))))
        var device = Device(id: "d")
        device.supportedInterfaces = [.navigation]
        let response = Response.tell("Now.").directive(Directive(kind))
        let lacking = Self.turn(.launch, context: Context(system: Context.System(device: device)))
        let advice = ResponseCheck().findings(in: response, for: lacking).map(\.advice)
        #expect(advice.contains { $0.contains("the device has no \(name);") }, "\(advice)")
        #expect(!ResponseCheck().findings(in: response, for: turn).map(\.rule).contains(.unsupportedInterface))
    }

    @Test func cutsPlainTextAtASentenceAndLeavesMarkupAlone() async throws {
        let long = String(repeating: "Tea & milk. ", count: 1000)
        let plain = try await Self.answer(.ask(Speech(text: long), reprompt: "Well?"))
        #expect(plain.speech.map { ResponseCheckTests.length($0) } ?? 0 <= 8000)
        #expect(plain.plainText.hasSuffix("Tea & milk.") && plain.plainText.count > 5500)
        let marked: Speech = "\(Speech(text: long))\(pause: .seconds(1))"
        #expect(try await Self.answer(.ask(marked, reprompt: "Well?")).speech == OutputSpeech(marked))
    }

    private static func answer(_ response: Response) async throws -> Response {
        var dialog = Dialog(with: Skill(Says(response: response)))
        return try await dialog.launch()
    }

    private static func length(_ speech: OutputSpeech) -> Int {
        switch speech.content {
        case .plainText(let text), .ssml(let text): text.unicodeScalars.count
        }
    }

    /// Says one thing, whatever comes.
    private struct Says: Conversation {
        enum State: String, ConversationState, CaseIterable { case only }
        enum Event: String, ConversationEvent, CaseIterable { case anything }
        static let start = State.only
        static let router = IntentRouter<Event>(
            launch: .anything,
            ended: .anything,
            otherwise: .anything,
            misheard: { _ in .anything }
        ) {}
        var response: Response
        func reply(to event: Event, in state: State, turn: Turn) -> Reply<State> { .stay(response) }
    }
}
