/// Amazon Lex V2, the bots of phone trees and chats: `lex`.
///
/// A message is the event that Lex sends to a Lambda function. The skill's state travels in the session attributes, as one
/// string under `skillkit`. Whatever Lex asks for, a turn of a dialog (`DialogCodeHook`) or a fulfilled intent
/// (`FulfillmentCodeHook`), the skill answers at once and leads the dialog itself: with `ElicitIntent` while it listens,
/// `ElicitSlot`, `ConfirmIntent` and `Delegate` where its response says so, and `Close` at the end. What Lex did not
/// recognise is understood anew from the transcript.
///
/// The format is that of [Lex V2](https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html).
public struct LexDevice: WireDevice {
    /// Creates the device.
    public init() {}

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities(showsCards: true, speech: .ssml) }

    /// The session attribute that holds the skill's state.
    static let attribute = "skillkit"

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let state = try part["sessionState"].object()
        let attribute = state["sessionAttributes"][Self.attribute].string
        var heard = Heard(
            try Self.happening(part, state),
            session: try part["sessionId"].required(),
            memory: .carried(text: attribute),
            abilities: abilities
        )
        heard.said = part["inputTranscript"].filled
        heard.locale = part["bot"]["localeId"].filled.map {
            LocaleName(rawValue: $0.split(separator: "_").joined(separator: "-"))
        }
        return heard
    }

    private static func happening(_ part: JSONPart, _ state: JSONPart) throws(InputError) -> Heard.Happening {
        let intent = state["intent"]
        guard intent.json != nil else { return part["inputTranscript"].filled.map { .words($0) } ?? .opened }
        let name = try intent.object()["name"].required()
        let isDialog = part["invocationSource"].string == "DialogCodeHook"
        switch intent["confirmationState"].string {
        case "Denied"?: return .intent(IntentRequest(.no))
        case "Confirmed"? where isDialog: return .intent(IntentRequest(.yes))
        default:
            let filled: [Slot] = intent["slots"].members.compactMap { Self.slot($0.name, $0.part) }
            return .intent(IntentRequest(IntentName(rawValue: name), slots: Slots(filled)))
        }
    }

    private static func slot(_ name: String, _ part: JSONPart) -> Slot? {
        if case .array? = part["values"].json {
            let words = part["values"].elements.compactMap { Self.words(of: $0["value"]) }
            return words.isEmpty ? nil : Slot(name, said: words)
        }
        guard let words = Self.words(of: part["value"]) else { return nil }
        return Slot(name, said: words, meaning: part["value"]["interpretedValue"].filled)
    }

    private static func words(of value: JSONPart) -> String? {
        value["originalValue"].filled ?? value["interpretedValue"].filled
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        let state = JSONPart(message.body)["sessionState"]
        var answer: [String: JSON] = ["requestAttributes": message.body["requestAttributes"] ?? [:]]
        let messages = Self.messages(saying)
        if !messages.isEmpty { answer["messages"] = .array(messages) }
        let action = Self.action(saying, hasWords: !messages.isEmpty)
        var session: [String: JSON] = [
            "dialogAction": action, "sessionAttributes": Self.attributes(state, saying.carriedText),
        ]
        session["intent"] = Self.intent(state["intent"], action)
        answer["sessionState"] = .object(session)
        return [DeviceMessage(.object(answer))]
    }

    /// Other software's attributes as they came, and the skill's state.
    private static func attributes(_ state: JSONPart, _ carried: String?) -> JSON {
        var attributes: [String: JSON] = [:]
        for (name, part) in state["sessionAttributes"].members {
            if let text = part.string { attributes[name] = .string(text) }
        }
        attributes[attribute] = carried.map { .string($0) }
        return .object(attributes)
    }

    private static func action(_ saying: Saying, hasWords: Bool) -> JSON {
        guard saying.listens else { return ["type": "Close"] }
        for directive in saying.response.directives {
            switch directive.kind {
            case .dialog(.elicitSlot(let slot)):
                return ["type": "ElicitSlot", "slotToElicit": .string(slot.slot ?? "")]
            case .dialog(.confirmIntent): return ["type": "ConfirmIntent"]
            case .dialog(.delegate): return ["type": "Delegate"]
            default: break
            }
        }
        // Without words there is nothing to elicit an intent with.
        return hasWords ? ["type": "ElicitIntent"] : ["type": "Delegate"]
    }

    /// The intent as it came, and what became of it; Lex wants one with every action but `ElicitIntent`.
    private static func intent(_ intent: JSONPart, _ action: JSON) -> JSON? {
        let isElicited = action["type"] == "ElicitIntent"
        guard let name = intent["name"].filled ?? (isElicited ? nil : fallback) else { return nil }
        let isUnderWay = action["type"] != "Close" && !isElicited
        var members: [String: JSON] = ["name": .string(name), "state": isUnderWay ? "InProgress" : "Fulfilled"]
        if isUnderWay, let slots = intent["slots"].json { members["slots"] = slots }
        return .object(members)
    }

    /// The intent that every bot has.
    private static let fallback = "FallbackIntent"

    private static func messages(_ saying: Saying) -> [JSON] {
        var messages: [JSON] = []
        switch saying.response.speech?.content {
        case .ssml(let ssml)? where ssml.dropFirst("<speak>".count).dropLast("</speak>".count).contains("<"):
            messages.append(["contentType": "SSML", "content": .string(ssml)])
        case .ssml?, .plainText?:
            if !saying.text.isEmpty { messages.append(["contentType": "PlainText", "content": .string(saying.text)]) }
        case nil: break
        }
        if let card = saying.card, let title = card.title, !title.isEmpty {
            var shown: [String: JSON] = ["title": .string(String(title.prefix(250)))]
            if let text = card.text, !text.isEmpty { shown["subtitle"] = .string(String(text.prefix(250))) }
            messages.append(["contentType": "ImageResponseCard", "imageResponseCard": .object(shown)])
        }
        return messages
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let part = JSONPart(message?.body)
        let locale = part["bot"]["localeId"].string.map(LocaleName.init)
        let name = part["sessionState"]["intent"]["name"].filled ?? Self.fallback
        return [
            DeviceMessage([
                "sessionState": [
                    "dialogAction": ["type": "Close"], "intent": ["name": .string(name), "state": "Failed"],
                    "sessionAttributes": ["skillkitError": .string(String("\(error)".prefix(500)))],
                ],
                "messages": [["contentType": "PlainText", "content": .string(Saying.apology(in: locale))]],
            ])
        ]
    }
}
