import SkillKit
import Testing

@Suite struct HermesDeviceTests {
    private let talk = WireTalk(.hermes)

    /// An intent as Rhasspy 2.5 publishes it.
    private func order(_ tea: String, session: String? = "s-1") -> JSON {
        [
            "input": .string("a cup of \(tea)"), "intent": ["intentName": "order_tea", "confidenceScore": 0.94],
            "slots": [
                [
                    "entity": "tea", "slotName": "tea", "confidence": 1, "rawValue": .string(tea),
                    "value": ["kind": "Unknown", "value": .string(tea)], "range": ["start": 9, "end": 13],
                ]
            ], "siteId": "kitchen", "sessionId": session.map { .string($0) } ?? "", "id": "q-1", "customData": .null,
            "asrTokens": [[["value": "a", "confidence": 0.9, "range_start": 0, "range_end": 1]]], "asrConfidence": 0.9,
        ]
    }

    @Test func goesOnWithTheStateInItsCustomData() async throws {
        let asked = try #require(try await talk.answers(order("mint"), topic: "hermes/intent/order_tea").first)
        #expect(asked.topic == "hermes/dialogueManager/continueSession")
        #expect(asked.body["sessionId"] == "s-1")
        #expect(asked.body["text"] == "Small or large?")
        #expect(asked.body["sendIntentNotRecognized"] == true)
        guard case .array(let filter)? = asked.body["intentFilter"] else {
            Issue.record("no filter")
            return
        }
        #expect(filter.contains("OrderTeaIntent") && filter.contains("AMAZON.YesIntent"))
        let unheard: JSON = [
            "sessionId": "s-1", "siteId": "kitchen", "input": "large please",
            "customData": try #require(asked.body["customData"]),
        ]
        let sized = try await talk.answer(unheard, topic: "hermes/dialogueManager/intentNotRecognized")
        #expect(sized["text"]?.string?.contains("large mint") == true)
        let yes: JSON = [
            "sessionId": "s-1", "input": "yes", "intent": ["intentName": "ada:Yes", "confidenceScore": 1],
            "customData": try #require(sized["customData"]),
        ]
        let end = try #require(try await talk.answers(yes, topic: "hermes/intent/ada:Yes").first)
        #expect(end.topic == "hermes/dialogueManager/endSession")
        #expect(end.body == ["sessionId": "s-1", "text": "Your large mint is brewing.", "customData": .null])
    }

    @Test func understandsAnewWhatIsNotTheSkillsIntent() async throws {
        let message: JSON = [
            "input": "a cup of mint", "intent": ["intentName": "GetWeather"], "sessionId": "s", "slots": [],
        ]
        #expect(try await talk.answer(message, topic: "hermes/intent/GetWeather")["text"] == "Small or large?")
    }

    /// Rhasspy's loose matching finds an order of tea and passes over the rest, and its last resort has no words at all.
    @Test(arguments: [
        ("order_tea", "a cup of", 0.5), ("AMAZON.FallbackIntent", "cup - - - -", -3), ("GetWeather", "cup", 0.1),
    ])
    func readsTheWordsItselfWhenTheyWereMatchedLoosely(
        _ intent: String,
        _ matched: String,
        _ score: Double
    ) async throws {
        let message: JSON = [
            "input": .string(matched), "rawInput": "please bring me a large cup of mint, would you",
            "intent": ["intentName": .string(intent), "confidenceScore": .number(score)], "sessionId": "s", "slots": [],
        ]
        let answer = try await talk.answer(message, topic: "hermes/intent/\(intent)")
        #expect(answer["text"]?.string?.contains("large mint") == true, "\(answer)")
    }

    @Test func takesTheIntentOfWordsThatWereMatchedOneByOne() async throws {
        guard case .object(var message) = order("mint") else { return }
        message["rawInput"] = "words that nobody would take for an order"
        message["input"] = message["rawInput"]
        let answer = try await talk.answer(.object(message), topic: "hermes/intent/order_tea")
        #expect(answer["text"] == "Small or large?")
    }

    @Test func speaksFirstWhenTheSessionIsToBeginSo() async throws {
        let topic = "hermes/dialogueManager/sessionStarted"
        let started = try await talk.answer(["sessionId": "s", "siteId": "k", "customData": "open"], topic: topic)
        #expect(started["text"]?.string?.isEmpty == false)
        #expect(await talk.lines(#"\#(topic) {"sessionId":"s","siteId":"k","customData":"wake"}"#) == [])
    }

    @Test(arguments: [JSON.string("timeout"), ["reason": "abortedByUser"], ["reason": "nominal"], .null])
    func isSilentAtTheEnd(_ termination: JSON) async throws {
        let message: JSON = ["sessionId": "s", "siteId": "k", "customData": .null, "termination": termination]
        #expect(try await talk.answers(message, topic: "hermes/dialogueManager/sessionEnded") == [])
    }

    @Test func onlySpeaksOutsideOfASession() async throws {
        let said = try #require(try await talk.answers(order("mint", session: nil), topic: "hermes/intent/x").first)
        #expect(said.topic == "hermes/tts/say")
        #expect(said.body["siteId"] == "kitchen")
        #expect(said.body["text"]?.string?.hasPrefix("Small or large? Say: tea time, ") == true)
    }

    @Test func endsTheSessionOfAnIntentItCantRead() async throws {
        let broken: JSON = ["sessionId": "s", "intent": "tea"]
        let answers = try await talk.answers(broken, topic: "hermes/intent/tea")
        #expect(answers.map(\.topic) == ["hermes/dialogueManager/endSession", "hermes/error/dialogueManager"])
        #expect(answers.last?.body["error"] == "Malformed request: 'intent' is not an object")
        #expect(await talk.lines("hermes/intent/tea {").first?.hasPrefix("hermes/error/dialogueManager {") == true)
    }
}
