/// Rhasspy 2.5, and anything else that speaks the Hermes protocol over MQTT: `hermes`.
///
/// A message is a topic and its payload, as `mosquitto_sub -v` prints them. An intent, and words that nothing recognised,
/// are answered with `continueSession` or `endSession`; the state travels in `customData`. An intent outside of a session,
/// which can't go on, is answered with `tts/say`.
///
/// The format is that of [Rhasspy's reference](https://rhasspy.readthedocs.io/en/latest/reference/#mqtt-api).
public struct HermesDevice: WireDevice {
    /// The locale of the site; the skill's own unless given.
    public var locale: LocaleName?

    /// Creates the device.
    public init(locale: LocaleName? = nil) { self.locale = locale }

    public var form: DeviceMessage.Form { .topicAndDocument }
    public var abilities: DeviceAbilities { DeviceAbilities() }

    /// What `customData` of a session is when it is to begin with the skill's own words.
    static let opening = "open"

    private enum Topic {
        case intent
        case notRecognized
        case started
        case ended
        case other

        init(_ topic: String) {
            switch topic {
            case _ where topic.hasPrefix("hermes/intent/"): self = .intent
            case "hermes/dialogueManager/intentNotRecognized": self = .notRecognized
            case "hermes/dialogueManager/sessionStarted": self = .started
            case "hermes/dialogueManager/sessionEnded": self = .ended
            default: self = .other
            }
        }
    }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        let site = part["siteId"].filled
        let session = part["sessionId"].filled
        let data = part["customData"].string
        var heard = Heard(
            .nothing,
            session: session ?? site ?? "default",
            locale: part["lang"].string.map(LocaleName.init) ?? locale
        )
        heard.device = site
        heard.abilities = abilities
        heard.id = part["id"].string
        if session == nil { heard.abilities.listensOn = false } else { heard.memory = .carried(text: data) }
        switch Topic(message.topic ?? "") {
        case .intent:
            let name = try part["intent"].object()["intentName"].required()
            let matched = part["input"].string
            heard.said = part["rawInput"].filled ?? matched
            // Rhasspy's loose matching passes over words: those that it left out may be what counts.
            heard.happening =
                heard.said == matched
                ? .intent(IntentRequest(IntentName(rawValue: name), slots: try Self.slots(part["slots"])))
                : .words(heard.said ?? "")
        case .notRecognized: heard.happening = .words(part["input"].string ?? "")
        case .started: heard.happening = data == Self.opening ? .opened : .nothing
        case .ended: heard.happening = .closed(Self.reason(part["termination"]))
        case .other: heard.happening = .nothing
        }
        return heard
    }

    /// A slot that was filled twice is a list.
    private static func slots(_ part: JSONPart) throws(InputError) -> Slots {
        var said: [String: [(words: String, value: String?)]] = [:]
        for slot in part.elements {
            let name = slot["slotName"].filled ?? slot["entity"].string
            guard let name, !name.isEmpty else { throw slot["slotName"].unfit("a string") }
            let value = slot["value"].json?["value"]?.spokenWords ?? slot["value"].json?.spokenWords
            guard let words = slot["rawValue"].filled ?? value else { continue }
            said[name, default: []].append((words, value))
        }
        return Slots(
            said.map { name, values in
                values.count > 1
                    ? Slot(name, said: values.map(\.words))
                    : Slot(name, said: values[0].words, meaning: values[0].value)
            }
        )
    }

    /// Why a session ended; `termination` is an object or a string: both occur.
    private static func reason(_ part: JSONPart) -> SessionEndedReason {
        switch part.string ?? part["reason"].string {
        case "intentNotRecognized", "timeout": .exceededMaxReprompts
        case "error": .error
        default: .userInitiated
        }
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        if case .ended = Topic(message.topic ?? "") { return [] }
        let text: JSON = saying.text.isEmpty ? .null : .string(saying.text)
        guard let session = JSONPart(message.body)["sessionId"].filled else {
            let site = JSONPart(message.body)["siteId"].string ?? "default"
            return saying.text.isEmpty
                ? [] : [DeviceMessage(["text": text, "siteId": .string(site)], topic: "hermes/tts/say")]
        }
        guard saying.listens else {
            return [
                DeviceMessage(
                    ["sessionId": .string(session), "text": text, "customData": .null],
                    topic: "hermes/dialogueManager/endSession"
                )
            ]
        }
        return [
            DeviceMessage(
                [
                    "sessionId": .string(session), "text": text, "sendIntentNotRecognized": true,
                    "customData": saying.carriedText.map { .string($0) } ?? .null,
                    "intentFilter": .array(saying.intents.map { .string($0.rawValue) }),
                ],
                topic: "hermes/dialogueManager/continueSession"
            )
        ]
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let part = JSONPart(message?.body)
        let session = part["sessionId"].filled
        let report = DeviceMessage(
            [
                "error": .string("\(error)"), "context": message?.topic.map { .string($0) } ?? .null,
                "siteId": .string(part["siteId"].string ?? "default"),
                "sessionId": session.map { .string($0) } ?? .null,
            ],
            topic: "hermes/error/dialogueManager"
        )
        guard let session, case .intent = Topic(message?.topic ?? "") else { return [report] }
        let apology = DeviceMessage(
            ["sessionId": .string(session), "text": .string(Saying.apology(in: locale)), "customData": .null],
            topic: "hermes/dialogueManager/endSession"
        )
        return [apology, report]
    }
}
