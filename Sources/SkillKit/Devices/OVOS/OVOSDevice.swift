/// Open Voice OS and Neon, the heirs of Mycroft, over their message bus: `ovos`.
///
/// A message is one of the bus, `{"type","data","context"}`. When the core is ready, the skill's intents are registered
/// with their samples. An intent, and words that the skill waits for, are answered with `speak`; after a question the
/// bus is told to bring the next words to the skill. The memory is in a store by `context.session.session_id`.
///
/// The format is that of [the OVOS message bus](https://openvoiceos.github.io/message_spec/).
public struct OVOSDevice: WireDevice {
    private let profile: SkillProfile

    /// Creates the device for a skill.
    public init(_ profile: SkillProfile) { self.profile = profile }

    public var form: DeviceMessage.Form { .document }
    public var abilities: DeviceAbilities { DeviceAbilities() }

    /// What the bus calls the skill.
    private var skill: String { "\(profile.slug).skillkit" }
    private static let intentEnding = ".intent"

    /// What a message is about.
    private enum Kind {
        case intent(String)
        case words
        case converse
        case stop
        case other
    }

    private func kind(_ message: JSONPart) -> Kind {
        let type = message["type"].string ?? ""
        switch type {
        case "\(skill).converse.get_response": return .words
        case "\(skill).converse.request": return .converse
        case "\(skill).stop": return .stop
        case _ where type.hasPrefix("\(skill):") && type.hasSuffix(Self.intentEnding):
            return .intent(String(type.dropFirst(skill.count + 1).dropLast(Self.intentEnding.count)))
        default: return .other
        }
    }

    public func reply(to message: DeviceMessage) -> [DeviceMessage]? {
        let part = JSONPart(message.body)
        switch part["type"].string {
        case "mycroft.ready"?, "mycroft.skills.initialized"?, "mycroft.intents.is_ready.response"?:
            return registrations
        case "\(skill).converse.ping"?, "skill.converse.ping"?:
            return [event("skill.converse.pong", ["skill_id": .string(skill), "can_handle": false], to: part)]
        case "\(skill).stop.ping"?:
            return [event("skill.stop.pong", ["skill_id": .string(skill), "can_handle": true], to: part)]
        default: return nil
        }
    }

    /// The most samples of an intent; the matcher tries each one, which takes time.
    private static let mostSamples = 50

    /// The skill's name, and the intents with which a dialogue begins.
    ///
    /// Later words come to the skill anyway, and a "yes" of other skills should not.
    private var registrations: [DeviceMessage] {
        let name = profile.name
        let calls = [name, "open \(name)", "start \(name)", "ask \(name) {words}", "\(name) {words}"]
        let declared = profile.declarations().filter { intent in
            profile.openings.isEmpty || profile.openings.contains(intent.name)
        }
        return [registration("Call", calls)]
            + declared.map { registration($0.name.rawValue, $0.samples.compactMap(Self.template)) }
    }

