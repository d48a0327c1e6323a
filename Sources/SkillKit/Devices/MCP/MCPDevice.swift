/// Assistants that call tools by the Model Context Protocol, Alexa+ among them: `mcp`.
///
/// A message is one of JSON-RPC 2.0, in either era of the protocol: the revisions that begin with `initialize`, and
/// 2026-07-28, whose requests carry their version in `_meta`. The skill's intents are tools, `say` takes a person's own words,
/// and `open` opens the skill. The memory is in a store by the argument `conversation`; without it, everything
/// that comes through one pipe is one conversation.
///
/// The format is that of the [specification](https://modelcontextprotocol.io/specification/2025-11-25).
public struct MCPDevice: WireDevice {
    private let profile: SkillProfile
    private let tools: MCPTools

    /// Creates the device for a skill.
    public init(_ profile: SkillProfile) {
        self.profile = profile
        tools = MCPTools(profile)
    }

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities(showsCards: true) }

    /// The revisions of the older era, the newest last.
    private static let olderVersions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
    /// The revision of the newer era.
    private static let newerVersion = "2026-07-28"
    private static let meta = "io.modelcontextprotocol/"

    // MARK: The protocol

    public func reply(to message: DeviceMessage) -> [DeviceMessage]? {
        let part = JSONPart(message.body)
        guard part["jsonrpc"].json == "2.0" else { return [Self.error(.invalidRequest, "not JSON-RPC 2.0", to: nil)] }
        guard let id = message.body["id"], let method = message.body["method"] else { return [] }
        switch (id, method) {
        case (.string, .string(let method)), (.integer, .string(let method)), (.long, .string(let method)):
            return answer(method, part, id)
        default: return [Self.error(.invalidRequest, "'id' is a string or a whole number, 'method' a string", to: nil)]
        }
    }

    /// The answer to a request; `nil` for a call of a tool, which is the skill's.
    private func answer(_ method: String, _ part: JSONPart, _ id: JSON) -> [DeviceMessage]? {
        let params = part["params"]
        if let json = part.json?["params"], params.json == nil || params.members.isEmpty && json != [:] {
            return [Self.error(.invalidParams, "'params' is not an object", to: id)]
        }
        let isNewer: Bool
        switch Self.version(params) {
        case nil: isNewer = false
        case Self.newerVersion?: isNewer = true
        case let other?:
            let data: JSON = ["supported": [.string(Self.newerVersion)], "requested": .string(other)]
            return [Self.error(.unsupportedVersion, "Unsupported protocol version", data: data, to: id)]
        }
        switch (method, isNewer) {
        case ("initialize", false):
            let asked = params["protocolVersion"].string ?? ""
            let newest = Self.olderVersions.last ?? ""
            return [
                Self.result(
                    [
                        "protocolVersion": .string(Self.olderVersions.contains(asked) ? asked : newest),
                        "capabilities": ["tools": [:]], "serverInfo": about, "instructions": .string(instructions),
                    ],
                    to: id
                )
            ]
        case ("ping", false): return [Self.result([:], to: id)]
        case ("server/discover", true):
            var result = newer(isList: true)
            result["supportedVersions"] = [.string(Self.newerVersion)]
            result["capabilities"] = ["tools": [:]]
            result["instructions"] = .string(instructions)
            return [Self.result(result, to: id)]
        case ("tools/list", _):
            var result = isNewer ? newer(isList: true) : [:]
            result["tools"] = .array(tools.list)
            return [Self.result(result, to: id)]
        case ("tools/call", _):
            let name = params["name"].string ?? ""
            return tools.has(name)
                ? nil : [Self.error(.invalidParams, "there is no tool '\(name.prefix(256))'", to: id)]
        default: return [Self.error(.unknownMethod, "Method not found", to: id)]
        }
    }

    private static func version(_ params: JSONPart) -> String? { params["_meta"]["\(meta)protocolVersion"].string }

    private var about: JSON { ["name": .string(profile.slug), "version": .string(profile.version)] }

    private var instructions: String {
        "\(profile.summary) Call 'say' with what the person said, word for word, and speak what it answers."
    }

    /// The members that every result of the newer era has.
    private func newer(isList: Bool) -> [String: JSON] {
        var result: [String: JSON] = ["resultType": "complete", "_meta": ["\(Self.meta)serverInfo": about]]
        if isList {
            result["ttlMs"] = 0
            result["cacheScope"] = "public"
        }
        return result
    }

    private static func result(_ result: [String: JSON], to id: JSON) -> DeviceMessage {
        DeviceMessage(["jsonrpc": "2.0", "id": id, "result": .object(result)])
    }

    /// JSON-RPC's codes, and the protocol's own.
    private enum ErrorCode: Int {
        case notJSON = -32700
        case invalidRequest = -32600
        case unknownMethod = -32601
        case invalidParams = -32602
        case `internal` = -32603
        case unsupportedVersion = -32022
    }

    private static func error(_ code: ErrorCode, _ words: String, data: JSON? = nil, to id: JSON?) -> DeviceMessage {
        var error: [String: JSON] = ["code": .integer(code.rawValue), "message": .string(words)]
        error["data"] = data
        return DeviceMessage(["jsonrpc": "2.0", "id": id ?? .null, "error": .object(error)])
    }

    // MARK: A call

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let params = JSONPart(message.body)["params"]
        let arguments = params["arguments"]
        if arguments.json != nil { _ = try arguments.object() }
        let happening = try tools.happening(params["name"].required(), arguments)
        let conversation = arguments["conversation"]
        if conversation.json != nil { _ = try conversation.required() }
        var heard = Heard(happening, session: conversation.filled ?? "pipe", abilities: abilities)
        heard.locale = profile.locale ?? profile.locales.first
        return heard
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        let params = JSONPart(message.body)["params"]
        var structured: [String: JSON] = [
            "speech": .string(saying.text), "listening": .bool(saying.listens),
            "conversation": .string(params["arguments"]["conversation"].filled ?? "pipe"),
        ]
        structured["reprompt"] = saying.reprompt.map { .string($0) }
        if let card = saying.card {
            structured["card"] = ["title": .string(card.title ?? ""), "text": .string(card.text ?? "")]
        }
        var result = Self.version(params) == nil ? [:] : newer(isList: false)
        result["content"] = [["type": "text", "text": .string(saying.text)]]
        result["structuredContent"] = .object(structured)
        result["isError"] = false
        return [Self.result(result, to: message.body["id"] ?? .null)]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        guard let message else { return [Self.error(.notJSON, "\(error)", to: nil)] }
        let code: ErrorCode = if case SkillError.malformed = error { .invalidParams } else { .internal }
        return [Self.error(code, "\(error)", to: message.body["id"])]
    }
}
