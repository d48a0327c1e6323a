import SkillKit
import Testing

/// The devices of a house that have no sessions in their messages: Rhasspy over HTTP, Home Assistant, Wyoming.
@Suite struct HouseDeviceTests {
    @Test func answersRhasspysHandlerAndRemembersTheSite() async throws {
        let talk = WireTalk(.rhasspy)
        let order: JSON = [
            "intent": ["name": "OrderTeaIntent", "confidence": 1],
            "entities": [["entity": "Tea", "value": "mint", "raw_value": "mint", "start": 9, "end": 13]],
            "slots": ["Tea": "mint"], "text": "a cup of mint", "raw_text": "a cup of mint", "site_id": "kitchen",
        ]
        let asked = try await talk.answer(order)
        #expect(asked["speech"]?["text"]?.string?.hasPrefix("Small or large? Say: tea time, ") == true)
        let unheard: JSON = ["intent": ["name": ""], "text": "tea time, large please", "site_id": "kitchen"]
        #expect(try await talk.answer(unheard)["speech"]?["text"]?.string?.contains("large mint") == true)
        let elsewhere = try await talk.answer(["intent": ["name": ""], "text": "large please", "site_id": "attic"])
        #expect(elsewhere["speech"]?["text"]?.string?.contains("large mint") == false)
    }

    @Test func continuesHomeAssistantsConversation() async throws {
        let talk = WireTalk(.homeAssistant)
        let asked = try await talk.answer(["text": "a cup of mint", "language": "en", "conversation_id": "c-1"])
        #expect(
            asked == [
                "response": [
                    "response_type": "action_done", "language": "en",
                    "data": ["targets": [], "success": [], "failed": []],
                    "speech": ["plain": ["speech": "Small or large?", "extra_data": .null]], "card": [:],
                ], "conversation_id": "c-1", "continue_conversation": true,
            ]
        )
        let sized = try await talk.answer(["text": "large please", "language": "en", "conversation_id": "c-1"])
        #expect(sized["response"]?["speech"]?["plain"]?["speech"]?.string?.contains("large mint") == true)
        let end = try await talk.answer(["text": "yes", "language": "en", "conversation_id": "c-1"])
        #expect(end["continue_conversation"] == false)
    }

    @Test func beginsHomeAssistantsConversationByItsDevice() async throws {
        let talk = WireTalk(.homeAssistant)
        let asked = try await talk.answer(["text": "eine Tasse Minztee", "language": "de", "device_id": "d-1"])
        #expect(asked["conversation_id"] == "d-1")
        #expect(asked["response"]?["speech"]?["plain"]?["speech"] == "Klein oder groß?")
        let error = try await talk.answer(["language": "de"])
        #expect(error["response"]?["response_type"] == "error")
        #expect(error["response"]?["data"]?["error"] == "Malformed request: 'text' is missing")
    }

    @Test func handlesWyomingsTranscripts() async throws {
        let talk = WireTalk(.wyoming)
        let context: JSON = ["conversation_id": "c", "satellite_id": "s"]
        let asked = try await talk.answer([
            "type": "transcript", "data": ["text": "a cup of mint", "language": "en", "context": context],
            "version": "1.10.2",
        ])
        #expect(asked["type"] == "handled")
        #expect(asked["data"]?["context"] == context)
        #expect(asked["data"]?["text"]?.string?.hasPrefix("Small or large? Say: tea time, ") == true)
        let sized = try await talk.answer(["type": "transcript", "data": ["text": "large please", "context": context]])
        #expect(sized["data"]?["text"]?.string?.contains("large mint") == true)
        let silence = try await talk.answer(["type": "transcript", "data": ["text": " "]])
        #expect(silence["type"] == "not-handled")
        #expect(try await talk.answers(["type": "audio-chunk", "data": ["rate": 16000]]) == [])
        let error = try await talk.answer(["type": "transcript", "data": [:]])
        #expect(
            error == [
                "type": "error",
                "data": ["text": "Malformed request: 'data.text' is missing", "code": "MalformedRequest"],
            ]
        )
        let unnamed = try await talk.answer(["type": "intent", "data": ["entities": []]])
        #expect(unnamed["data"]?["text"] == "Malformed request: 'data.name' is missing")
    }

    @Test(
        arguments: [
            (["name": "OrderTeaIntent", "entities": [["name": "Tea", "value": "mint"]]], "Small or large?"),
            (
                ["name": "order_tea", "entities": [["name": "tea", "value": "mint"]], "text": "on its way"],
                "Small or large?"
            ),
            (["name": "OrderTeaIntent", "entities": .null], "Which tea"), (["name": "OrderTeaIntent"], "Which tea"),
        ] as [(JSON, String)]
    )
    func handlesIntentsThatWyomingRecognised(_ intent: JSON, _ answer: String) async throws {
        let talk = WireTalk(.wyoming)
        let handled = try await talk.answer(["type": "intent", "data": intent])
        #expect(handled["type"] == "handled", "\(handled)")
        #expect(handled["data"]?["text"]?.string?.hasPrefix(answer) == true, "\(handled)")
    }

    @Test func tellsWyomingWhatItIs() async throws {
        let info = try await WireTalk(.wyoming).answer(["type": "describe"])
        guard case .array(let programs)? = info["data"]?["handle"], let program = programs.first,
            case .array(let models)? = program["models"], let model = models.first
        else {
            Issue.record("\(info)")
            return
        }
        #expect(program["name"] == "tea-time")
        #expect(program["installed"] == true)
        guard case .array(let languages)? = model["languages"] else {
            Issue.record("\(model)")
            return
        }
        #expect(languages.starts(with: ["en", "de", "en-US"]))
    }
}
