import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct DeviceFuzzTests {
    /// Messages of every device, to be damaged.
    static let messages: [(kind: DeviceKind, line: String)] = [
        (.text, "kitchen\ta cup of mint"),
        (.text, #"{"session":"a","user":"ada","text":"a cup of mint","locale":"en-US"}"#),
        (
            .hermes,
            #"hermes/intent/OrderTeaIntent {"input":"a cup of mint","intent":{"intentName":"OrderTeaIntent","#
                + #""confidenceScore":0.9},"slots":[{"entity":"tea","slotName":"Tea","rawValue":"mint","value":"#
                + #"{"kind":"Unknown","value":"mint"}}],"siteId":"k","sessionId":"s","customData":"{\"skillkit\":{}}"}"#
        ),
        (
            .hermes,
            #"hermes/dialogueManager/intentNotRecognized {"sessionId":"s","input":"mint","siteId":"k","customData":null}"#
        ),
        (
            .rhasspy,
            #"{"intent":{"name":"OrderTeaIntent","confidence":1},"entities":[{"entity":"Tea","value":"mint","raw_value":"mint"}],"#
                + #""slots":{"Tea":"mint"},"text":"a cup of mint","site_id":"k"}"#
        ),
        (.homeAssistant, #"{"text":"a cup of mint","language":"en","conversation_id":"c","device_id":null}"#),
        (
            .wyoming,
            #"{"type":"transcript","data":{"text":"a cup of mint","language":"en","context":{"conversation_id":"c"}}}"#
        ),
        (.wyoming, #"{"type":"describe"}"#),
        (
            .shadow,
            #"$aws/things/lens/shadow/get/accepted {"version":3,"state":{"desired":{"say":[1,"a cup of mint"]},"#
                + #""reported":{"say":[0,""],"session":"{}"}}}"#
        ),
        (.shadow, #"$aws/things/lens/shadow/update/delta {"version":3,"state":{"say":[1,"mint"]}}"#),
        (
            .ollama,
            #"/api/chat {"model":"tea-time","stream":false,"messages":[{"role":"system","content":"x"},{"role":"user","#
                + #""content":"a cup of mint"},{"role":"assistant","content":"y"},{"role":"user","content":"large"}]}"#
        ),
        (
            .ollama,
            #"/v1/chat/completions {"messages":[{"role":"user","content":[{"type":"text","text":"mint"}]}],"stream":true}"#
        ),
        (
            .ovos,
            #"{"type":"tea-time.skillkit:OrderTeaIntent.intent","data":{"utterance":"a cup of mint","tea":"mint","lang":"#
                + #""en-US"},"context":{"session":{"session_id":"default","utterance_states":{}},"source":["audio"]}}"#
        ),
        (.ovos, #"{"type":"mycroft.ready","data":{},"context":{}}"#),
        (
            .mcp,
            #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"say","arguments":{"words":"a cup of mint","#
                + #""conversation":"c"},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#
        ),
        (.mcp, #"{"jsonrpc":"2.0","id":"a","method":"initialize","params":{"protocolVersion":"2025-03-26"}}"#),
        (
            .lex,
            #"{"invocationSource":"FulfillmentCodeHook","inputMode":"Text","sessionId":"s","inputTranscript":"a cup of mint","#
                + #""bot":{"localeId":"en_US"},"sessionState":{"sessionAttributes":{"skillkit":"{}"},"intent":{"name":"#
                + #""OrderTea","slots":{"Tea":{"shape":"Scalar","value":{"originalValue":"mint","interpretedValue":"Mint"}},"#
                + #""Size":null},"state":"ReadyForFulfillment","confirmationState":"None"}},"requestAttributes":{}}"#
        ),
        (
            .dialogflow,
            #"{"responseId":"r","session":"projects/p/agent/sessions/s","queryResult":{"queryText":"mint","parameters":"#
                + #"{"Tea":"mint","n":""},"outputContexts":[{"name":"projects/p/agent/sessions/s/contexts/skillkit","#
                + #""parameters":{"skillkit":"{}","Tea.original":"Mint"}}],"intent":{"displayName":"OrderTea"},"languageCode":"en"}}"#
        ),
        (
            .dialogflowCX,
            #"{"sessionInfo":{"session":"projects/p/locations/l/agents/a/sessions/s","parameters":{"skillkit":"{}"}},"#
                + #""fulfillmentInfo":{"tag":"t"},"intentInfo":{"displayName":"OrderTea","parameters":{"Tea":{"originalValue":"#
                + #""mint","resolvedValue":"mint"}}},"text":"a cup of mint","languageCode":"en"}"#
        ),
    ]

    @Test(arguments: DeviceKind.allCases)
    func refusesDamagedMessagesInTheDevicesOwnForm(_ kind: DeviceKind) async throws {
        let bridge = WireBridge(kind, to: Skill(TeaConversation()), called: "tea time")
        var numbers = SeededNumbers(seed: 7)
        let messages = Self.messages.filter { $0.kind == kind }
        try #require(!messages.isEmpty, "no message of \(kind.rawValue) is recorded here")
        for number in 0..<300 {
            let line = numbers.mutation(of: Data(messages[number % messages.count].line.utf8))
            for answer in await bridge.answer(line) {
                let form: DeviceMessage.Form = answer.first == UInt8(ascii: "{") ? .document : .topicAndDocument
                #expect(throws: Never.self, "\(line.printable)") { _ = try DeviceMessage(line: answer, in: form) }
                #expect(!answer.contains(UInt8(ascii: "\n")), "\(line.printable)")
            }
        }
    }

    @Test(arguments: DeviceKind.allCases)
    func refusesWhatIsTooLarge(_ kind: DeviceKind) async throws {
        var skill = Skill(TeaConversation())
        skill.limits.request = 1000
        let bridge = WireBridge(kind, to: skill, called: "tea time")
        let answers = await bridge.answer(Data(repeating: UInt8(ascii: "["), count: 1001))
        #expect(!answers.isEmpty)
    }
}
