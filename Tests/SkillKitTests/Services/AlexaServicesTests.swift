#if HTTPS || Workbench
import FaultServer
import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct AlexaServicesTests {
    @Test(arguments: ServiceCall.all) func sendsOneRequestWithTheToken(_ call: ServiceCall) async throws {
        let amazon = try AmazonServer("{}")
        do { try await call.call(amazon.alexa) } catch AlexaServiceError.unreadable {
            // A profile's value is no object; what counts here is the request.
        }
        #expect(amazon.asked == [call.wire])
        let head = try #require(amazon.server.requests.first)
        #expect(head.contains("\r\nAuthorization: Bearer a.secret.token\r\n"))
        #expect(head.contains("\r\nAccept-Language: en-US\r\n") == call.wire.contains("/inSkillProducts"))
    }

    /// Not a test of its own: `.ci/alexa-services` runs it against a server that compares.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["ALEXA_SERVICES"] != nil))
    func asksTheServerOfTheCheck() async throws {
        let address = try #require(HTTPAddress(ProcessInfo.processInfo.environment["ALEXA_SERVICES"] ?? ""))
        var turn = try AmazonServer().turn
        turn.transport = HTTPClient(address)
        for call in ServiceCall.all {
            do { try await call.call(turn.alexa) } catch AlexaServiceError.unreadable {}
        }
        let skill = SpeechMeanwhileTests.skill(to: address) { turn in
            turn.sayMeanwhile("Let me look \("& listen").")
            try await Task.sleep(for: .seconds(1))
        }
        _ = try await skill.handle(SpeechMeanwhileTests.launch())
    }

    @Test func readsAnAddressAndKeepsWhatIsNew() async throws {
        let body = #"{"stateOrRegion":"WA","city":"Seattle","countryCode":"US","postalCode":"98109","planet":"Earth"}"#
        let address = try await AmazonServer(body).alexa.address()
        #expect(address?.city == "Seattle" && address?.postalCode == "98109" && address?.addressLine1 == nil)
        #expect(address?.members == ["planet": "Earth"])
    }

    @Test func readsAProfile() async throws {
        #expect(try await AmazonServer(#""Ada""#).alexa.givenName() == "Ada")
        let number = try await AmazonServer(#"{"countryCode":"+1","phoneNumber":"999"}"#).alexa.mobileNumber()
        #expect(number?.countryCode == "+1" && number?.phoneNumber == "999")
        #expect(try await AmazonServer("", status: "204 No Content").alexa.email() == nil)
    }

    @Test func readsListsRemindersTimersAndProducts() async throws {
        let lists = try await AmazonServer(#"{"lists":[{"listId":"L","name":"x","version":1}]}"#).alexa.lists()
        #expect(lists.map(\.id) == ["L"])
        let body = #"{"totalCount":"1","alerts":[{"alertToken":"R","status":"ON","trigger":{"offsetInSeconds":9}}]}"#
        let reminders = try await AmazonServer(body).alexa.reminders()
        #expect(reminders.map(\.token) == ["R"] && reminders.first?.trigger?.offsetInSeconds == 9)
        let timer = try await AmazonServer(#"{"id":"T","status":"ON","duration":"PT5M"}"#).alexa.timer("T")
        #expect(timer.id == "T" && timer.status == "ON")
        let bought =
            #"{"inSkillProducts":[{"productId":"P","entitled":"ENTITLED"}],"isTruncated":true,"nextToken":"n"}"#
        let page = try await AmazonServer(bought).alexa.products()
        #expect(page.products?.first?.isEntitled == true && page.nextToken == "n")
        #expect(try await AmazonServer("true").alexa.allowsVoicePurchases())
    }

    @Test(arguments: [
        ("401 Unauthorized", #"{"code":"INVALID_BEARER_TOKEN"}"#, AlexaServiceError.notPermitted([.reminders])),
        ("403 Forbidden", "", .notPermitted([.reminders])),
        (
            "403 Forbidden", #"{"code":"MAX_REMINDERS_EXCEEDED","message":"of Ada"}"#,
            .refused(status: 403, code: "MAX_REMINDERS_EXCEEDED")
        ),
        ("400 Bad Request", #"{"code":"Ada's own words"}"#, .refused(status: 400, code: nil)),
        ("404 Not Found", "", .notFound), ("409 Conflict", "", .conflict), ("429 Too Many", "", .tooOften),
        ("503 Unavailable", "<html>", .failed(status: 503)), ("200 OK", "<html>", .unreadable),
        ("200 OK", "7", .unreadable),
    ])
    func tellsWhyThereIsNoAnswer(_ status: String, _ body: String, _ expected: AlexaServiceError) async throws {
        let amazon = try AmazonServer(body, status: status)
        await #expect(throws: expected) { try await amazon.alexa.createReminder(ReminderOrder()) }
        #expect(!expected.description.contains("Ada"))
    }

    @Test func hasTheCardThatAsksForLeave() throws {
        let card = try #require(AlexaServiceError.notPermitted([.readLists, .email]).consentCard)
        let json = try wire(card)
        #expect(json["type"] == "AskForPermissionsConsent")
        #expect(json["permissions"] == ["read::alexa:household:list", "alexa::profile:email:read"])
        #expect(AlexaServiceError.notFound.consentCard == nil)
    }

    @Test func asksNobodyWithoutATransportATokenOrADevice() async throws {
        let amazon = try AmazonServer("{}")
        var turn = amazon.turn
        turn.transport = nil
        await #expect(throws: AlexaServiceError.noTransport) { try await turn.alexa.address() }
        for endpoint in ["http://api.amazonalexa.com", "https://api.amazonalexa.com.example", "https://10.0.0.1", "x"] {
            turn = amazon.turn
            var context = AmazonServer.context
            context.system?.apiEndpoint = endpoint
            turn.context = LazyContext(context)
            await #expect(throws: AlexaServiceError.foreignEndpoint, "\(endpoint)") { try await turn.alexa.name() }
        }
        turn.context = LazyContext(Context())
        await #expect(throws: AlexaServiceError.noToken) { try await turn.alexa.name() }
        await #expect(throws: AlexaServiceError.noDevice) { try await turn.alexa.address() }
        #expect(amazon.server.connections == 0)
    }

    /// A recording has what Amazon answered, but for who the person is; a replay asks nobody.
    @Test func isRecordedUnderAPseudonymAndReplayed() async throws {
        let amazon = try AmazonServer(#""Ada""#)
        let folder = TemporaryFolder()
        let path = folder.url.appending(path: "a.jsonl").path
        func run(_ words: String...) async throws -> CommandLineRun {
            let runner = Runner(name: "name", version: "1", about: "") { _ in
                var skill = Skill(
                    SpeechMeanwhileTests.Busy { turn in
                        guard try await turn.alexa.givenName() != nil else { throw AlexaServiceError.unreadable }
                    }
                )
                skill.transport = HTTPClient(amazon.server.address)
                return skill
            }
            return try await CommandLineRun(runner, words, input: SpeechMeanwhileTests.launch())
        }
        let recorded = try await run("invoke", "--record", path)
        #expect(recorded.output.contains("Done."), "\(recorded.output)")
        let text = try folder.text(of: "a.jsonl")
        #expect(
            text.contains(#""asked":"Alexa: Profile.givenName""#) && text.contains(#"{"givenName":"user-"#),
            "\(text)"
        )
        #expect(!text.contains("Ada") && !text.contains("a.secret.token"), "\(text)")
        let replayed = try await run("replay", path)
        #expect(replayed.status == .done, "\(replayed.output)")
        #expect(amazon.server.requests.count == 1)
    }

    @Test func waitsNoLongerThanItsPatience() async throws {
        var alexa = try AmazonServer { $0.waitForEnd() }.turn.alexa
        alexa.patience = .milliseconds(50)
        await #expect(throws: AlexaServiceError.noAnswer(.timedOut)) { try await alexa.lists() }
    }
}
#endif
