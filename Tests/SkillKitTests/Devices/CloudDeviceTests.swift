import SkillKit
import Testing

/// The devices that carry the state in their messages: Lex and both Dialogflows.
@Suite struct CloudDeviceTests {
    private func lex(
        _ words: String,
        _ intent: String = "FallbackIntent",
        slots: JSON = [:],
        source: String = "FulfillmentCodeHook",
        confirmation: String = "None",
        after last: JSON? = nil
    ) -> JSON {
        let intent: JSON = [
            "name": .string(intent), "state": "InProgress", "confirmationState": .string(confirmation), "slots": slots,
        ]
        return [
            "messageVersion": "1.0", "invocationSource": .string(source), "inputMode": "Text", "sessionId": "u-7",
            "responseContentType": "text/plain; charset=utf-8", "inputTranscript": .string(words),
            "bot": [
                "id": "B", "name": "Tea", "aliasId": "A", "aliasName": "prod", "localeId": "en_US", "version": "1",
            ],
            "sessionState": [
                "sessionAttributes": last?["sessionState"]?["sessionAttributes"] ?? ["theirs": "kept"],
                "intent": intent,
            ], "requestAttributes": ["channel": "phone"],
        ]
    }

    private func text(_ answer: JSON) -> String? {
        guard case .array(let messages)? = answer["messages"] else { return nil }
        return messages.first?["content"]?.string
    }

    @Test func leadsLexsDialogToItsEnd() async throws {
        let talk = WireTalk(.lex)
        let tea: JSON = [
            "tea": ["shape": "Scalar", "value": ["originalValue": "mint", "interpretedValue": "Mint"]], "size": .null,
        ]
        let asked = try await talk.answer(lex("a cup of mint", "OrderTea", slots: tea, source: "DialogCodeHook"))
        #expect(text(asked) == "Small or large?")
        #expect(asked["sessionState"]?["dialogAction"] == ["type": "ElicitIntent"])
        #expect(asked["sessionState"]?["sessionAttributes"]?["theirs"] == "kept")
        #expect(asked["requestAttributes"] == ["channel": "phone"])
        let sized = try await talk.answer(lex("large please", after: asked))
        #expect(text(sized)?.contains("large") == true)
        let end = try await talk.answer(
            lex("yes", "OrderTea", slots: tea, source: "DialogCodeHook", confirmation: "Confirmed", after: sized)
        )
        #expect(text(end) == "Your large Mint is brewing." || text(end) == "Your large mint is brewing.")
        #expect(end["sessionState"]?["dialogAction"] == ["type": "Close"])
        #expect(end["sessionState"]?["intent"] == ["name": "OrderTea", "state": "Fulfilled"])
        #expect(end["sessionState"]?["sessionAttributes"] == ["theirs": "kept"])
    }

    @Test func takesADenialForANo() async throws {
        let talk = WireTalk(.lex)
        let asked = try await talk.answer(lex("a large cup of mint"))
        let denied = try await talk.answer(lex("nope", "OrderTea", confirmation: "Denied", after: asked))
        let declined = try await talk.answer(lex("no", "No", after: asked))
        #expect(text(denied) == text(declined))
    }

    @Test func closesWhatItCantReadAsFailed() async throws {
        let answer = try await WireTalk(.lex).answer(["sessionState": ["intent": ["name": "OrderTea"]]])
        #expect(answer["sessionState"]?["intent"] == ["name": "OrderTea", "state": "Failed"])
        #expect(
            answer["sessionState"]?["sessionAttributes"]?["skillkitError"]
                == "Malformed request: 'sessionId' is missing"
        )
    }

    private func dialogflow(
        _ words: String,
        _ intent: String,
        _ parameters: JSON = [:],
        after last: JSON? = nil
    ) -> JSON {
        [
            "responseId": "r", "session": "projects/p/agent/sessions/s",
            "queryResult": [
                "queryText": .string(words), "parameters": parameters, "languageCode": "en-us",
                "outputContexts": last?["outputContexts"] ?? [], "intent": ["displayName": .string(intent)],
            ],
        ]
    }

    @Test func carriesTheStateInDialogflowsContext() async throws {
        let talk = WireTalk(.dialogflow)
        let welcome = try await talk.answer(dialogflow("hi", "Default Welcome Intent"))
        #expect(welcome["fulfillmentText"]?.string?.isEmpty == false)
        let asked = try await talk.answer(
            dialogflow("a cup of mint", "order.tea", ["tea": "mint", "size": ""], after: welcome)
        )
        #expect(asked["fulfillmentText"] == "Small or large?")
        guard case .array(let contexts)? = asked["outputContexts"] else {
            Issue.record("no contexts")
            return
        }
        #expect(contexts.first?["name"] == "projects/p/agent/sessions/s/contexts/skillkit")
        let sized = try await talk.answer(dialogflow("large please", "Default Fallback Intent", after: asked))
        #expect(sized["fulfillmentText"]?.string?.contains("large mint") == true)
        let end = try await talk.answer(dialogflow("yes", "Yes", after: sized))
        #expect(end["fulfillmentText"] == "Your large mint is brewing.")
        guard case .array(let over)? = end["outputContexts"] else {
            Issue.record("no contexts")
            return
        }
        #expect(over.first?["lifespanCount"] == 0)
    }

    private func cx(_ words: String, _ intent: String? = nil, _ parameters: JSON = [:], after last: JSON? = nil) -> JSON
    {
        [
            "detectIntentResponseId": "d", "fulfillmentInfo": ["tag": "tea"], "text": .string(words),
            "languageCode": "en",
            "pageInfo": ["currentPage": "projects/p/locations/l/agents/a/flows/f/pages/p/pages/START"],
            "sessionInfo": [
                "session": "projects/p/locations/l/agents/a/sessions/s",
                "parameters": last?["sessionInfo"]?["parameters"] ?? [:],
            ], "intentInfo": intent.map { ["displayName": .string($0), "parameters": parameters] } ?? [:],
        ]
    }

    @Test func carriesTheStateInDialogflowCXsParameters() async throws {
        let talk = WireTalk(.dialogflowCX)
        let tea: JSON = ["tea": ["originalValue": "mint", "resolvedValue": "mint"]]
        let asked = try await talk.answer(cx("a cup of mint", "order_tea", tea))
        #expect(asked["sessionInfo"]?["parameters"]?["skillkit"]?.string != nil)
        #expect(asked["targetPage"] == nil)
        let sized = try await talk.answer(cx("large please", after: asked))
        let end = try await talk.answer(cx("yes", after: sized))
        #expect(end["sessionInfo"] == ["parameters": ["skillkit": .null]])
        #expect(end["targetPage"] == "projects/p/locations/l/agents/a/flows/f/pages/p/pages/END_SESSION")
        let ssml: JSON = ["outputAudioText": ["ssml": "<speak>Your large mint is brewing.</speak>"]]
        guard case .array(let messages)? = end["fulfillmentResponse"]?["messages"] else {
            Issue.record("no messages")
            return
        }
        #expect(messages == [["text": ["text": ["Your large mint is brewing."]]], ssml])
    }
}
