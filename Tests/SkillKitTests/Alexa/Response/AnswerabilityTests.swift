import SkillKit
import Testing

/// Answers everything with all that a response can hold.
private struct Chatterbox: Conversation {
    enum State: String, ConversationState, CaseIterable { case only }
    static let start = State.only
    static let router = IntentRouter<OneEvent>(
        launch: .happened,
        ended: .happened,
        otherwise: .happened,
        misheard: { _ in .happened }
    ) {
        Route(.yes, .happened)
    }

    func reply(to event: OneEvent, in state: State, turn: Turn) -> Reply<State> {
        .stay(
            .ask(turn.isHeard ? "Heard" : "Unheard").card(.linkAccount)
                .directive(Directive("AudioPlayer.Stop", [:])).directive(Directive("Tea.Pour", [:]))
        )
    }
}

@Suite struct AnswerabilityTests {
    private func answer(_ request: JSON, inSession: Bool, to log: NoticeLog = NoticeLog()) async throws -> JSON {
        let skill = Skill(Chatterbox(), notify: log.add)
        return try #require(try await skill.answer(to: message(request, inSession: inSession))["response"])
    }

    @Test(arguments: [
        ("LaunchRequest", true), ("LaunchRequest", false), ("Tea.Spilt", true), ("Display.ElementSelected", true),
        ("Alexa.Presentation.APL.UserEvent", true), ("Connections.Response", true), ("SessionResumedRequest", true),
    ])
    func leavesTheAnswerWholeWhereAPersonListens(_ type: String, inSession: Bool) async throws {
        let log = NoticeLog()
        let response = try await answer(["type": .string(type)], inSession: inSession, to: log)
        #expect(response["outputSpeech"]?["ssml"] == "<speak>Heard</speak>")
        #expect(response["reprompt"] != nil)
        #expect(response["card"] == ["type": "LinkAccount"])
        #expect(response["directives"] == [["type": "AudioPlayer.Stop"], ["type": "Tea.Pour"]])
        #expect(response["shouldEndSession"] == false)
        #expect(log.notices.isEmpty)
    }

    @Test(arguments: [
        ("SessionEndedRequest", true), ("SessionEndedRequest", false), ("System.ExceptionEncountered", true),
        ("System.ExceptionEncountered", false), ("AudioPlayer.PlaybackStopped", false), ("Tea.Spilt", false),
        ("AlexaSkillEvent.SkillEnabled", true), ("AlexaSkillEvent.SkillDisabled", false),
        ("Messaging.MessageReceived", false),
        ("Reminders.ReminderStarted", false),
    ])
    func leavesNothingOfTheAnswerWhereNobodyListens(_ type: String, inSession: Bool) async throws {
        let log = NoticeLog()
        #expect(try await answer(["type": .string(type)], inSession: inSession, to: log) == [:])
        #expect(log.notices == ["a request of type \(type) may not be spoken to; the speech was left out"])
    }

    @Test(arguments: [
        "AudioPlayer.PlaybackStarted", "AudioPlayer.PlaybackFinished", "AudioPlayer.PlaybackNearlyFinished",
        "AudioPlayer.PlaybackFailed", "PlaybackController.PlayCommandIssued", "PlaybackController.NextCommandIssued",
    ])
    func leavesThePlayersDirectivesToPlayersAndButtons(_ type: String) async throws {
        let log = NoticeLog()
        let response = try await answer(["type": .string(type)], inSession: false, to: log)
        #expect(response == ["directives": [["type": "AudioPlayer.Stop"]]])
        #expect(log.notices.count == 1)
    }

    @Test func leavesOnlyTheAnswerToAlexasQuestion() async throws {
        let log = NoticeLog()
        let question: JSON = ["type": "CanFulfillIntentRequest", "intent": ["name": "AMAZON.YesIntent"]]
        #expect(try await answer(question, inSession: true, to: log) == ["canFulfillIntent": ["canFulfill": "YES"]])
        #expect(log.notices.isEmpty, "the conversation is not asked")
    }
}
