import FaultServer
import Testing

@testable import SkillKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a skill says while its reply is still being made, as it reaches Amazon.
@Suite struct SpeechMeanwhileTests {
    /// A skill that does what a test wants while the person waits.
    struct Busy: Conversation {
        enum State: String, ConversationState, CaseIterable { case start }

        static let start = State.start
        static let router = IntentRouter<OneEvent>(launch: .happened, ended: .happened, otherwise: .happened) {}
        let work: @Sendable (Turn) async throws -> Void

        func reply(to event: OneEvent, in state: State, turn: Turn) async throws -> Reply<State> {
            try await work(turn)
            return .stay(turn.isHeard ? .ask("Done.") : .silent)
        }
    }

    /// The skill over a network that leads to an address.
    static func skill(
        to address: HTTPAddress,
        _ work: @escaping @Sendable (Turn) async throws -> Void
    ) -> Skill<Busy> {
        var skill = Skill(Busy(work: work))
        skill.transport = HTTPClient(address)
        // Some tests look at what is sent within the deadline, and the machine may be busy.
        skill.turnLimit = .seconds(60)
        return skill
    }

    /// Waits until something is so, but not for ever.
    private static func wait(until isSo: () -> Bool) async throws {
        for _ in 0..<500 where !isSo() { try await Task.sleep(for: .milliseconds(10)) }
    }

    static func launch(_ type: String = "LaunchRequest", token: JSON = "a.secret.token") throws -> Data {
        var message = message(["type": .string(type), "requestId": "r.1", "locale": "en-US"])
        guard case .object(var members) = message else { return Data() }
        members["context"] = [
            "System": [
                "apiEndpoint": "https://api.amazonalexa.com", "apiAccessToken": token, "device": ["deviceId": "d"],
            ]
        ]
        message = .object(members)
        return try bytes(of: message)
    }

    private static func body(_ words: String) -> String {
        #"POST /v1/directives {"directive":{"speech":"<speak>\#(words)</speak>","type":"VoicePlayer.Speak"},"#
            + #""header":{"requestId":"r.1"}}"#
    }

    @Test func isSentBeforeTheReply() async throws {
        let amazon = try AmazonServer("", status: "204 No Content")
        let skill = Self.skill(to: amazon.server.address) { turn in
            turn.sayMeanwhile("Let me \("&") look.")
            try await Self.wait { !amazon.asked.isEmpty }
        }
        let answer = try await skill.handle(Self.launch())
        #expect(String(decoding: answer, as: UTF8.self).contains("Done."))
        #expect(amazon.asked == [Self.body("Let me &amp; look.")])
        #expect(amazon.server.requests.first?.contains("\r\nAuthorization: Bearer a.secret.token\r\n") == true)
    }

    @Test func isSaidOnceInOrderAndFiveTimesAtMost() async throws {
        let amazon = try AmazonServer("", status: "204 No Content")
        let skill = Self.skill(to: amazon.server.address) { turn in
            for word in ["a", "b", "a", "c", "d", "b", "e", "f"] { turn.sayMeanwhile("\(word)") }
            try await Self.wait { amazon.asked.count > 4 }
            try await Task.sleep(for: .milliseconds(50))
        }
        _ = try await skill.handle(Self.launch())
        #expect(amazon.asked == ["a", "b", "c", "d", "e"].map(Self.body))
    }

    @Test func isNotSaidAfterTheReply() async throws {
        let amazon = try AmazonServer("", status: "204 No Content")
        let (turns, late) = AsyncStream<Turn>.makeStream()
        let skill = Self.skill(to: amazon.server.address) { late.yield($0) }
        _ = try await skill.handle(Self.launch())
        for await turn in turns {
            turn.sayMeanwhile("Too late.")
            break
        }
        try await Task.sleep(for: .milliseconds(100))
        #expect(amazon.server.connections == 0)
    }

