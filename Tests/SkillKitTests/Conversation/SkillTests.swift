import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct SkillTests {
    @Test func answersALaunchByteForByte() async throws {
        let answer = try await Skill(TeaConversation()).handle(bytes(of: message(["type": "LaunchRequest"])))
        let expected = """
            {"response":{"outputSpeech":{"ssml":"<speak>Welcome. Which tea would you like?</speak>","type":"SSML"},\
            "reprompt":{"outputSpeech":{"ssml":"<speak>Welcome. Which tea would you like?</speak>","type":"SSML"}},\
            "shouldEndSession":false},"sessionAttributes":{"skillkit":{"state":{"start":{}},"version":1}},\
            "version":"1.0"}
            """
        #expect(String(decoding: answer, as: UTF8.self) == expected)
    }

    @Test func escapesWhatAPersonSaid() async throws {
        let skill = Skill(TeaConversation())
        let answer = try await skill.answer(
            to: intentMessage(OrderTea.name, ["Tea": "</speak>& mint", "Size": "small"])
        )
        #expect(
            answer["response"]?["outputSpeech"]?["ssml"]
                == "<speak>A small &lt;/speak&gt;&amp; mint, is that right?</speak>"
        )
        let state = answer["sessionAttributes"]?["skillkit"]?["state"]
        #expect(
            state == ["confirming": ["tea": "</speak>& mint", "size": "small"]],
            "the state keeps the words as they are"
        )
    }

    @Test func apologisesAndStaysWhenTheConversationThrows() async throws {
        let log = NoticeLog()
        var dialog = Dialog(with: Skill(TeaConversation(), notify: log.add), state: .choosingSize(tea: "assam"))
        let apology = try await dialog.say(OrderTea.name, ["Tea": "lava"])
        #expect(apology == .ask("Sorry, the kettle broke. Another tea?"))
        #expect(dialog.state == .choosingSize(tea: "assam"))
        #expect(log.notices == ["the conversation failed, and apologised: KettleError()"])
        try await dialog.say(ChooseSize.name, ["Size": "small"])
        #expect(dialog.state == .confirming(tea: "assam", size: .small), "the session goes on")
    }

    /// A conversation that fails whatever happens, and has no apology of its own.
    private struct Broken: Conversation {
        enum State: String, ConversationState, CaseIterable { case only }
        static let start = State.only
        static let router = IntentRouter<OneEvent>(
            launch: .happened,
            ended: .happened,
            otherwise: .happened,
            misheard: { _ in .happened }
        ) {}
        func reply(to event: OneEvent, in state: State, turn: Turn) throws -> Reply<State> { throw KettleError() }
    }

    @Test func hasAnApologyOfItsOwnForAConversationWithout() async throws {
        var dialog = Dialog(with: Skill(Broken()))
        let apology = try await dialog.launch()
        #expect(apology == .ask("Sorry, something went wrong. Please try that again."))
        #expect(dialog.state == .only)
    }

    @Test func doesNotApologiseWhereNobodyListens() async throws {
        for type in ["SessionEndedRequest", "AudioPlayer.PlaybackStarted", "System.ExceptionEncountered"] {
            let answer = try await Skill(Broken()).answer(to: message(["type": .string(type)], inSession: false))
            #expect(answer["response"] == [:], "\(type)")
        }
    }

    @Test func hasNothingToRememberOutsideASession() async throws {
        let answer = try await Skill(TeaConversation()).answer(
            to: message(["type": "LaunchRequest"], inSession: false)
        )
        #expect(answer["sessionAttributes"] == nil)
        #expect(answer["response"]?["shouldEndSession"] == false)
    }

    @Test func answersAQuestionWithoutMovingTheConversation() async throws {
        let attributes: JSON = ["skillkit": ["version": 1, "state": ["choosingSize": ["tea": "assam"]]]]
        let question: JSON = ["type": "CanFulfillIntentRequest", "intent": ["name": "AMAZON.StopIntent"]]
        let answer = try await Skill(TeaConversation()).answer(to: message(question, attributes: attributes))
        #expect(answer["sessionAttributes"] == attributes)
    }

    @Test func answersTheSameToTheSame() async throws {
        let skill = Skill(TeaConversation())
        let message = try bytes(
            of: intentMessage(OrderTea.name, ["Tea": "assam"], attributes: ["b": 1, "a": ["z": 1, "y": 2]])
        )
        let first = try await skill.handle(message)
        try await withThrowingTaskGroup(of: Data.self) { group in
            for _ in 0..<50 { group.addTask { try await skill.handle(message) } }
            for try await answer in group { #expect(answer == first) }
        }
    }

    @Test func refusesALargerMessageThanItsLimit() async throws {
        let message = try bytes(of: message(["type": "LaunchRequest"]))
        let skill = Skill(TeaConversation(), limits: InputLimits(request: message.count - 1))
        let refusal = try await skill.refusal(of: message)
        #expect(refusal == "The request has \(message.count) bytes; at most \(message.count - 1) are read")
    }
}
