/// Rhasspy's handler of intents as a program or over HTTP: `rhasspy`.
///
/// A message is the intent that Rhasspy recognised, `{"intent":{"name",...},"slots":{...},"text":...}`, with an empty
/// name when it recognised none. The answer is the text to speak: `{"speech":{"text":...}}`. It has no sessions of its
/// own and can't keep listening, so the memory is in a store by `session_id`, or else by `site_id`.
///
/// The format is that of [Rhasspy's intent handling](https://rhasspy.readthedocs.io/en/latest/intent-handling/).
public struct RhasspyDevice: WireDevice {
    /// The locale of the site; the skill's own unless given.
    public var locale: LocaleName?

    /// Creates the device.
    public init(locale: LocaleName? = nil) { self.locale = locale }

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities(listensOn: false) }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let name = try part["intent"].object()["name"].required()
        let words = part["raw_text"].filled ?? part["text"].string
        let site = part["site_id"].filled ?? part["siteId"].filled
        let happening: Heard.Happening =
            name.isEmpty
            ? .words(words ?? "")
            : .intent(IntentRequest(IntentName(rawValue: name), slots: Self.slots(part)))
        let session = part["session_id"].filled ?? part["sessionId"].filled ?? site ?? "default"
        var heard = Heard(happening, session: session, locale: locale, abilities: abilities)
        heard.said = words
        heard.device = site
        return heard
    }

    /// Every value with its words; `slots` has only values, and only the last of several.
    private static func slots(_ part: JSONPart) -> Slots {
        var slots: [String: Slot] = [:]
        for (name, value) in part["slots"].members { slots[name] = value.json.flatMap { Slot(name, json: $0) } }
        var said: [String: [String]] = [:]
        for entity in part["entities"].elements {
            guard let name = entity["entity"].filled else { continue }
            let value = entity["value"].json?.spokenWords
            guard let words = entity["raw_value"].json?.spokenWords ?? value else { continue }
            said[name, default: []].append(words)
            slots[name] = Slot(name, said: words, meaning: value)
        }
        for (name, words) in said where words.count > 1 { slots[name] = Slot(name, said: words) }
        return Slots(Array(slots.values))
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        [DeviceMessage(["speech": ["text": .string(saying.text)]])]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        [DeviceMessage(["speech": ["text": .string(Saying.apology(in: locale))], "error": .string("\(error)")])]
    }
}
