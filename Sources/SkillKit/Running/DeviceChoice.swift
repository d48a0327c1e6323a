/// What `--device` names: one device, or whichever sent each message.
enum DeviceChoice: Sendable, Hashable {
    /// Alexa: the skill's own messages.
    case alexa
    /// One of those that come with SkillKit.
    case kind(DeviceKind)
    /// Told from the content of each message.
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
    /// Which device sends the lines.
    static var device: Self {
        Option(
            "device",
            value: "NAME",
            environment: "SKILL_DEVICE",
            "The device that sends the lines: 'devices' lists them; alexa unless given; auto tells from each line",
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
            "Keep the sessions of devices that don't carry them in FOLDER, so that they outlive the process"
        )
    }
}
