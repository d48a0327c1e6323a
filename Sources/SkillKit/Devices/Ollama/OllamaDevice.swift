#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A language model as Ollama serves it, which Home Assistant and countless other programs can talk to: `ollama`.
///
/// A message is a request's path and body: `/api/chat {"model","messages",...}`; without a path it is a chat. OpenAI's form at
/// `/v1/chat/completions` is understood as well. The whole dialogue comes with every request and no session is named, so
/// the session is found again by replaying what the person said before.
///
/// An answer is as many lines as Ollama would stream. In OpenAI's form each begins with `data:`; the owner of the
/// socket adds an empty line after each, and `data: [DONE]` after all.
///
/// The formats are those of [Ollama](https://github.com/ollama/ollama/blob/main/docs/api.md) and
/// [OpenAI](https://platform.openai.com/docs/api-reference/chat).
public struct OllamaDevice: WireDevice {
    private let profile: SkillProfile
    private let now: @Sendable () -> Date

    /// Creates the device.
    /// - Parameters:
    ///   - profile: The skill, whose name is the model's.
    ///   - now: The present time, for the answers' dates.
    public init(_ profile: SkillProfile, now: @escaping @Sendable () -> Date = { Date() }) {
        self.profile = profile
        self.now = now
    }

    public var form: DeviceMessage.Form { .pathAndDocument }
    public var abilities: DeviceAbilities { DeviceAbilities() }

    private static let completions = "/v1/chat/completions"

    public func reply(to message: DeviceMessage) -> [DeviceMessage]? {
        switch message.topic {
        case "/api/tags"?, "/api/ps"?:
            let model: JSON = [
                "name": .string(profile.slug), "model": .string(profile.slug), "modified_at": .string(date), "size": 0,
                "digest": "", "details": ["family": "skill", "format": "skill", "parameter_size": "0"],
            ]
            return [DeviceMessage(["models": [model]])]
        case "/api/show"?:
            return [DeviceMessage(["details": ["family": "skill"], "model_info": [:], "capabilities": ["completion"]])]
        case "/api/version"?: return [DeviceMessage(["version": "0.6.3"])]
        case "/v1/models"?:
            let model: JSON = ["id": .string(profile.slug), "object": "model", "created": 0, "owned_by": "skill"]
            return [DeviceMessage(["object": "list", "data": [model]])]
        case nil, "/api/chat"?, Self.completions?:
            guard let model = message.body["model"]?.string, !isSkill(model) else { return nil }
            return refuse(message, because: NotFoundError(what: "model '\(model.prefix(256))'"))
        case let path?:
            return refuse(message, because: NotFoundError(what: "'\(path.prefix(256))'"))
        }
    }

    /// A model, or a path, that is not served.
    struct NotFoundError: Error, CustomStringConvertible {
        var what: String
        var description: String { "\(what) not found" }
    }

    /// Whether a model is the skill, of whatever version: `movie-recommender:latest`.
    private func isSkill(_ model: String) -> Bool { model.prefix { $0 != ":" } == profile.slug }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let messages = try part["messages"].array()
        var said: [String] = []
        for message in messages where try message.object()["role"].required() == "user" {
            said.append(try Self.words(message["content"]))
        }
        guard let last = said.popLast() else { throw part["messages"].unfit("an array with a message of the user's") }
        var heard = Heard(.words(last), session: "replayed", memory: .replayed(said), abilities: abilities)
        heard.user = part["user"].filled
        return heard
    }

    /// The text of a message, which may be in parts.
    private static func words(_ content: JSONPart) throws(InputError) -> String {
        if let text = content.string { return text }
        let parts = try content.array()
        return parts.compactMap { $0["text"].string }.joined(separator: " ")
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        let part = JSONPart(message.body)
        let model: JSON = .string(part["model"].filled ?? profile.slug)
        if message.topic == Self.completions { return completion(saying.text, model, part) }
        let isStreamed = part["stream"].json != false
        func line(_ text: String, isDone: Bool) -> DeviceMessage {
            var members: [String: JSON] = [
                "model": model, "created_at": .string(date), "done": .bool(isDone),
                "message": ["role": "assistant", "content": .string(text)],
            ]
            if isDone { members["done_reason"] = "stop" }
            return DeviceMessage(.object(members))
        }
        return isStreamed
            ? [line(saying.text, isDone: false), line("", isDone: true)] : [line(saying.text, isDone: true)]
    }

    private func completion(_ text: String, _ model: JSON, _ part: JSONPart) -> [DeviceMessage] {
        let isStreamed = part["stream"].json == true
        func document(_ choice: [String: JSON]) -> JSON {
            [
                "id": .string("chatcmpl-\(part["messages"].elements.count)"), "model": model,
                "object": isStreamed ? "chat.completion.chunk" : "chat.completion",
                "created": .integer(Int(now().timeIntervalSince1970)),
                "choices": [.object(choice.merging(["index": 0]) { first, _ in first })],
            ]
        }
        let words: JSON = ["role": "assistant", "content": .string(text)]
        guard isStreamed else {
            return [DeviceMessage(document(["message": words, "finish_reason": "stop"]))]
        }
        return [
            DeviceMessage(document(["delta": words, "finish_reason": .null]), topic: "data:"),
            DeviceMessage(document(["delta": [:], "finish_reason": "stop"]), topic: "data:"),
        ]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        guard message?.topic?.hasPrefix("/v1/") == true else { return [DeviceMessage(["error": .string("\(error)")])] }
        let content: JSON = [
            "message": .string("\(error)"), "type": "invalid_request_error", "param": .null, "code": .null,
        ]
        return [DeviceMessage(["error": content])]
    }

    private var date: String { now().ISO8601Format() }
}
