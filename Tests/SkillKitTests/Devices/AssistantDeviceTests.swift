import SkillKit
import Testing

/// The devices that other assistants are: Ollama's form, Open Voice OS.
@Suite struct AssistantDeviceTests {
    private func chat(_ said: [String], stream: Bool = false) -> JSON {
        let system: JSON = ["role": "system", "content": "You are helpful."]
        let turns: [JSON] = said.flatMap { words -> [JSON] in
            [["role": "user", "content": .string(words)], ["role": "assistant", "content": "whatever was answered"]]
        }
        return ["model": "tea-time", "messages": .array([system] + turns.dropLast()), "stream": .bool(stream)]
    }

    @Test func findsTheSessionAgainInItsHistory() async throws {
        let talk = WireTalk(.ollama)
        let orders = ["a cup of mint", "large please", "yes"]
        // Backwards, so that nothing was seen before.
        let end = try await talk.answer(chat(orders), topic: "/api/chat")
        #expect(end["message"] == ["role": "assistant", "content": "Your large mint is brewing."])
        #expect(end["done"] == true && end["done_reason"] == "stop")
        let sized = try await talk.answer(chat(Array(orders.prefix(2))), topic: "/api/chat")
        #expect(sized["message"]?["content"]?.string?.contains("large mint") == true)
        #expect(try await talk.answer(chat(["a cup of mint"]))["message"]?["content"] == "Small or large?")
        let again = try await talk.answer(chat(orders), topic: "/api/chat")
        #expect(again["message"] == end["message"])
        let anew = try await talk.answer(chat(orders + ["large please"]), topic: "/api/chat")
        #expect(anew["message"]?["content"]?.string?.contains("large mint") == false, "the session was over")
    }

    @Test func streamsInBothForms() async throws {
        let talk = WireTalk(.ollama)
        let lines = try await talk.answers(chat(["a cup of mint"], stream: true), topic: "/api/chat").map(\.body)
        #expect(lines.map { $0["done"] } == [false, true])
        let events = try await talk.answers(chat(["a cup of mint"], stream: true), topic: "/v1/chat/completions")
        #expect(events.map(\.topic) == ["data:", "data:"])
        let whole = try await talk.answer(chat(["a cup of mint"]), topic: "/v1/chat/completions")
        guard case .array(let choices)? = whole["choices"] else {
            Issue.record("\(whole)")
            return
        }
        #expect(choices.first?["message"]?["content"] == "Small or large?")
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        var line: String
        var says: String
        var testDescription: String { line }
    }

    @Test(arguments: [
        Wrong(line: "/api/nothing {}", says: "'/api/nothing' not found"),
        Wrong(line: #"/api/chat {"model":"other","messages":[]}"#, says: "model 'other' not found"),
        Wrong(line: #"/api/chat {"messages":"hello"}"#, says: "Malformed request: 'messages' is not an array"),
        Wrong(
            line: #"{"messages":[]}"#,
            says: "Malformed request: 'messages' is not an array with a message of the user's"
        ),
        Wrong(line: #"{"messages":[{"role":5}]}"#, says: "Malformed request: 'messages.0.role' is not a string"),
    ])
    func refusesAsOllamaDoes(_ wrong: Wrong) async throws {
        let answer = try JSON(reading: #require(await WireTalk(.ollama).lines(wrong.line).first).utf8)
        #expect(answer == ["error": .string(wrong.says)])
    }

    @Test func tellsWhichModelsThereAre() async throws {
        let lines = await WireTalk(.ollama).lines("/api/tags")
        let models = try JSON(reading: #require(lines.first).utf8)["models"]
        guard case .array(let all)? = models else {
            Issue.record("\(lines)")
            return
        }
        #expect(all.map { $0["name"] } == ["tea-time"])
    }

    private let context: JSON = [
        "session": ["session_id": "sat-1", "lang": "en-US"], "source": ["skills"], "destination": "sat-1",
    ]

    @Test func waitsForTheNextWordsOnTheBus() async throws {
        let talk = WireTalk(.ovos)
        let intent: JSON = [
            "type": "tea-time.skillkit:OrderTeaIntent.intent",
            "data": ["utterance": "a cup of mint", "tea": "mint.", "lang": "en-US"], "context": context,
        ]
        let asked = try await talk.answers(intent).map(\.body)
        #expect(
            asked.map { $0["type"] } == ["skill.converse.get_response.enable", "speak", "ovos.utterance.handled"]
        )
        #expect(asked[1]["data"]?["utterance"] == "Small or large?")
        #expect(asked[1]["data"]?["expect_response"] == true)
        #expect(asked[1]["context"]?["destination"] == "sat-1")
        #expect(asked[1]["context"]?["session"]?["utterance_states"] == ["tea-time.skillkit": "response"])
        func words(_ words: String) -> JSON {
            [
                "type": "tea-time.skillkit.converse.get_response", "data": ["utterances": [.string(words)]],
                "context": context,
            ]
        }
        _ = try await talk.answers(words("large please"))
        let end = try await talk.answers(words("yes")).map(\.body)
        #expect(end.map { $0["type"] } == ["skill.converse.get_response.disable", "speak", "ovos.utterance.handled"])
        #expect(end[1]["data"]?["utterance"] == "Your large mint is brewing.")
    }

    @Test func answersTheBussPings() async throws {
        let talk = WireTalk(.ovos)
        for (ping, pong) in [("converse", "skill.converse.pong"), ("stop", "skill.stop.pong")] {
            let answer = try await talk.answer(["type": .string("tea-time.skillkit.\(ping).ping"), "context": context])
            #expect(answer["type"] == .string(pong))
            #expect(answer["data"]?["skill_id"] == "tea-time.skillkit")
        }
        let stopped = try await talk.answer(["type": "tea-time.skillkit.stop", "data": [:], "context": context])
        #expect(stopped["type"] == "tea-time.skillkit.stop.response")
        #expect(try await talk.answers(["type": "other.skill.stop", "context": context]) == [])
    }

    @Test func registersItsIntentsOnTheBus() async throws {
        let messages = try await WireTalk(.ovos).answers(["type": "mycroft.ready", "data": [:], "context": [:]]).map(
            \.body
        )
        let order = try #require(messages.first { $0["data"]?["name"] == "tea-time.skillkit:OrderTeaIntent.intent" })
        guard case .array(let samples)? = order["data"]?["samples"] else {
            Issue.record("\(order)")
            return
        }
        #expect(samples.contains("order {tea}") && samples.contains("Order {tea}"))
        #expect(order["context"]?["skill_id"] == "tea-time.skillkit")
    }
}