    @Test func isNotSaidByATurnThatWasGivenUp() async throws {
        let amazon = try AmazonServer("", status: "204 No Content")
        let barrier = Barrier()
        let (turns, late) = AsyncStream<Turn>.makeStream()
        var skill = Self.skill(to: amazon.server.address) { turn in
            late.yield(turn)
            await barrier.pass()
        }
        skill.turnLimit = .milliseconds(100)
        let answer = try await skill.handle(Self.launch())
        #expect(String(decoding: answer, as: UTF8.self).contains("Done.") == false)
        for await turn in turns {
            turn.sayMeanwhile("Too late.")
            break
        }
        barrier.open()
        try await Task.sleep(for: .milliseconds(100))
        #expect(amazon.server.connections == 0)
    }

    @Test func holdsNoReplyUp() async throws {
        let amazon = try AmazonServer { $0.waitForEnd() }
        let skill = Self.skill(to: amazon.server.address) { $0.sayMeanwhile("Let me look.") }
        let waited = try await ContinuousClock().measure { _ = try await skill.handle(Self.launch()) }
        #expect(waited < .seconds(2), "\(waited)")
    }

    @Sendable private static func lookAndWaitForNotice(_ turn: Turn) async throws {
        turn.sayMeanwhile("Let me look.")
        try await wait { !turn.trace.record.notices.isEmpty }
    }

    @Test(arguments: [
        ("403 Forbidden", "Alexa refused what should have been said meanwhile, with status 403"),
        ("500 Oh", "Alexa refused what should have been said meanwhile, with status 500"),
    ])
    func failsNoTurnAndIsNoted(_ status: String, _ note: String) async throws {
        let amazon = try AmazonServer("{}", status: status)
        let skill = Self.skill(to: amazon.server.address, Self.lookAndWaitForNotice)
        let (answer, record, _) = await skill.serve(try Self.launch())
        #expect(try String(decoding: answer.get(), as: UTF8.self).contains("Done."))
        #expect(record.notices.map(\.description) == [note])
    }

    @Test func isNotedWhenNobodyIsThere() async throws {
        let nobody = try FaultServer.nobody()
        let skill = Self.skill(to: nobody, Self.lookAndWaitForNotice)
        let (_, record, _) = await skill.serve(try Self.launch())
        #expect(
            record.notices.map(\.description) == [
                "what should have been said meanwhile did not reach Alexa: no connection to \(nobody)"
            ]
        )
    }

    @Test(arguments: ["SessionEndedRequest", "AudioPlayer.PlaybackStarted", "System.ExceptionEncountered"])
    func isNoAnswerToAnythingElse(_ type: String) async throws {
        let amazon = try AmazonServer()
        let skill = Self.skill(to: amazon.server.address) { $0.sayMeanwhile("Let me look.") }
        _ = try await skill.handle(Self.launch(type))
        #expect(amazon.server.connections == 0)
    }

    @Test func isNothingWithoutATokenOrATransport() async throws {
        let amazon = try AmazonServer()
        var skill = Self.skill(to: amazon.server.address) { $0.sayMeanwhile("Let me look.") }
        _ = try await skill.handle(Self.launch(token: .null))
        skill.transport = nil
        let (_, record, _) = await skill.serve(try Self.launch())
        #expect(amazon.server.connections == 0 && record.notices.isEmpty)
    }

    @Test func isNotSaidWhereItBreaksARule() async throws {
        let amazon = try AmazonServer()
        let skill = Self.skill(to: amazon.server.address) { turn in
            turn.sayMeanwhile("\(String(repeating: "a", count: 590))")
            turn.sayMeanwhile("<nonsense/>a")
        }
        let (_, record, _) = await skill.serve(try Self.launch())
        #expect(record.notices.map(\.description).count == 2, "\(record.notices)")
        #expect(record.notices.first?.description.contains("605 characters of speech; say at most 600") == true)
        #expect(amazon.server.connections == 0)
    }
}
