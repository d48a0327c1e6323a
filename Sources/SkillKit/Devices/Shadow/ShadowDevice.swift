/// A thing of AWS IoT with a screen but no voice, by its device shadow: `shadow`.
///
/// An app, say, puts words into `desired.say`, with a number that tells them from the last ones: `{"say":[7,"a scary
/// movie"]}`. No words open the skill. The answer is in `reported`: `say` as it was desired, `screen` with what to
/// show, and `session` with the skill's state, so the shadow is the only memory.
///
/// A message is a topic and its payload, as `mosquitto_sub -v` prints them. A delta is answered with `get`, and the whole
/// shadow with an `update` of that version. So a delta that comes twice, or late, changes nothing; and an update that
/// comes too late is refused, and tried again at the delta of the one that was faster.
///
/// The format is that of [device shadows](https://docs.aws.amazon.com/iot/latest/developerguide/device-shadow-mqtt.html).
public struct ShadowDevice: WireDevice {
    /// The locale of the thing; the skill's own unless given.
    public var locale: LocaleName?

    /// Creates the device.
    public init(locale: LocaleName? = nil) { self.locale = locale }

    public var form: DeviceMessage.Form { .topicAndAnything }
    public var abilities: DeviceAbilities { DeviceAbilities(showsCards: true) }

    private enum Event {
        case delta
        case whole
        case other
    }

    /// What happened according to a topic, and the part of it that names the shadow: `$aws/things/NAME/shadow`, or a
    /// named one's.
    private static func event(_ topic: String?) -> (event: Event, shadow: String) {
        let topic = topic ?? ""
        for (ending, event) in [
            ("/update/delta", Event.delta), ("/get/accepted", .whole),
        ] where topic.hasPrefix("$aws/things/") && topic.hasSuffix(ending) {
            return (event, String(topic.dropLast(ending.count)))
        }
        return (.other, topic)
    }

    public func reply(to message: DeviceMessage) -> [DeviceMessage]? {
        let (event, shadow) = Self.event(message.topic)
        let part = JSONPart(message.body)
        switch event {
        case .delta:
            return part["state"]["say"].json == nil ? [] : [Self.get(shadow)]
        case .whole:
            let state = part["state"]
            let desired = state["desired"]["say"].json
            return desired == nil || desired == state["reported"]["say"].json ? [] : nil
        case .other: return []
        }
    }

    private static func get(_ shadow: String) -> DeviceMessage { DeviceMessage([:], topic: "\(shadow)/get") }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let (_, shadow) = Self.event(message.topic)
        let state = JSONPart(message.body)["state"]
        let say = try state["desired"]["say"].array()
        guard say.count == 2, case .integer? = say[0].json else {
            throw state["desired"]["say"].unfit("an array of a number and words")
        }
        let words = try say[1].required()
        let happening: Heard.Happening = words.contains { !$0.isWhitespace } ? .words(words) : .opened
        var heard = Heard(
            happening,
            session: shadow,
            memory: .carried(text: state["reported"]["session"].string),
            locale: locale,
            abilities: abilities
        )
        heard.device = shadow
        return heard
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        var screen: [String: JSON] = [
            "speech": .string(saying.text), "listening": .bool(saying.listens), "title": .null, "text": .null,
            "error": .null,
        ]
        if let card = saying.card {
            screen["title"] = card.title.map { .string($0) } ?? .null
            screen["text"] = card.text.map { .string($0) } ?? .null
        }
        return [
            Self.update(
                ["screen": .object(screen), "session": saying.carriedText.map { .string($0) } ?? .null],
                message
            )
        ]
    }

    /// Reports something for the version that the message has; a member that is `null` is removed.
    private static func update(_ reported: [String: JSON], _ message: DeviceMessage) -> DeviceMessage {
        let (_, shadow) = event(message.topic)
        let part = JSONPart(message.body)
        var reported = reported
        reported["say"] = part["state"]["desired"]["say"].json ?? .null
        var update: [String: JSON] = ["state": ["reported": .object(reported)]]
        if case .integer? = part["version"].json { update["version"] = part["version"].json }
        return DeviceMessage(.object(update), topic: "\(shadow)/update")
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let words = String("\(error)".prefix(500))
        guard let message, case .whole = Self.event(message.topic).event else {
            // There is no shadow that could be told.
            return [DeviceMessage(["error": .string(words)], topic: "skill/shadow/error")]
        }
        return [
            Self.update(
                [
                    "screen": [
                        "speech": .string(Saying.apology(in: locale)), "listening": false, "error": .string(words),
                    ]
                ],
                message
            )
        ]
    }
}
