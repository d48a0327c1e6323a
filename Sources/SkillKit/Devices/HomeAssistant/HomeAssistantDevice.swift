/// Home Assistant's conversation API: `home-assistant`.
///
/// A message is what Home Assistant sends to a conversation agent, and what `POST /api/conversation/process` takes:
/// `{"text","language","conversation_id","device_id"}`. The answer is its result, with `continue_conversation` after a
/// question. The memory is in a store by `conversation_id`; without one, which is how a dialogue begins, by `device_id`.
///
/// The format is that of [the conversation API](https://developers.home-assistant.io/docs/intent_conversation_api).
public struct HomeAssistantDevice: WireDevice {
    /// Creates the device.
    public init() {}

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities(showsCards: true) }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let text = try part["text"].required()
        var heard = Heard(.words(text), session: Self.conversation(part), abilities: abilities)
        heard.locale = part["language"].filled.map(LocaleName.init)
        heard.device = part["device_id"].string
        heard.user = part["context"]["user_id"].string ?? part["user_id"].string
        return heard
    }

    private static func conversation(_ part: JSONPart) -> String {
        part["conversation_id"].filled ?? part["device_id"].filled ?? "default"
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        var card: JSON = [:]
        if let shown = saying.card {
            card = ["simple": ["title": .string(shown.title ?? ""), "content": .string(shown.text ?? "")]]
        }
        return [
            Self.result(
                "action_done",
                saying.text,
                data: ["targets": [], "success": [], "failed": []],
                card: card,
                listens: saying.listens,
                to: message
            )
        ]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let words = Saying.apology(in: JSONPart(message?.body)["language"].string.map(LocaleName.init))
        let data: JSON = ["code": "failed_to_handle", "error": .string("\(error)")]
        return [Self.result("error", words, data: data, listens: false, to: message)]
    }

    private static func result(
        _ type: String,
        _ speech: String,
        data: JSON,
        card: JSON = [:],
        listens: Bool,
        to message: DeviceMessage?
    ) -> DeviceMessage {
        let part = JSONPart(message?.body)
        return DeviceMessage([
            "response": [
                "response_type": .string(type), "language": .string(part["language"].filled ?? "en"), "data": data,
                "speech": ["plain": ["speech": .string(speech), "extra_data": .null]], "card": card,
            ],
            "conversation_id": .string(conversation(part)), "continue_conversation": .bool(listens),
        ])
    }
}
