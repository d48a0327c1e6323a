/// Google's Dialogflow CX: `dialogflow-cx`.
///
/// A message is a webhook's request, `{"sessionInfo","fulfillmentInfo",...}`. The skill's state travels in the session's
/// parameters, as one string under `skillkit`. A fulfilment with the tag `launch`, and an intent called "Default Welcome
/// Intent", open the skill; what Dialogflow did not recognise is understood anew from the text.
///
/// The format is that of [WebhookRequest](https://cloud.google.com/dialogflow/cx/docs/concept/webhook), version 3.
public struct DialogflowCXDevice: WireDevice {
    /// Creates the device.
    public init() {}

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities(speech: .ssml) }

    /// The session's parameter that holds the skill's state.
    private static let parameter = "skillkit"

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let info = try part["sessionInfo"].object()
        let session = try info["session"].required()
        let words = part["text"].filled ?? part["transcript"].filled
        var heard = Heard(
            .words(words ?? ""),
            session: session,
            memory: .carried(text: info["parameters"][Self.parameter].string),
            locale: part["languageCode"].filled.map(LocaleName.init),
            abilities: abilities
        )
        heard.said = words
        heard.id = part["detectIntentResponseId"].filled
        if part["fulfillmentInfo"]["tag"].string == "launch" {
            heard.happening = .opened
        } else if let name = part["intentInfo"]["displayName"].filled {
            let slots = part["intentInfo"]["parameters"].members.compactMap { Self.slot($0.name, $0.part) }
            heard.happening = .intent(IntentRequest(IntentName(rawValue: name), slots: Slots(slots)))
        }
        return heard
    }

    private static func slot(_ name: String, _ part: JSONPart) -> Slot? {
        guard let json = part["resolvedValue"].json, let slot = Slot(name, json: json) else {
            return part["originalValue"].filled.map { Slot(name, spoken: $0) }
        }
        guard let words = part["originalValue"].filled, let value = slot.spoken else { return slot }
        return Slot(name, said: words, meaning: value)
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        var messages: [JSON] = []
        if !saying.text.isEmpty { messages.append(["text": ["text": [.string(saying.text)]]]) }
        if case .ssml(let ssml)? = saying.response.speech?.content, !saying.text.isEmpty {
            messages.append(["outputAudioText": ["ssml": .string(ssml)]])
        }
        var answer: [String: JSON] = [
            "fulfillmentResponse": ["messages": .array(messages), "mergeBehavior": "REPLACE"],
            "sessionInfo": ["parameters": [Self.parameter: saying.carriedText.map { .string($0) } ?? .null]],
        ]
        if !saying.listens, let page = Self.lastPage(message) { answer["targetPage"] = .string(page) }
        return [DeviceMessage(.object(answer))]
    }

    /// The page that ends the session, next to the page where the session is; `nil` if the message names none.
    private static func lastPage(_ message: DeviceMessage) -> String? {
        guard let page = JSONPart(message.body)["pageInfo"]["currentPage"].filled,
            let pages = page.lastRange(of: "/pages/")
        else { return nil }
        return page[..<pages.upperBound] + "END_SESSION"
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let words = Saying.apology(in: JSONPart(message?.body)["languageCode"].string.map(LocaleName.init))
        return [
            DeviceMessage([
                "fulfillmentResponse": ["messages": [["text": ["text": [.string(words)]]]]],
                "payload": ["error": .string("\(error)")],
            ])
        ]
    }
}

extension String {
    /// Where a part of it occurs last; `nil` if it doesn't.
    fileprivate func lastRange(of part: String) -> Range<Index>? {
        var found: Range<Index>?
        var rest = startIndex
        while let index = self[rest...].indices.first(where: { self[$0...].hasPrefix(part) }) {
            found = index..<self.index(index, offsetBy: part.count)
            rest = self.index(after: index)
        }
        return found
    }
}
