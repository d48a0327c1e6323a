/// Google's Dialogflow ES: `dialogflow`.
///
/// A message is a webhook's request, `{"session","queryResult":{...}}`. The skill's state travels in the context `skillkit`,
/// as one string. "Default Welcome Intent" opens the skill; what Dialogflow did not recognise is understood anew from
/// `queryText`.
///
/// The format is that of [WebhookRequest](https://cloud.google.com/dialogflow/es/docs/fulfillment-webhook), version 2.
public struct DialogflowDevice: WireDevice {
    /// Creates the device.
    public init() {}

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities(showsCards: true) }

    /// The context that holds the skill's state, and the parameter in it.
    private static let context = "skillkit"
    /// For how many turns Dialogflow is to keep the context.
    private static let lifespan = 50

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let session = try part["session"].required()
        let query = try part["queryResult"].object()
        let carried = query["outputContexts"].elements.first { $0["name"].string == Self.name(session) }
        var heard = Heard(
            .words(query["queryText"].string ?? ""),
            session: session,
            memory: .carried(text: carried?["parameters"][Self.context].string),
            locale: query["languageCode"].filled.map(LocaleName.init),
            abilities: abilities
        )
        if let name = query["intent"]["displayName"].filled {
            heard.happening = .intent(
                IntentRequest(IntentName(rawValue: name), slots: Self.slots(query))
            )
        }
        heard.said = query["queryText"].filled
        heard.id = part["responseId"].filled
        heard.user = part["originalDetectIntentRequest"]["payload"]["userId"].string
        return heard
    }

    private static func name(_ session: String) -> String { "\(session)/contexts/\(context)" }

    /// The parameters, with their words, which contexts have as `name.original`.
    private static func slots(_ query: JSONPart) -> Slots {
        var originals: [String: String] = [:]
        for context in query["outputContexts"].elements {
            for (name, part) in context["parameters"].members where name.hasSuffix(".original") {
                originals[String(name.dropLast(".original".count))] = part.filled
            }
        }
        return Slots(
            query["parameters"].members.compactMap { name, part in
                guard let json = part.json, let slot = Slot(name, json: json) else { return nil }
                guard let words = originals[name], let value = slot.spoken else { return slot }
                return Slot(name, said: words, meaning: value)
            }
        )
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        let session = message.body["session"]?.string ?? ""
        var messages: [JSON] = []
        if !saying.text.isEmpty { messages.append(["text": ["text": [.string(saying.text)]]]) }
        if let card = saying.card {
            messages.append(["card": ["title": .string(card.title ?? ""), "subtitle": .string(card.text ?? "")]])
        }
        let carried = saying.carriedText
        var context: [String: JSON] = [
            "name": .string(Self.name(session)), "lifespanCount": .integer(carried == nil ? 0 : Self.lifespan),
        ]
        if let carried { context["parameters"] = [Self.context: .string(carried)] }
        return [
            DeviceMessage([
                "fulfillmentText": .string(saying.text), "fulfillmentMessages": .array(messages),
                "outputContexts": [.object(context)],
            ])
        ]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let words = Saying.apology(
            in: JSONPart(message?.body)["queryResult"]["languageCode"].string.map(LocaleName.init)
        )
        return [
            DeviceMessage([
                "fulfillmentText": .string(words), "fulfillmentMessages": [["text": ["text": [.string(words)]]]],
                "payload": ["error": .string("\(error)")],
            ])
        ]
    }
}
