/// Home Assistant's voice assistants, by the Wyoming protocol: `wyoming`.
///
/// A message is an event, `{"type","data"}` on one line. `describe` is answered with `info`, and `transcript` with
/// `handled`; so is an `intent` that a recogniser in front of this program made of the words. Home Assistant never
/// keeps listening after a Wyoming agent has spoken, so a question says how to go on. The memory is in a store by
/// `conversation_id`, or else by satellite or device.
///
/// The format is that of [Wyoming](https://github.com/OHF-Voice/wyoming).
public struct WyomingDevice: WireDevice {
    private let profile: SkillProfile

    /// Creates the device for a skill.
    public init(_ profile: SkillProfile) { self.profile = profile }

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities(listensOn: false) }

    public func reply(to message: DeviceMessage) -> [DeviceMessage]? {
        let data = JSONPart(message.body)["data"]
        switch message.body["type"]?.string {
        case "describe": return [Self.event("info", info)]
        case "ping": return [Self.event("pong", ["text": data["text"].json ?? .null])]
        // Nothing was heard.
        case "transcript", "recognize":
            guard case .string? = data["text"].json, data["text"].filled == nil else { return nil }
            return [Self.event("not-handled", ["text": .null, "context": data["context"].json ?? .null])]
        default: return nil
        }
    }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let type = try part["type"].required()
        guard ["transcript", "recognize", "intent"].contains(type) else { return Heard(.nothing, session: "default") }
        let data = part["data"]
        let happening: Heard.Happening =
            if type == "intent" {
                .intent(IntentRequest(IntentName(rawValue: try data["name"].required()), slots: Self.slots(data)))
            } else {
                .words(try data["text"].required())
            }
        let context = data["context"]
        let device = context["satellite_id"].filled ?? context["device_id"].filled
        var heard = Heard(
            happening,
            session: context["conversation_id"].filled ?? device ?? "default",
            locale: data["language"].filled.map(LocaleName.init),
            abilities: abilities
        )
        heard.device = device
        return heard
    }

    /// The entities of an intent; one that is there several times has several values.
    private static func slots(_ data: JSONPart) -> Slots {
        var values: [String: [JSON]] = [:]
        for entity in data["entities"].elements {
            guard let name = entity["name"].filled, let value = entity["value"].json else { continue }
            values[name, default: []].append(value)
        }
        return Slots(
            values.sorted { $0.key < $1.key }.compactMap { name, values in
                Slot(name, json: values.count == 1 ? values[0] : .array(values))
            }
        )
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        let context = JSONPart(message.body)["data"]["context"].json ?? .null
        return [Self.event("handled", ["text": .string(saying.text), "context": context])]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        [Self.event("error", ["text": .string("\(error)"), "code": .string(ErrorAnswer(error).errorType)])]
    }

    private static func event(_ type: String, _ data: JSON) -> DeviceMessage {
        DeviceMessage(["type": .string(type), "data": data])
    }

    private var info: JSON {
        let attribution: JSON = ["name": .string(profile.name), "url": ""]
        var common: [String: JSON] = [
            "name": .string(profile.slug), "description": .string(profile.summary), "attribution": attribution,
            "installed": true, "version": .null,
        ]
        let languages = profile.locales.map(\.languageCode)
        let distinct = languages.indices.filter { !languages[..<$0].contains(languages[$0]) }.map { languages[$0] }
        var model = common
        model["languages"] = .array((distinct + profile.locales.map(\.rawValue)).map { .string($0) })
        common["models"] = [.object(model)]
        common["supports_handled_streaming"] = false
        common["supports_home_control"] = false
        return ["handle": [.object(common)], "asr": [], "tts": [], "wake": [], "intent": [], "mic": [], "snd": []]
    }
}
