import SkillKit
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a person does at any device.
enum DeviceTurn: Sendable, Hashable {
    case launch
    case say(String)
}

/// What a person gets from any device.
struct DeviceReply: Hashable, CustomStringConvertible {
    var text: String
    var listens: Bool
    var description: String { "\(text) (\(listens ? "listens" : "over"))" }
}

/// A person at a device, who sends and reads its bytes.
struct DevicePlayer {
    let kind: DeviceKind
    /// What the device carries from its last answer.
    private var carried: JSON = .null
    /// What was said so far, for a device that sends it each time.
    private var said: [JSON] = []

    init(_ kind: DeviceKind) { self.kind = kind }

    /// The line with which the device tells of a turn.
    mutating func line(_ turn: DeviceTurn) -> Data {
        let name = "movie recommender"
        let words =
            switch turn {
            case .launch: "open \(name)"
            case .say(let words): words
            }
        switch (kind, turn) {
        case (.text, .launch): return Data("sofa\t".utf8)
        case (.text, .say): return Data("sofa\t\(words)".utf8)
        case (.hermes, .launch):
            return message(
                ["sessionId": "s", "siteId": "k", "customData": "open"],
                "hermes/dialogueManager/sessionStarted"
            )
        case (.hermes, .say):
            return message(
                ["sessionId": "s", "siteId": "k", "input": .string(words), "customData": carried],
                "hermes/dialogueManager/intentNotRecognized"
            )
        case (.rhasspy, _): return message(["intent": ["name": ""], "text": .string(words), "slots": [:]])
        case (.homeAssistant, _):
            return message(["text": .string(words), "language": "en", "conversation_id": "c"])
        case (.wyoming, _):
            let context: JSON = ["conversation_id": "c"]
            return message(["type": "transcript", "data": ["text": .string(words), "context": context]])
        case (.ollama, _):
            said.append(["role": "user", "content": .string(words)])
            return message(["model": "movie-recommender", "messages": .array(said)], "/api/chat")
        case (.ovos, _):
            let context: JSON = ["session": ["session_id": "default"], "source": ["audio"], "destination": ["skills"]]
            return message([
                "type": "movie-recommender.skillkit.converse.get_response",
                "data": ["utterances": [.string(words)], "lang": "en-US"], "context": context,
            ])
        case (.shadow, _):
            said.append(.null)
            return shadow(words, said.count)
        case (.mcp, .launch): return call("open", [:])
        case (.mcp, .say): return call("say", ["words": .string(words)])
        case (.lex, _):
            return message([
                "messageVersion": "1.0", "invocationSource": "FulfillmentCodeHook", "inputMode": "Text",
                "responseContentType": "text/plain; charset=utf-8", "sessionId": "s", "inputTranscript": .string(words),
                "bot": ["localeId": "en_US"],
                "sessionState": [
                    "sessionAttributes": carried, "intent": ["name": "FallbackIntent", "state": "InProgress"],
                ],
            ])
        case (.dialogflow, _):
            return message([
                "session": "projects/p/agent/sessions/s",
                "queryResult": [
                    "queryText": .string(words), "languageCode": "en", "outputContexts": carried,
                    "intent": [
                        "displayName": .string(turn == .launch ? "Default Welcome Intent" : "Default Fallback Intent")
                    ],
                ],
            ])
        case (.dialogflowCX, _):
            return message([
                "sessionInfo": ["session": "projects/p/locations/l/agents/a/sessions/s", "parameters": carried],
                "fulfillmentInfo": ["tag": "skill"], "text": .string(words), "languageCode": "en",
                "pageInfo": ["currentPage": "projects/p/locations/l/agents/a/flows/f/pages/START_PAGE"],
            ])
        }
    }

    /// What an app puts into the shadow of a thing, which has a number of its own each time.
    private func shadow(_ words: String, _ number: Int) -> Data {
        let desired: JSON = ["say": [.integer(number), .string(words)]]
        return message(
            [
                "version": .integer(number),
                "state": ["desired": desired, "reported": carried == .null ? [:] : carried],
            ],
            "$aws/things/lens/shadow/get/accepted"
        )
    }

    private func call(_ tool: String, _ arguments: JSON) -> Data {
        message([
            "jsonrpc": "2.0", "id": 1, "method": "tools/call",
            "params": ["name": .string(tool), "arguments": arguments],
        ])
    }

    /// What the device makes of the answer.
    mutating func read(_ lines: [Data]) throws -> DeviceReply {
        let answer = try #require(lines.first)
        let form: DeviceMessage.Form = answer.first == UInt8(ascii: "{") ? .document : .topicAndDocument
        let message = try DeviceMessage(line: answer, in: form)
        let body = message.body
        switch kind {
        case .text: return DeviceReply(text: body["speech"]?.string ?? "", listens: body["listening"] == true)
        case .hermes:
            carried = body["customData"] ?? .null
            return DeviceReply(
                text: body["text"]?.string ?? "",
                listens: message.topic?.hasSuffix("/continueSession") == true
            )
        case .rhasspy: return closing(body["speech"]?["text"]?.string ?? "")
        case .homeAssistant:
            let text = body["response"]?["speech"]?["plain"]?["speech"]?.string ?? ""
            return DeviceReply(text: text, listens: body["continue_conversation"] == true)
        case .wyoming: return closing(body["data"]?["text"]?.string ?? "")
        case .ollama:
            said.append(try #require(body["message"]))
            // A host of language models is never told that nobody listens.
            let text = body["message"]?["content"]?.string ?? ""
            return DeviceReply(text: text, listens: said.count < 14)
        case .ovos:
            let speak = try lines.map { try DeviceMessage(line: $0, in: .document).body }.first {
                $0["type"] == "speak"
            }
            let data = try #require(speak?["data"])
            return DeviceReply(text: data["utterance"]?.string ?? "", listens: data["expect_response"] == true)
        case .shadow:
            carried = body["state"]?["reported"] ?? .null
            let screen = carried["screen"]
            return DeviceReply(text: screen?["speech"]?.string ?? "", listens: screen?["listening"] == true)
        case .mcp:
            let result = try #require(body["result"]?["structuredContent"])
            return DeviceReply(text: result["speech"]?.string ?? "", listens: result["listening"] == true)
        case .lex:
            carried = body["sessionState"]?["sessionAttributes"] ?? .null
            let action = body["sessionState"]?["dialogAction"]?["type"]
            return DeviceReply(
                text: first(body["messages"])?["content"]?.string ?? "",
                listens: action == "ElicitIntent"
            )
        case .dialogflow:
            carried = body["outputContexts"] ?? .null
            let lifespan = first(carried)?["lifespanCount"]
            return DeviceReply(text: body["fulfillmentText"]?.string ?? "", listens: lifespan != 0)
        case .dialogflowCX:
            carried = body["sessionInfo"]?["parameters"] ?? .null
            let text = first(first(body["fulfillmentResponse"]?["messages"])?["text"]?["text"])?.string
            return DeviceReply(text: text ?? "", listens: body["targetPage"] == nil)
        }
    }

    /// An answer of a device that can't keep listening: a question says how to go on.
    private func closing(_ text: String) -> DeviceReply {
        guard let phrase = text.firstRange(of: " Say: movie recommender, ") else {
            return DeviceReply(text: text, listens: false)
        }
        return DeviceReply(text: String(text[..<phrase.lowerBound]), listens: true)
    }

    private func first(_ list: JSON?) -> JSON? {
        guard case .array(let elements)? = list else { return nil }
        return elements.first
    }

    private func message(_ body: JSON, _ topic: String? = nil) -> Data { DeviceMessage(body, topic: topic).line }
}
