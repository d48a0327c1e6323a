#if HTTPS || Workbench
/// A timer to be started: `TimerRequest`.
public struct TimerOrder: WireObject {
    /// How long it runs, as ISO 8601 writes it: `PT10M`.
    public var duration: String?
    /// Its name; `timerLabel` on the wire.
    public var label: String?
    /// Whether the device shows it: `creationBehavior` on the wire, for instance
    /// `{"displayExperience": {"visibility": "VISIBLE"}}`.
    public var creationBehavior: JSON?
    /// What happens at its end: `triggeringBehavior` on the wire.
    public var triggeringBehavior: JSON?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// What happens when a timer ends.
    public enum End: Sendable, Hashable {
        /// The device rings, and nothing else.
        case ring
        /// The device says something, in a language and country such as `en-US`.
        case announce(String, locale: LocaleName)
        /// The device asks whether to launch a task of the skill.
        case launch(task: String, version: String, asking: String, locale: LocaleName)
    }

    /// Creates it without members.
    public init() {}

    /// Creates a timer.
    /// - Parameters:
    ///   - duration: How long it runs, in whole seconds, up to a day.
    ///   - label: Its name.
    ///   - end: What happens at its end.
    ///   - isShown: Whether the device shows it.
    ///   - rings: Whether the device rings at its end.
    public init(
        _ duration: Duration,
        label: String? = nil,
        at end: End = .ring,
        isShown: Bool = true,
        rings: Bool = true
    ) {
        let seconds = Int(clamping: max(duration.components.seconds, 0))
        var parts = SpokenDuration()
        (parts.hours, parts.minutes, parts.seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        self.duration = "\(parts)"
        self.label = label
        creationBehavior = ["displayExperience": ["visibility": isShown ? "VISIBLE" : "HIDDEN"]]
        triggeringBehavior = ["operation": end.operation, "notificationConfig": ["playAudible": .bool(rings)]]
    }

    public static let fields = WireFields<Self>()
        .field("duration", \.duration)
        .field("timerLabel", \.label)
        .field("creationBehavior", \.creationBehavior)
        .field("triggeringBehavior", \.triggeringBehavior)
}

extension TimerOrder.End {
    /// `operation` on the wire.
    fileprivate var operation: JSON {
        switch self {
        case .ring: ["type": "NOTIFY_ONLY"]
        case .announce(let text, let locale):
            ["type": "ANNOUNCE", "textToAnnounce": [["locale": .string(locale.rawValue), "text": .string(text)]]]
        case .launch(let task, let version, let text, let locale):
            [
                "type": "LAUNCH_TASK", "textToConfirm": [["locale": .string(locale.rawValue), "text": .string(text)]],
                "task": ["name": .string(task), "version": .string(version)],
            ]
        }
    }
}

/// A timer that the skill started: `TimerResponse`.
public struct DeviceTimer: WireObject {
    /// Its identifier.
    public var id: String?
    /// `ON`, `PAUSED` or `OFF`.
    public var status: String?
    /// How long it runs, as ISO 8601 writes it.
    public var duration: String?
    /// When it ends, in ISO 8601.
    public var triggerTime: String?
    /// Its name; `timerLabel` on the wire.
    public var label: String?
    /// How much is left of one that is paused, as ISO 8601 writes it.
    public var remainingTimeWhenPaused: String?
    /// When it was started, in ISO 8601.
    public var createdTime: String?
    /// When it was changed last, in ISO 8601.
    public var updatedTime: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("id", \.id)
        .field("status", \.status)
        .field("duration", \.duration)
        .field("triggerTime", \.triggerTime)
        .field("timerLabel", \.label)
        .field("remainingTimeWhenPaused", \.remainingTimeWhenPaused)
        .field("createdTime", \.createdTime)
        .field("updatedTime", \.updatedTime)
}

/// All timers: `TimersResponse`.
struct DeviceTimers: WireObject {
    var timers: [DeviceTimer]?
    var members: [String: JSON] = [:]

    static let fields = WireFields<Self>().field("timers", \.timers)
}
#endif
