/// What `--device` names: a device, or whichever a message is of.
enum DeviceChoice: Sendable, Hashable {
    /// Alexa: the skill's own messages.
    case alexa
    /// One of those that come with SkillKit.
    case kind(DeviceKind)
    /// Told for each message by what stands in it.
    case auto

    init?(_ name: String) {
        switch name {
        case "alexa": self = .alexa
        case "auto": self = .auto
        default:
            guard let kind = DeviceKind(rawValue: name) else { return nil }
            self = .kind(kind)
        }
    }

    static var names: [String] { ["alexa"] + DeviceKind.allCases.map(\.rawValue) + ["auto"] }
}

extension CommandOption where Self == Option<DeviceChoice> {
    /// Whose messages the lines are.
    static var device: Self {
        Option(
            "device",
            value: "NAME",
            environment: "SKILL_DEVICE",
            "Whose messages the lines are: 'devices' lists them; alexa unless given, auto tells each by its content",
            // No `joined`: it would look up a conformance at every start.
            expecting: DeviceChoice.names.reduce("one of") { $0 == "one of" ? "\($0) \($1)" : "\($0), \($1)" },
            read: { DeviceChoice($0) }
        )
    }
}

extension CommandOption where Self == Option<String> {
    /// Where sessions are kept.
    static var sessions: Self {
        Option(
            "sessions",
            value: "FOLDER",
            environment: "SKILL_SESSIONS",
            "Keep the memory of devices that carry none in FOLDER, so that it outlives the process"
        )
    }
}