    /// Samples in lower case and with a capital, because what matches them is literal.
    private func registration(_ name: String, _ samples: [String]) -> DeviceMessage {
        let forms = samples.prefix(Self.mostSamples).flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst()] }
        let distinct = forms.indices.filter { !forms[..<$0].contains(forms[$0]) }.map { JSON.string(forms[$0]) }
        let intent = "\(skill):\(name)\(Self.intentEnding)"
        return event(
            "padatious:register_intent",
            [
                "name": .string(intent), "samples": .array(distinct),
                "lang": .string(profile.locales.first?.rawValue ?? "en-US"),
            ],
            to: JSONPart([:])
        )
    }

    /// A sample with its slots in lower case, as the matcher wants them; `nil` for one that consists of slots, which
    /// would match everything.
    private static func template(_ sample: Utterance) -> String? {
        var hasWords = false
        let parts = sample.parts.map { part -> String in
            switch part {
            case .word(let word):
                hasWords = true
                return word
            case .slot(let name): return "{\(slotName(name))}"
            }
        }
        return hasWords ? parts.joined(separator: " ") : nil
    }

    private static func slotName(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    public func hear(_ message: DeviceMessage) throws -> Heard {
        let part = try JSONPart(message.body).object()
        _ = try part["type"].required()
        let data = part["data"]
        let context = part["context"]
        let said = data["utterance"].string ?? data["utterances"].elements.first?.string
        let happening: Heard.Happening =
            switch kind(part) {
            case .intent(let name):
                .intent(IntentRequest(IntentName(rawValue: name), slots: Self.slots(data)))
            case .words, .converse: .words(said ?? "")
            case .stop: .closed(.userInitiated)
            case .other: .nothing
            }
        let session = context["session"]["session_id"].filled ?? "default"
        var heard = Heard(happening, session: session, abilities: abilities)
        heard.locale = (data["lang"].filled ?? context["session"]["lang"].filled ?? context["lang"].filled)
            .map(LocaleName.init)
        heard.said = said
        return heard
    }

    /// The members of an intent's data that are not the bus's own.
    private static func slots(_ data: JSONPart) -> Slots {
        let own: Set<String> = ["utterance", "utterances", "lang", "conf", "__tags__", "entities"]
        return Slots(
            data.members.compactMap { name, part in
                guard !own.contains(name), let words = part.json?.spokenWords else { return nil }
                let trimmed = words.trimmingSpeech
                return trimmed.isEmpty ? nil : Slot(name, spoken: trimmed)
            }
        )
    }

    public func say(_ saying: Saying, to message: DeviceMessage) -> [DeviceMessage] {
        let part = JSONPart(message.body)
        if case .stop = kind(part) {
            return [event("\(skill).stop.response", ["skill_id": .string(skill), "result": true], to: part)]
        }
        let listens = saying.listens
        var answers: [DeviceMessage] = []
        let waiting = listens ? "enable" : "disable"
        answers.append(
            event("skill.converse.get_response.\(waiting)", ["skill_id": .string(skill)], to: part, waits: listens)
        )
        if !saying.text.isEmpty {
            let lang = saying.locale?.rawValue ?? profile.locales.first?.rawValue ?? "en-US"
            answers.append(
                event(
                    "speak",
                    [
                        "utterance": .string(saying.text), "lang": .string(lang), "expect_response": .bool(listens),
                        "meta": ["skill": .string(skill)],
                    ],
                    to: part,
                    waits: listens
                )
            )
        }
        if case .converse = kind(part) {
            answers.append(event("skill.converse.response", ["skill_id": .string(skill), "result": true], to: part))
        }
        answers.append(event("ovos.utterance.handled", ["name": .string(skill)], to: part, waits: listens))
        return answers
    }

    /// A message with the context that came, its source and destination already swapped; `waits` says whether the
    /// session's next words are for the skill, and `nil` leaves that as it is.
    private func event(_ type: String, _ data: JSON, to message: JSONPart, waits: Bool? = nil) -> DeviceMessage {
        var context: [String: JSON] = [:]
        if case .object(let members)? = message["context"].json { context = members }
        context["skill_id"] = .string(skill)
        if let waits, case .object(var session)? = context["session"] {
            var states: [String: JSON] = [:]
            if case .object(let members)? = session["utterance_states"] { states = members }
            states[skill] = .string(waits ? "response" : "intent")
            session["utterance_states"] = .object(states)
            context["session"] = .object(session)
        }
        return DeviceMessage(["type": .string(type), "data": data, "context": .object(context)])
    }

    public func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        let part = JSONPart(message?.body)
        let failed = event("mycroft.skill.handler.error", ["exception": .string("\(error)")], to: part)
        guard case .object? = message?.body, part["type"].string != nil else { return [failed] }
        return [failed, event("ovos.utterance.handled", ["name": .string(skill)], to: part)]
    }
}

extension String {
    /// The words without spaces and punctuation at their ends.
    fileprivate var trimmingSpeech: String {
        var rest = self[...]
        while let last = rest.last, last.isWhitespace || last == "." || last == "?" || last == "!" { rest.removeLast() }
        return String(rest.drop { $0.isWhitespace })
    }
}
