#if HTTPS || Workbench
/// A reminder to be made: `ReminderRequest`.
public struct ReminderOrder: WireObject {
    /// When it was asked for, in ISO 8601; the turn's moment unless set.
    public var requestTime: String?
    /// When it is due.
    public var trigger: ReminderTrigger?
    /// What is said; `alertInfo` on the wire.
    public var alert: ReminderAlert?
    /// Whether the companion app shows it too.
    public var pushNotification: ReminderNotification?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    /// Creates a reminder that is spoken and shown in the companion app.
    /// - Parameters:
    ///   - text: What is said.
    ///   - locale: The language and country of that, such as `en-US`.
    ///   - trigger: When it is due.
    public init(_ text: String, in locale: LocaleName, _ trigger: ReminderTrigger) {
        self.trigger = trigger
        var (content, spoken, alert) = (ReminderText(), ReminderSpeech(), ReminderAlert())
        (content.locale, content.text) = (locale, text)
        spoken.content = [content]
        alert.spokenInfo = spoken
        self.alert = alert
        var notification = ReminderNotification()
        notification.status = "ENABLED"
        pushNotification = notification
    }

    public static let fields = WireFields<Self>()
        .field("requestTime", \.requestTime)
        .field("trigger", \.trigger)
        .field("alertInfo", \.alert)
        .field("pushNotification", \.pushNotification)
}

/// A reminder that the skill made: `Reminder`, `ReminderResponse` and `GetReminderResponse`.
public struct Reminder: WireObject {
    /// Its identifier; `alertToken` on the wire.
    public var token: String?
    /// When it was made, in ISO 8601.
    public var createdTime: String?
    /// When it was changed last, in ISO 8601.
    public var updatedTime: String?
    /// `ON` or `COMPLETED`.
    public var status: String?
    /// When it is due; only where reminders were asked for.
    public var trigger: ReminderTrigger?
    /// What is said; only where reminders were asked for.
    public var alert: ReminderAlert?
    /// Whether the companion app shows it too; only where reminders were asked for.
    public var pushNotification: ReminderNotification?
    /// The version.
    public var version: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("alertToken", \.token)
        .field("createdTime", \.createdTime)
        .field("updatedTime", \.updatedTime)
        .field("status", \.status)
        .field("trigger", \.trigger)
        .field("alertInfo", \.alert)
        .field("pushNotification", \.pushNotification)
        .field("version", \.version)
}

/// What a reminder says: `AlertInfo`.
public struct ReminderAlert: WireObject {
    /// What is said.
    public var spokenInfo: ReminderSpeech?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>().field("spokenInfo", \.spokenInfo)
}

/// What a reminder says, once for each locale: `SpokenInfo`.
public struct ReminderSpeech: WireObject {
    /// The texts.
    public var content: [ReminderText]?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>().field("content", \.content)
}

/// What a reminder says in a locale: `SpokenText`.
public struct ReminderText: WireObject {
    /// The language and country, such as `en-US`.
    public var locale: LocaleName?
    /// The words.
    public var text: String?
    /// The words with markup; they are preferred.
    public var ssml: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>()
        .field("locale", \.locale)
        .field("text", \.text)
        .field("ssml", \.ssml)
}

/// Whether the companion app shows a reminder: `PushNotification`.
public struct ReminderNotification: WireObject {
    /// `ENABLED` or `DISABLED`.
    public var status: String?
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON] = [:]

    /// Creates it without members.
    public init() {}

    public static let fields = WireFields<Self>().field("status", \.status)
}

/// All reminders: `GetRemindersResponse`.
struct Reminders: WireObject {
    var alerts: [Reminder]?
    var members: [String: JSON] = [:]

    static let fields = WireFields<Self>().field("alerts", \.alerts)
}
#endif
